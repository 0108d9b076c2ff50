import { isCalendarDay } from '../../text/calendar-date.ts';
import { periodsIn } from '../../text/period.ts';
import { MONTH_WORDS } from '../../text/period-month-names.ts';
import { shifted } from '../../text/period-parts.ts';
import type { Token } from '../../text/period-tokens.ts';
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
const WEEKDAYS: Readonly<Record<string, number>> = {
  الاحد: 0,
  الاثنين: 1,
  الاثنان: 1,
  الثلاثاء: 2,
  الثلاثا: 2,
  الاربعاء: 3,
  الاربعا: 3,
  الخميس: 4,
  الجمعه: 5,
  السبت: 6,
};
/** «الجمعة المقبل» is no day on which something was said. */
const TO_COME = new Set(['المقبل', 'المقبله', 'القادم', 'القادمه']);
const MOST_WORDS = 3;
/** Without one of these a text tells no day: most sentences are passed over at once. */
const TELLS = /\p{Nd}|يوم|[أا]مس|البارح|الليل|ال[أا]حد|الاثن|الإثن|الثلاث|ال[أا]ربع|الخميس|الجمع|السبت/u;
const NUMERIC = /\p{Nd}[/.-]\p{Nd}/u;

/**
 * The day of a statement by the words beside its cue: «أمس», «الجمعة», «12 مايو 2015», counted from the day of printing.
 * Null where none stands there, or where the page bears no day.
 */
export function spokenOn(beside: string, published: string | null): string | null {
  if (!TELLS.test(beside)) return null;
  const words = plainTokens(beside);
  const dated = NUMERIC.test(beside) || words.some(({ folded }) => MONTH_WORDS.has(folded));
  const stated = dated ? periodsIn(beside).find(({ from, to }) => from !== null && from === to) : undefined;
  if (stated) return stated.from;
  if (published === null || !isCalendarDay(published)) return null;
  for (let at = 0; at < words.length; at++) {
    const before = relativeDay(words, at) ?? weekday(words, at, published);
    if (before !== null) return shifted(published, -before);
  }
  return null;
}

function relativeDay(words: readonly Token[], at: number): number | null {
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
  const day = WEEKDAYS[words[at]?.folded ?? ''];
  if (day === undefined || TO_COME.has(words[at + 1]?.folded ?? '')) return null;
  return (new Date(`${published}T00:00:00Z`).getUTCDay() - day + 7) % 7;
}
