import { bare } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { isNameWord } from './meanings.ts';
import { FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './period-hijri.ts';
import type { Calendar } from './period-month-names.ts';
import type { Token } from './period-tokens.ts';
import {
  AND,
  continues,
  EARLY,
  GREGORIAN_ERA,
  HIJRI_ERA,
  INSIDE,
  isAmount,
  isCounted,
  isLabel,
  LATE,
  MIDDLE,
  OF,
  TO,
  YEAR_NOUNS,
} from './period-words.ts';

export interface YearReading {
  readonly year: number;
  readonly calendar: Calendar;
  /** The token after it. */
  readonly next: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** «1,500» and «2.016» are one number, «5+2016» is none of years, «إس-2000» a weapon. */
const GLUE = /[-–—+/.٫٬,×*_#$€£%٪]/u;
const ENDS = /[.،,؛;:؟?!)\]»"”]/u;
/** Words that may be written together with the number: «بـ2015», «و2016», "mid-2015". */
const WRITTEN_TOGETHER = [EARLY, MIDDLE, LATE, INSIDE, AND, TO];

/** A year with a word that says so: «عام 2015», «سنة ٢٠١٥», «سنة الـ2015», "the year 2015"; with `trusted`, the number alone. */
export function yearAt(tokens: readonly Token[], at: number, trusted: boolean): YearReading | null {
  const said = YEAR_NOUNS.has(tokens[at]?.folded ?? '');
  let index = said ? at + 1 : at;
  if (said && OF.has(tokens[index]?.folded ?? '')) index++;
  const token = tokens[index];
  if (!token || (said && !continues(token))) return null;
  const year = withEra(tokens, index);
  if (!year || said || year.calendar === 'hijri') return year;
  if (!standsAlone(tokens, index, year.next) || !isNoCount(tokens, index, year.next)) return null;
  return trusted || isSaidByEra(tokens, index, year.next) || looksLikeYear(tokens, index, year.next) ? year : null;
}

/** The year of a date that has its month already: «أيار 2015», «26 شوال 1436 هـ», «أكتوبر من عام 2016», "May, 2015". */
export function yearAfterMonth(tokens: readonly Token[], at: number, calendar: Calendar): YearReading | null {
  let index = at;
  if (OF.has(tokens[index]?.folded ?? '')) index++;
  if (YEAR_NOUNS.has(tokens[index]?.folded ?? '')) index++;
  if (OF.has(tokens[index]?.folded ?? '')) index++;
  const token = tokens[index];
  if (!continues(token)) return null;
  const hijri = calendar === 'hijri' ? hijriYear(tokens, index) : null;
  const year = hijri ?? withEra(tokens, index);
  return year && (index > at || !isCounted(tokens[year.next]?.folded)) ? year : null;
}

function hijriYear(tokens: readonly Token[], at: number): YearReading | null {
  const token = tokens[at];
  if (token?.digits !== 4 || !isHijri(token.number)) return null;
  return { year: token.number ?? 0, calendar: 'hijri', next: at + (eraAt(tokens, at + 1, HIJRI_ERA) ? 2 : 1) };
}

function isHijri(number: number | null): boolean {
  return number !== null && number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR;
}

/** Four digits that may be a year, and the era behind them: «2015م», «1436 هـ». */
function withEra(tokens: readonly Token[], at: number): YearReading | null {
  const token = tokens[at];
  if (token?.digits !== 4 || token.number === null) return null;
  if (isHijri(token.number)) return eraAt(tokens, at + 1, HIJRI_ERA) ? hijriYear(tokens, at) : null;
  if (token.number < FIRST_YEAR || token.number > LAST_YEAR) return null;
  return { year: token.number, calendar: 'gregorian', next: at + (eraAt(tokens, at + 1, GREGORIAN_ERA) ? 2 : 1) };
}

function eraAt(tokens: readonly Token[], at: number, era: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === '' && era.has(token.folded);
}

/** «2015م», «2015 ميلادية»; «2000 م» may be metres. */
function isSaidByEra(tokens: readonly Token[], at: number, next: number): boolean {
  const era = tokens[next - 1];
  return next > at + 1 && era !== undefined && (!era.spaced || era.folded.length > 1);
}

/** Whether the number is no part of a longer sign: «إس-2000», «2000s», «5+2015», «$2016». */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token) return false;
  if (/[$€£﷼+#]/u.test(token.gap) || /^[$€£﷼%٪+]/u.test(after?.gap ?? '')) return false;
  const together = WRITTEN_TOGETHER.some((words) => words.has(before?.folded ?? ''));
  if (before && !together && isGlued(before, token)) return false;
  return !after || !isGlued(token, after);
}

/** Whether two tokens are one sign. */
function isGlued(left: Token, right: Token): boolean {
  if (right.spaced) return false;
  if (right.gap === '') return true;
  return GLUE.test(right.gap) && (right.number !== null || left.number !== null) && !areYears(left, right);
}

/** Two years with a mark between them: «2015-2017», «2015/16». */
function areYears(left: Token | undefined, right: Token | undefined): boolean {
  if (left?.digits !== 4 || left.number === null || !right || !/^[-–—/]$/u.test(right.gap)) return false;
  return right.digits === 4 || (right.digits === 2 && right.number === (left.number + 1) % 100);
}

/** Whether nothing says that it is a number of something: «القرار 1973», «أكثر من 2000», «2020 مقاتل». */
function isNoCount(tokens: readonly Token[], at: number, next: number): boolean {
  const [third, second, before, after] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[next]];
  if (isLabel(before?.folded) || isAmount(before?.folded)) return false;
  if (OF.has(before?.folded ?? '') && isAmount(second?.folded)) return false;
  // «القرار 2254 (2015)», «القرار رقم 1973 2011»
  if (before && before.number !== null && (isLabel(second?.folded) || isLabel(third?.folded))) return false;
  return !(after && after.gap === '' && isCounted(after.folded));
}

/**
 * A bare number from 1900 to 2100 is a year where something beside it makes it one: the question or clause ends with it, a name of a
 * place or a public figure stands beside it («موسكو 2017»), or a function word follows, where a counted noun would have to stand
 * («قمة 2018 في هلسنكي»; not with whole hundreds, which are counts: «قتل 2000 في حلب»).
 */
function looksLikeYear(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token || (before && before.number !== null) || next > at + 1) return false;
  if (!after || ENDS.test(after.gap.charAt(0)) || areYears(token, after)) return true;
  if (isName(before) || isName(after)) return true;
  return (token.number ?? 0) % 100 !== 0 && isFunctionWord(bare(after.text));
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && isNameWord(token.folded);
}
