import type { CommandCall } from '../../message/call.ts';
import type { CommandDefinition } from '../../message/definitions.ts';
import { CommandList } from './command-list.ts';
import { make } from './make.ts';
import type { Suggest } from './option-choices.ts';
import { OptionFields } from './option-fields.ts';
import { plainCall, readTypedCall, type TypedCall } from './typed-call.ts';
import type { PageWords } from './words.ts';

/**
 * The input at the bottom. It holds plain text, or a command with the fields of its options: `/` opens the list of
 * commands, a command that is written out or pasted becomes fields, Escape goes back to plain text.
 */
export class Composer {
  readonly element: HTMLElement;
  readonly #words: PageWords;
  readonly #send: (call: CommandCall) => void;
  readonly #suggest: Suggest;
  readonly #plain: HTMLInputElement;
  readonly #list: CommandList;
  readonly #button: HTMLElement;
  readonly #panel = make('div', { class: 'panels' });
  #commands: readonly CommandDefinition[] = [];
  /** What was sent before the commands were known waits for them. */
  #state: 'loading' | 'asked too early' | 'ready' = 'loading';
  #fields: OptionFields | null = null;

  constructor(words: PageWords, send: (call: CommandCall) => void, suggest: Suggest) {
    this.#words = words;
    this.#send = send;
    this.#suggest = suggest;
    this.#plain = plainInput(words);
    this.#list = new CommandList(this.#plain, words, (command) => this.#choose({ command, values: {} }));
    this.#button = sendButton(words);
    const bar = make('div', { class: 'bar' }, this.#plain, this.#button);
    // In the order of the keyboard: the options to add come after the fields, though they are shown above them.
    this.element = make('form', { class: 'composer', 'aria-label': words.ask }, bar, this.#panel, this.#list.element);
    this.#plain.addEventListener('input', () => this.#typed());
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  setCommands(commands: readonly CommandDefinition[]): void {
    const waiting = this.#state === 'asked too early';
    this.#commands = commands;
    this.#state = 'ready';
    // Fields that somebody is filling in stay as they are.
    if (!this.#fields) this.#typed();
    if (waiting) this.#submit();
  }

  focus(): void {
    const field = this.#fields ? this.#fields.first : this.#plain;
    (field ?? this.#button).focus();
  }

  /** After each change of the plain text. */
  #typed(): void {
    const text = this.#plain.value;
    this.#panel.replaceChildren();
    const call = text.startsWith('/') ? readTypedCall(text, this.#commands) : null;
    if (call) this.#choose(call);
    else
      this.#list.show(
        text.startsWith('/') ? this.#commands.filter(({ name }) => `/${name}`.startsWith(text.trim())) : [],
      );
  }

  #choose(call: TypedCall): void {
    this.#list.hide();
    this.#fields = new OptionFields(call, this.#words, this.#suggest);
    this.#plain.replaceWith(this.#fields.element);
    this.#panel.replaceChildren(this.#fields.panel);
    this.focus();
  }

  /** Back to plain text. */
  #reset(text: string): void {
    this.#fields?.element.replaceWith(this.#plain);
    this.#fields = null;
    this.#panel.replaceChildren();
    this.#list.hide();
    this.#plain.value = text;
    this.focus();
  }

  #key(event: KeyboardEvent): void {
    // Keys that an input method uses to compose a word are not ours.
    if (event.isComposing) return;
    const handled = this.#fields ? this.#keyInFields(event, this.#fields) : this.#keyInPlain(event);
    if (handled) event.preventDefault();
  }

  #keyInPlain({ key }: KeyboardEvent): boolean {
    if (!this.#list.open) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === 'Tab') this.#list.chooseActive();
    else if (key === 'Escape') this.#list.hide();
    else return false;
    return true;
  }

  #keyInFields({ key, target }: KeyboardEvent, fields: OptionFields): boolean {
    if (key === 'Escape') this.#reset(fields.mainText);
    else if (key === 'Enter' && target instanceof HTMLInputElement) this.#submit();
    else if (key === 'Backspace' && isEmptied(target)) {
      if (!fields.removeField(target) && fields.mainText === '') this.#reset('');
    } else return false;
    return true;
  }

  #submit(): void {
    if (this.#fields) {
      const call = this.#fields.read();
      if (call) this.#sent(call);
      return;
    }
    const text = this.#plain.value.trim();
    if (text === '') return;
    if (this.#state !== 'ready') {
      this.#state = 'asked too early';
      return;
    }
    const call = text.startsWith('/') ? null : plainCall(text, this.#commands);
    if (call) this.#sent(call);
    else this.#complain(text.startsWith('/') ? this.#words.noSuchCommand : this.#words.noCommands);
  }

  #sent(call: CommandCall): void {
    this.#reset('');
    this.#send(call);
  }

  #complain(fault: string): void {
    this.#panel.replaceChildren(make('p', { class: 'panel', role: 'alert', dir: 'auto' }, fault));
  }
}

/** A checkbox is given up by the key that empties a text. */
function isEmptied(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'checkbox' || target.value === '');
}

function plainInput(words: PageWords): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.className = 'plain';
  input.autocomplete = 'off';
  input.placeholder = words.ask;
  input.setAttribute('aria-label', words.ask);
  input.dir = 'auto';
  return input;
}

function sendButton(words: PageWords): HTMLElement {
  return make('button', { class: 'send', 'aria-label': words.send, title: words.send });
}
