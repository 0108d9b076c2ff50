import type { SuggestCall } from '../../message/call.ts';
import type { OptionDefinition } from '../../message/definitions.ts';
import { LIMITS } from '../../message/limits.ts';
import { make } from './make.ts';
import { OptionChoices, type Suggest } from './option-choices.ts';
import { filledIn, makeField, type OptionField } from './option-field.ts';
import { onOneLine } from './text-area.ts';
import { mainOption, optionAtEnd, TEXT, type TypedCall } from './typed-call.ts';
import type { PageWords } from './words.ts';

/** What was put into the fields, with the files that are still to be handed over. */
export interface FilledIn {
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean | File>>;
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
  readonly #lists = make('div');
  readonly #fields: OptionField[] = [];
  readonly #choices = new Map<EventTarget, OptionChoices>();
  readonly #words: PageWords;
  readonly #suggest: Suggest;

  constructor(call: TypedCall, words: PageWords, suggest: Suggest) {
    this.#call = call;
    this.#suggest = suggest;
    this.#words = words;
    this.#hint = make('p', { id: 'hint', role: 'status', dir: 'auto' }, call.command.description);
    this.#more = make('div', { class: 'more', role: 'group', 'aria-label': words.moreOptions });
    this.element = make('div', { class: 'fields' }, make('bdi', { class: 'command' }, `/${call.command.name}`));
    this.panel = make('div', {}, this.#lists, make('div', { class: 'panel' }, this.#hint, this.#more));
    for (const option of call.command.options) {
      if (option.required || option.name in call.values) this.#add(option, call.values[option.name]);
    }
    // Whoever goes on typing must not type into nothing.
    const main = mainOption(call.command);
    if (main && this.#fields.length === 0) this.#add(main);
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

  /** What was filled in, or null (and the reader is told) where something that is needed is missing, or is too long. */
  read(): FilledIn | null {
    const options: Record<string, string | boolean | File> = {};
    for (const field of this.#fields) {
      const { name, required, max_length: most = Number.POSITIVE_INFINITY } = field.option;
      const value = filledIn(field);
      if (value === null && required) return this.#complain(field, this.#words.required(name));
      if (typeof value === 'string' && value.length > most)
        return this.#complain(field, this.#words.tooLong(name, value.length, most));
      if (value instanceof File && value.size > LIMITS.file)
        return this.#complain(field, this.#words.fileTooLarge(value.name, LIMITS.file));
      if (value !== null) options[name] = value;
    }
    return { command: this.#call.command.name, options };
  }

  /** @returns whether the key was for the choices of the field in hand. */
  key(key: string, target: EventTarget | null): boolean {
    return (target && this.#choices.get(target)?.key(key)) ?? false;
  }

  /** Takes away the added field that holds `target`; false where there is none, or the command needs it. */
  removeField(target: EventTarget | null): boolean {
    const index = this.#fields.findIndex(({ input }) => input === target);
    const field = this.#fields[index];
    if (!field || field.option.required) return false;
    this.#fields.splice(index, 1);
    field.element.remove();
    this.#choices.get(field.input)?.list.element.remove();
    this.#offer();
    const next = this.#fields[Math.max(0, index - 1)]?.input ?? this.#more.querySelector('button');
    next?.focus();
    return true;
  }

  /** As far as it is typed, for what the option in hand may become. */
  #soFar(focused: string): SuggestCall {
    const texts = this.#fields.filter(({ option }) => option.type === TEXT);
    const options = Object.fromEntries(texts.map(({ option, input }) => [option.name, onOneLine(input.value)]));
    return { kind: 'suggest', command: this.#call.command.name, options, focused };
  }

  #complain({ input }: OptionField, fault: string): null {
    input.focus();
    input.setAttribute('aria-invalid', 'true');
    this.#hint.textContent = fault;
    return null;
  }

  #add(option: OptionDefinition, value?: string | boolean): void {
    const field = makeField(option, value);
    const { input } = field;
    input.addEventListener('focus', () => {
      this.#hint.textContent = option.description;
    });
    input.addEventListener('input', () => this.#typed(field));
    if (option.autocomplete && input instanceof HTMLInputElement) this.#offerChoices(option, input);
    this.#fields.push(field);
    this.element.append(field.element);
  }

  #offerChoices({ name }: OptionDefinition, input: HTMLInputElement): void {
    const choices = new OptionChoices(input, (signal) => this.#suggest(this.#soFar(name), signal), this.#words);
    this.#choices.set(input, choices);
    this.#lists.append(choices.list.element);
  }

  /** Whoever types `from:` in a field means the option of that name, as in Discord. */
  #typed(field: OptionField): void {
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
    return this.#call.command.options.filter((option) => !this.#fields.some((field) => field.option === option));
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
