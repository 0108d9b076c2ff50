import '@skyra/discord-components-core/discord-messages.js';
import { keepFocus } from './keeping-focus.ts';
import { make } from './make.ts';
import type { Reach } from './server-line.ts';
import type { PageWords } from './words.ts';

/** In milliseconds. */
const SAID_FOR = 4000;

/** The channel: its name, its messages, and a line for the state of the connection. */
export class Channel {
  readonly header: HTMLElement;
  readonly log: HTMLElement;
  readonly status: HTMLElement;
  /** What was done at a press, for a moment. */
  readonly said: HTMLElement;
  /** What the eye sees anyway. */
  readonly heard = make('p', { class: 'heard', role: 'status' });
  readonly #state = make('span', { role: 'status' });
  readonly #seconds = make('span', { class: 'seconds', 'aria-hidden': 'true' });
  readonly #messages = make('discord-messages', { 'no-background': true });
  readonly #examples: HTMLElement;
  readonly #words: PageWords;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(words: PageWords) {
    this.#words = words;
    this.#examples = make('div', { class: 'examples' });
    this.header = make(
      'header',
      {},
      make('h1', {}, make('span', { class: 'hash', 'aria-hidden': 'true' }, '#'), make('bdi', {}, words.channel)),
      make('p', { class: 'topic', dir: 'auto' }, words.topic),
    );
    this.status = make('p', { class: 'connection', dir: 'auto' }, this.#state, this.#seconds);
    this.said = make('p', { class: 'said', role: 'status', dir: 'auto' });
    this.log = make(
      'main',
      { tabindex: '0', 'aria-label': words.messages },
      make('div', { class: 'introduction', dir: words.direction }, ...introduction(words), this.#examples),
      make('div', { role: 'log', 'aria-label': words.messages }, this.#messages),
    );
  }

  /** Three questions of this archive to begin with. */
  offer(questions: readonly string[], ask: (question: string) => void): void {
    if (questions.length === 0) return;
    const buttons = questions.slice(0, 3).map((question) => {
      const button = make('button', { type: 'button', dir: 'auto' }, question);
      button.addEventListener('click', () => ask(question));
      return button;
    });
    this.#examples.replaceChildren(
      make('h3', { class: 'examples-title', dir: 'auto' }, this.#words.examples),
      ...buttons,
    );
  }

  add(message: HTMLElement): void {
    this.#messages.append(message);
    this.#show(message);
  }

  replace(waiting: HTMLElement, message: HTMLElement): void {
    const goOn = keepFocus(waiting);
    waiting.replaceWith(message);
    goOn(message);
    this.#show(message);
  }

  say(text: string): void {
    // The same again is news too.
    this.said.replaceChildren(make('span', {}, text));
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.said.replaceChildren(), SAID_FOR);
  }

  /** Tells those who listen. */
  tell(text: string): void {
    this.heard.textContent = text;
  }

  /** Shows how the bot can be reached. Only a change is announced; the seconds are for the eye. */
  reach(reach: Reach): void {
    const opening = reach === 'lost' ? null : reach.opening;
    const text = reach === 'lost' ? this.#words.lost : opening === null ? '' : this.#words.opening;
    if (this.#state.textContent !== text) this.#state.textContent = text;
    this.#seconds.textContent = opening ? ` ${this.#words.seconds(opening)}` : '';
    this.status.classList.toggle('is-lost', reach === 'lost');
    this.status.classList.toggle('is-shown', text !== '');
  }

  /** Brings a new message into view; of one that is longer than the view, its beginning. */
  #show(message: HTMLElement): void {
    // The components draw themselves in the next task.
    requestAnimationFrame(() => {
      const fits = message.offsetHeight < this.log.clientHeight;
      this.log.scrollTop = fits ? this.log.scrollHeight : message.offsetTop - 8;
    });
  }
}

function introduction({ welcome, channel, introduction: text, inOtherWords }: PageWords): HTMLElement[] {
  return [
    make('div', { class: 'badge', 'aria-hidden': 'true' }, '#'),
    make('h2', { dir: 'auto' }, `${welcome} `, make('bdi', {}, `#${channel}`)),
    make('p', { dir: 'auto' }, text),
    make('p', { class: 'other', dir: 'auto', lang: inOtherWords.language }, inOtherWords.text),
  ];
}
