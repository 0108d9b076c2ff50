import { isCalendarDay } from '../../text/calendar-date.ts';
import { periodsIn } from '../../text/period.ts';
import { MONTH_WORDS } from '../../text/period-month-names.ts';
import { shifted } from '../../text/period-parts.ts';
import type { Token } from '../../text/period-tokens.ts';
import type { Word, WordForm } from '../word.ts';
import { plainTokens } from './plain-tokens.ts';

/** Words for a day by how far it lies before the day of printing, folded; two words are one text. */
const DAYS_BEFORE: Readonly<Record<string, number>> = {
  اليوم: 0,
  الليله: 0,
  امس: 1,
  الامس: 1,
  البارحه: 1,
  'الليله الماضيه': 1,
  'اول امس': 2,
  'امس الاول': 2,
  'اول من امس': 2,
};
/** Days of the week as `Date.getUTCDay` counts them, folded. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['الاحد', 0],
  ['الاثنين', 1],
  ['الاثنان', 1],
  ['الثلاثاء', 2],
  ['الثلاثا', 2],
  ['الاربعاء', 3],
  ['الاربعا', 3],
  ['الخميس', 4],
  ['الجمعه', 5],
  ['السبت', 6],
]);
/** «الجمعة المقبل» is no day on which something was said. */
const TO_COME = new Set(['المقبل', 'المقبله', 'القادم', 'القادمه']);
const MOST_WORDS = 3;
/** Without one of these a text tells no day: most sentences are passed over at once. */
const TELLS = /\p{Nd}|يوم|[أا]مس|البارح|الليل|ال[أا]حد|الاثن|الإثن|الثلاث|ال[أا]ربع|الخميس|الجمع|السبت/u;
const NUMERIC = /\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}/u;
/** «السادس عشر من شهر مايو (أيار) عام 2015»: as many words belong to a month at most, before it and behind it. */
const BEFORE_MONTH = 5;
const AFTER_MONTH = 4;

/**
 * The day of a statement by the words beside its cue: «أمس», «الجمعة», «12 مايو 2015», counted from the day of printing.
 * Null where none stands there, or where the page bears no day.
 */
export function spokenOn(beside: string, published: string | null): string | null {
  if (!TELLS.test(beside)) return null;
  const words = plainTokens(beside);
  const stated = statedDay(beside, words);
  if (stated !== null) return stated;
  if (published === null || !isCalendarDay(published)) return null;
  for (let at = 0; at < words.length; at++) {
    const before = relativeDay(words, at) ?? weekday(words, at, published);
    if (before !== null) return shifted(published, -before);
  }
  return null;
}

const NUMBER = /^\p{Nd}/u;

/** Whether a word alone may tell a day, or begins or belongs to what does: in a text without one {@link spokenOn} finds none. */
export function mayTellDay({ form }: Word): boolean {
  form.mayTellDay ??= isOfDays(form);
  return form.mayTellDay;
}

function isOfDays({ text, folded }: WordForm): boolean {
  return NUMBER.test(text) || MONTH_WORDS.has(folded) || FIRST_WORDS.has(folded) || WEEKDAYS.has(folded);
}

/** A day of the calendar. Only what stands around a month is read: reading a whole text for years takes its time. */
function statedDay(beside: string, words: readonly Token[]): string | null {
  const numeric = NUMERIC.exec(beside)?.[0];
  const parts = numeric === undefined ? [] : [numeric];
  for (let at = 0; at < words.length; at++) {
    if (!MONTH_WORDS.has(words[at]?.folded ?? '')) continue;
    const last = words[Math.min(words.length - 1, at + AFTER_MONTH)];
    parts.push(beside.slice(words[Math.max(0, at - BEFORE_MONTH)]?.start, last?.end));
  }
  for (const part of parts) {
    const day = periodsIn(part).find(({ from, to }) => from !== null && from === to)?.from;
    if (day != null) return day;
  }
  return null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(Object.keys(DAYS_BEFORE).map((phrase) => phrase.split(' ')[0] ?? ''));

function relativeDay(words: readonly Token[], at: number): number | null {
  if (!FIRST_WORDS.has(words[at]?.folded ?? '')) return null;
  let found: number | null = null;
  let phrase = '';
  for (const { folded } of words.slice(at, at + MOST_WORDS)) {
    phrase = phrase === '' ? folded : `${phrase} ${folded}`;
    found = DAYS_BEFORE[phrase] ?? found;
  }
  return found;
}

/** How many days before printing the last such day of the week was; the day of printing itself is none before. */
function weekday(words: readonly Token[], at: number, published: string): number | null {
  const day = WEEKDAYS.get(words[at]?.folded ?? '');
  if (day === undefined || TO_COME.has(words[at + 1]?.folded ?? '')) return null;
  return (new Date(`${published}T00:00:00Z`).getUTCDay() - day + 7) % 7;
}
