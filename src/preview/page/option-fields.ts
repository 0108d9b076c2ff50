import type { CommandCall, SuggestCall } from '../../message/call.ts';
import type { OptionDefinition } from '../../message/definitions.ts';
import { make } from './make.ts';
import { offerWhileTyped, type Suggest } from './option-choices.ts';
import { FILE, mainOption, optionAtEnd, TEXT, type TypedCall } from './typed-call.ts';
import type { PageWords } from './words.ts';

interface Field {
  readonly option: OptionDefinition;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A chosen command with the fields of its options: those it needs, and those that have been added. */
export class OptionFields {
  /** The fields, for the bar of the input. */
  readonly element: HTMLElement;
  /** What can be added, and what the field in hand is for. */
  readonly panel: HTMLElement;
  readonly #call: TypedCall;
  readonly #hint: HTMLElement;
  readonly #more: HTMLElement;
  readonly #fields: Field[] = [];
  readonly #words: PageWords;
  readonly #suggest: Suggest;

  constructor(call: TypedCall, words: PageWords, suggest: Suggest) {
    this.#call = call;
    this.#suggest = suggest;
    this.#words = words;
    this.#hint = make('p', { id: 'hint', role: 'status', dir: 'auto' }, call.command.description);
    this.#more = make('div', { class: 'more', role: 'group', 'aria-label': words.moreOptions });
    this.element = make('div', { class: 'fields' }, make('bdi', { class: 'command' }, `/${call.command.name}`));
    this.panel = make('div', { class: 'panel' }, this.#hint, this.#more);
    if (call.command.options.some(({ type }) => type === FILE))
      this.panel.append(make('p', { dir: 'auto' }, words.filesInDiscord));
    for (const option of call.command.options) {
      if (option.required || option.name in call.values) this.#add(option, call.values[option.name]);
    }
    this.#offer();
  }

  /** The first field that is still empty, or the first; null for a command that needs none. */
  get first(): HTMLElement | null {
    return (this.#fields.find(({ input }) => input.value === '') ?? this.#fields[0])?.input ?? null;
  }

  /** The words typed for the main option, so that they can be kept when the command is given up. */
  get mainText(): string {
    const main = mainOption(this.#call.command);
    return this.#fields.find(({ option }) => option === main)?.input.value ?? '';
  }

  /** The call as it stands, or null (and the reader is told) where something that is needed is missing. */
  read(): CommandCall | null {
    const options: Record<string, string | boolean> = {};
    for (const { option, input } of this.#fields) {
      const value = option.type === TEXT ? input.value.trim() : input.checked;
      if (value !== '') options[option.name] = value;
      else if (option.required) return this.#complain(option, input);
    }
    return { command: this.#call.command.name, options };
  }

  /** Takes away the added field that holds `target`; false where there is none, or the command needs it. */
  removeField(target: EventTarget | null): boolean {
    const index = this.#fields.findIndex(({ input }) => input === target);
    const field = this.#fields[index];
    if (!field || field.option.required) return false;
    this.#fields.splice(index, 1);
    field.element.remove();
    this.#offer();
    this.#fields[Math.max(0, index - 1)]?.input.focus();
    return true;
  }

  /** As far as it is typed, for what the option in hand may become. */
  #soFar(focused: string): SuggestCall {
    const texts = this.#fields.filter(({ option }) => option.type === TEXT);
    const options = Object.fromEntries(texts.map(({ option, input }) => [option.name, input.value]));
    return { kind: 'suggest', command: this.#call.command.name, options, focused };
  }

  #complain(option: OptionDefinition, input: HTMLInputElement): null {
    input.focus();
    input.setAttribute('aria-invalid', 'true');
    this.#hint.textContent = this.#words.required(option.name);
    return null;
  }

  #add(option: OptionDefinition, value?: string | boolean): void {
    const field = makeField(option, value);
    field.input.addEventListener('focus', () => {
      this.#hint.textContent = option.description;
    });
    field.input.addEventListener('input', () => this.#typed(field));
    if (option.autocomplete) offerWhileTyped(field, (signal) => this.#suggest(this.#soFar(option.name), signal));
    this.#fields.push(field);
    this.element.append(field.element);
  }

  /** Whoever types `from:` in a field means the option of that name, as in Discord. */
  #typed(field: Field): void {
    field.input.removeAttribute('aria-invalid');
    if (field.option.type !== TEXT) return;
    const named = optionAtEnd(field.input.value, [field.option, ...this.#missing()]);
    if (!named) return;
    field.input.value = named.before;
    if (named.option !== field.option) this.#addAndFocus(named.option, named.value);
  }

  #addAndFocus(option: OptionDefinition, value?: string | boolean): void {
    this.#add(option, value);
    this.#offer();
    this.#fields.at(-1)?.input.focus();
  }

  #missing(): OptionDefinition[] {
    const isAsked = (option: OptionDefinition) => this.#fields.some((field) => field.option === option);
    return this.#call.command.options.filter((option) => option.type !== FILE && !isAsked(option));
  }

  /** A button for each option that has no field yet. */
  #offer(): void {
    this.#more.replaceChildren(
      ...this.#missing().map((option) => {
        const button = make(
          'button',
          { type: 'button', title: option.description },
          make('bdi', {}, `+ ${option.name}`),
        );
        button.addEventListener('click', () => this.#addAndFocus(option));
        return button;
      }),
    );
  }
}

function makeField(option: OptionDefinition, value: string | boolean | undefined): Field {
  const id = `option-${option.name}`;
  const isText = option.type === TEXT;
  const input = document.createElement('input');
  input.id = id;
  input.type = isText ? 'text' : 'checkbox';
  input.dir = 'auto';
  input.autocomplete = 'off';
  input.setAttribute('aria-describedby', 'hint');
  if (option.required) input.setAttribute('aria-required', 'true');
  if (isText) input.value = typeof value === 'string' ? value : '';
  // Whoever adds a yes-or-no option means yes.
  else input.checked = value !== false;
  const label = make('label', { for: id }, make('bdi', {}, option.name));
  const classes = option.required ? 'field required' : 'field';
  return { option, input, element: make('span', { class: classes }, label, input) };
}
