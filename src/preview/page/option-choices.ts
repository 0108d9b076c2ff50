import type { Choice, SuggestCall } from '../../message/call.ts';
import { ListBox } from './list-box.ts';
import type { PageWords } from './words.ts';

/** What an option may become, of what is typed so far; null where that cannot be had now. */
export type Suggest = (call: SuggestCall, signal: AbortSignal) => Promise<readonly Choice[] | null>;

/** In milliseconds: whoever types goes on typing. */
const PAUSE = 150;

/** What a field may become, offered as one types, in the order of the bot. */
export class OptionChoices {
  readonly list: ListBox;
  readonly #input: HTMLInputElement;
  readonly #suggest: (signal: AbortSignal) => Promise<readonly Choice[] | null>;
  readonly #words: PageWords;
  /** Ends the question before, the answer of which nobody wants any more. */
  #asking = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Since the field was entered: whoever only passes through it chooses nothing. */
  #isTyped = false;

  constructor(
    input: HTMLInputElement,
    suggest: (signal: AbortSignal) => Promise<readonly Choice[] | null>,
    words: PageWords,
  ) {
    this.#input = input;
    this.#suggest = suggest;
    this.#words = words;
    input.setAttribute('role', 'combobox');
    this.list = new ListBox(input, `choices-${input.id}`, words.choices);
    input.addEventListener('focus', () => void this.#ask());
    input.addEventListener('blur', () => this.#leave());
    input.addEventListener('input', () => {
      this.#isTyped = true;
      this.#asking.abort();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#ask(), PAUSE);
    });
  }

  /** @returns whether the key was for the list. */
  key(key: string): boolean {
    const { list } = this;
    if (!list.open) {
      if (key === 'ArrowDown') void this.#ask();
      return key === 'ArrowDown';
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape') list.hide();
    else if ((key === 'Tab' && (this.#isTyped || list.hasActive)) || (key === 'Enter' && list.hasActive)) list.choose();
    else return false;
    return true;
  }

  async #ask(): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const choices = await this.#suggest(signal);
    // What was typed before may be answered after.
    if (signal.aborted) return;
    if (choices === null) this.list.say(this.#words.choicesFailed);
    else if (choices.length === 0) this.list.say(this.#isTyped ? this.#words.noChoices : '');
    else
      this.list.show(
        choices.map(({ name, value }) => ({ name, choose: () => this.#take(value) })),
        false,
      );
  }

  #take(value: string): void {
    this.#input.value = value;
    this.#leave();
  }

  #leave(): void {
    this.#asking.abort();
    clearTimeout(this.#pause);
    this.#isTyped = false;
    this.list.hide();
  }
}
