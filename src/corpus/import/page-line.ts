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

/** The end of a line tells how it ends: what is before is not looked at, however long. */
export function endOf(text: string): string {
  return text.slice(-LONGEST_END);
}

const LONGEST_END = 40;
const ENDED = /[.!؟?…][\s)\]}"»”’'›*]*$/u;
/** Of headlines in a row with points between («تعهد.. واتفاق..») and without. */
const LONGEST_HEADLINE = 30;
const LONGEST_PLAIN_HEADLINE = 22;
/** With a comma in it. */
const SHORT_CLAUSES = 15;
const SHORT_SENTENCE = 8;

/** Whether the line is running text: a sentence that ends, or more words than a headline has. Many pages print no stop behind a paragraph. */
export function isProse({ words, text }: PageLine): boolean {
  if (words >= LONGEST_HEADLINE || (words >= SHORT_SENTENCE && ENDED.test(endOf(text)))) return true;
  if (text.includes('..')) return false;
  return words >= LONGEST_PLAIN_HEADLINE || (words >= SHORT_CLAUSES && /[،,؛]/u.test(text));
}

export function endsSentence(line: PageLine): boolean {
  return ENDED.test(endOf(line.text));
}
