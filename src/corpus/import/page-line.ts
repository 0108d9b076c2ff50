import { fold } from '../../text/fold.ts';

/** How a line was printed, where the page says so. */
export type Role = 'text' | 'heading' | 'caption';

/** A line of a page that is not blank. */
export interface PageLine {
  /** Its place on the page, from 1. */
  readonly number: number;
  readonly text: string;
  /** Its words and numbers folded, a space between: under it two printings of one line are the same. */
  readonly key: string;
  readonly words: number;
  readonly role: Role;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;
const WORD = /(?:\p{L}|\p{N})\S*/gu;

export function pageLine(number: number, text: string, role: Role = 'text'): PageLine {
  const words = text.match(WORD)?.length ?? 0;
  let key: string | null = null;
  return {
    number,
    text,
    words,
    role,
    // Most lines are paragraphs, whose keys nobody asks for, and folding is what takes the time.
    get key() {
      key ??= keyOf(text);
      return key;
    },
  };
}

/** «اقرأ أيضًا:» → «اقرا ايضا» */
export function keyOf(text: string): string {
  return fold(text).replace(NO_WORD, ' ').trim();
}

const ENDED = /[.!؟?…][\s)\]}"»”’'›*]*$/u;
const LONG = 30;
const SHORT = 8;

/** Whether the line is running text: a sentence that ends, or more words than a headline has. */
export function isProse(line: PageLine): boolean {
  return line.words >= LONG || (line.words >= SHORT && ENDED.test(line.text));
}

export function endsSentence(line: PageLine): boolean {
  return ENDED.test(line.text);
}
