import { fold } from './fold.ts';
import { HIJRI_MONTHS, MONTHS } from './months.ts';
import type { Token } from './period-tokens.ts';
import { words } from './words.ts';

export type Calendar = 'gregorian' | 'hijri';

/**
 * What a month's name needs beside it to be one: `nothing` («أيار»), `inside` a preposition of time or a number («في مارس», for «مارس» is
 * also "practised"), `number` a day or a year, because a preposition stands before its other sense as well («بعد ماي» is after Theresa May).
 */
type Needs = 'nothing' | 'inside' | 'number';

export interface MonthName {
  readonly month: number;
  readonly calendar: Calendar;
  readonly needs: Needs;
  /** The token after the name. */
  readonly next: number;
}

/** Names that are other words as well, from the counts of SaudiNewsNet and from general knowledge. */
const AMBIGUOUS: Readonly<Record<Exclude<Needs, 'nothing'>, string>> = {
  inside: 'مارس، آذار، نيسان، آب، رجب، محرم، شعبان، رمضان، march, may, august, june, april',
  number: 'ماي، أوت، جوان، جون، صفر، المحرم، القعدة، الحجة، mar, dec, sep',
};

const SHORT_ENGLISH = 'jan feb mar apr jun jul aug sep oct nov dec'.split(' ');
/** The month each of them shortens: "may" is whole. */
const SHORTENED = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12];

const NAMES: ReadonlyMap<string, MonthEntry> = names();
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((key) => key.split(' ').length));

type MonthEntry = Omit<MonthName, 'next'>;

function names(): Map<string, MonthEntry> {
  const needs = needsByName();
  const table = new Map<string, MonthEntry>();
  const put = (list: string, month: number, calendar: Calendar, least: Needs = 'nothing') => {
    for (const name of list.split(/[،,] /u).map(keyOf)) {
      if (name !== '' && !table.has(name)) table.set(name, { month, calendar, needs: needs.get(name) ?? least });
    }
  };
  for (const [at, { levantine, egyptian, maghrebi, moroccan, others, english }] of MONTHS.entries()) {
    put(`${levantine}، ${egyptian}، ${maghrebi}، ${moroccan}، ${others}، ${english}`, at + 1, 'gregorian');
  }
  for (const [at, short] of SHORT_ENGLISH.entries()) put(short, SHORTENED[at] ?? 0, 'gregorian', 'number');
  put('sept', 9, 'gregorian', 'number');
  for (const [at, { arabic, others, english }] of HIJRI_MONTHS.entries()) {
    put(`${arabic}، ${others}، ${english}`, at + 1, 'hijri');
  }
  return table;
}

function needsByName(): Map<string, Needs> {
  const lists = [
    { needs: 'inside', list: AMBIGUOUS.inside },
    { needs: 'number', list: AMBIGUOUS.number },
  ] as const;
  return new Map(lists.flatMap(({ needs, list }) => list.split(/[،,] /u).map((name) => [keyOf(name), needs] as const)));
}

function keyOf(name: string): string {
  return words(name)
    .map((word) => fold(word.text))
    .join(' ');
}

/** The first words of the months' names, folded: these lose the letter written before them («ومارس»). */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map((key) => key.split(' ')[0] ?? ''));

/** The month that begins at a token, under one name or two: «أيار», «تشرين الأول», «مايو/أيار», «تموز (يوليو)». */
export function monthAt(tokens: readonly Token[], at: number): MonthName | null {
  const name = oneNameAt(tokens, at);
  if (!name) return null;
  const second = oneNameAt(tokens, name.next);
  const gap = tokens[name.next]?.gap ?? '';
  const doubled =
    second && /^[/(\-–)]?$/u.test(gap) && second.month === name.month && second.calendar === name.calendar;
  // Two names of one month make each other sure.
  return doubled ? { ...second, needs: 'nothing' } : name;
}

function oneNameAt(tokens: readonly Token[], at: number): MonthName | null {
  if (!MONTH_WORDS.has(tokens[at]?.folded ?? '')) return null;
  for (let length = LONGEST_NAME; length > 0; length--) {
    const stretch = tokens.slice(at, at + length);
    if (stretch.length < length || !isOneName(stretch)) continue;
    const entry = NAMES.get(stretch.map((token) => token.folded).join(' '));
    if (entry) return { ...entry, next: at + length };
  }
  return null;
}

/** «أب» with its hamza is a father; «آب» and «اب» are the month. */
function isOneName(stretch: readonly Token[]): boolean {
  return stretch.slice(1).every((token) => token.gap === '') && !(stretch.length === 1 && stretch[0]?.text === 'أب');
}
