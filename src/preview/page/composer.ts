import type { CommandDefinition } from '../../message/definitions.ts';
import { type Item, ListBox } from './list-box.ts';
import { make } from './make.ts';
import type { Suggest } from './option-choices.ts';
import { isEmptied } from './option-field.ts';
import { type FilledIn, OptionFields } from './option-fields.ts';
import { writtenOut } from './question-link.ts';
import { SentTexts } from './sent-texts.ts';
import { growingTextArea, onOneLine } from './text-area.ts';
import { mainOption, plainCall, readTypedCall, type TypedCall } from './typed-call.ts';
import type { PageWords } from './words.ts';

/**
 * The input at the bottom. It holds plain text, or a command with the fields of its options: `/` opens the list of
 * commands, a command that is written out or pasted becomes fields, Escape goes back to plain text.
 */
export class Composer {
  readonly element: HTMLElement;
  readonly #words: PageWords;
  readonly #send: (call: FilledIn) => void;
  readonly #suggest: Suggest;
  readonly #plain: HTMLTextAreaElement;
  readonly #list: ListBox;
  readonly #button: HTMLElement;
  readonly #panel = make('div', { class: 'panels' });
  readonly #sentTexts = new SentTexts();
  #commands: readonly CommandDefinition[] = [];
  /** What was sent before the commands were known waits for them. */
  #state: 'loading' | 'asked too early' | 'ready' = 'loading';
  #fields: OptionFields | null = null;

  constructor(words: PageWords, send: (call: FilledIn) => void, suggest: Suggest) {
    this.#words = words;
    this.#send = send;
    this.#suggest = suggest;
    this.#plain = plainInput(words);
    this.#list = new ListBox(this.#plain, 'commands', words.commands);
    this.#button = make('button', { class: 'send', 'aria-label': words.send, title: words.send });
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
    this.#plain.removeAttribute('aria-invalid');
    const call = text.startsWith('/') ? readTypedCall(text, this.#commands) : null;
    if (call) this.#choose(call);
    else this.#list.show(text.startsWith('/') ? this.#items(text.trim().slice(1)) : [], true);
  }

  /** The commands that may be meant, those first that begin so. */
  #items(typed: string): Item[] {
    const fitting = this.#commands.filter(({ name }) => name.includes(typed));
    const begun = fitting.filter(({ name }) => name.startsWith(typed));
    return [...new Set([...begun, ...fitting])].map((command) => ({
      name: `/${command.name}`,
      description: command.description,
      choose: () => this.#choose({ command, values: {} }),
    }));
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

  #keyInPlain({ key, shiftKey, target }: KeyboardEvent): boolean {
    if (target !== this.#plain) return false;
    if (!this.#list.open) {
      if (key === 'Enter' && !shiftKey) this.#submit();
      else return (key === 'ArrowUp' && this.#recall(-1)) || (key === 'ArrowDown' && this.#recall(1));
    } else if (key === 'ArrowDown' || key === 'ArrowUp') this.#list.move(key === 'ArrowDown' ? 1 : -1);
    else if ((key === 'Enter' || key === 'Tab') && !shiftKey) this.#list.choose();
    else if (key === 'Escape') this.#list.hide();
    else return false;
    return true;
  }

  #keyInFields({ key, shiftKey, target }: KeyboardEvent, fields: OptionFields): boolean {
    if (!shiftKey && fields.key(key, target)) return true;
    if (key === 'Escape') this.#reset(fields.mainText);
    else if (key === 'Enter' && !shiftKey && isField(target)) this.#submit();
    else if (key === 'Backspace' && isEmptied(target)) {
      if (!fields.removeField(target) && fields.mainText === '') this.#reset('');
    } else return false;
    return true;
  }

  /** @returns whether there is something to bring back. */
  #recall(by: 1 | -1): boolean {
    const text = this.#sentTexts.next(this.#plain.value, by);
    if (text === null) return false;
    this.#plain.value = text;
    this.#typed();
    return true;
  }

  #submit(): void {
    if (this.#fields) {
      const call = this.#fields.read();
      if (call) this.#sent(call, writtenOut(call, this.#commands));
      return;
    }
    const text = onOneLine(this.#plain.value);
    if (text === '') return;
    if (this.#state !== 'ready') {
      this.#state = 'asked too early';
      return;
    }
    const call = text.startsWith('/') ? null : plainCall(text, this.#commands);
    const fault = call ? this.#faultOf(text, call.command) : null;
    if (fault !== null) this.#complain(fault);
    else if (call) this.#sent(call, text);
    else this.#complain(text.startsWith('/') ? this.#words.noSuchCommand : this.#words.noCommands);
  }

  #faultOf(text: string, name: string): string | null {
    const command = this.#commands.find((known) => known.name === name);
    const option = command && mainOption(command);
    const most = option?.max_length ?? Number.POSITIVE_INFINITY;
    return option && text.length > most ? this.#words.tooLong(option.name, text.length, most) : null;
  }

  #sent(call: FilledIn, text: string): void {
    this.#sentTexts.add(text);
    this.#reset('');
    this.#send(call);
  }

  #complain(fault: string): void {
    this.#plain.setAttribute('aria-invalid', 'true');
    this.#panel.replaceChildren(make('p', { class: 'panel', role: 'alert', dir: 'auto' }, fault));
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function plainInput(words: PageWords): HTMLTextAreaElement {
  const input = growingTextArea();
  input.className = 'plain';
  input.placeholder = words.ask;
  input.setAttribute('aria-label', words.ask);
  input.setAttribute('aria-haspopup', 'listbox');
  return input;
}
