import { isCalendarDay } from '../../text/calendar-date.ts';
import { westernDigits } from '../../text/fold.ts';
import { type Period, periodsIn } from '../../text/period.ts';
import { keyOf } from './page-line.ts';

/** A line of a page that says when, and little else. */
export interface DateLine {
  /** The day, `YYYY-MM-DD`; null where the line has a time, or a day without a year: «منذ 3 ساعات», «10:48». */
  readonly day: string | null;
  /** What the page says the day is of: «نشر في», «آخر تحديث», the number of the paper («العدد 13315»), or nothing. */
  readonly label: 'published' | 'updated' | 'issue' | null;
  /** Words that are of no date: an author, a place, the number of the issue. */
  readonly others: string;
}

const LONGEST = 160;
/** «الثلاثاء 12 كانون الثاني/يناير». */
const LONGEST_DAY = 40;
const PUBLISHED =
  /(?:^|\s)(?:نشر|نشرت|نشره|النشر|تاريخ|التاريخ|بتاريخ|اضيف|اضافه|كتب|حرر|انشي|انشاه|تدرج|posted|published)(?=\s|$)/u;
const UPDATED = /(?:^|\s)(?:تحديث|التحديث|تحديثه|حدث|محدث|تعديل|التعديل|updated|modified)(?=\s|$)/u;
/** Words of date lines that are no names, folded. */
const WORDS_OF_DATES = new Set(
  keyOf(
    'العدد عدد رقم السنة نشر نشرت النشر تم نشره تاريخ التاريخ بتاريخ في فى أضيف إضافة كتب حرر أنشئ يوم اليوم الساعة على آخر اخر تحديث التحديث حدث تعديل ص م صباحا مساء صباحاً مساءً ظهرا هـ ه ت جمت بتوقيت غرينتش غرينيتش جرينتش القاهرة مكة المكرمة السعودية الرياض دمشق القدس توقيت gmt utc am pm t z at on by posted published updated last date ' +
      'الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الموافق منذ قبل دقيقة دقائق ساعة ساعات ساعتين يوم أيام يومين أسبوع أسابيع شهر أشهر شهور شهرين سنة سنوات سنتين عام أعوام عامين دقيقتين ثانية ثوان sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat',
  ).split(' '),
);
/** «العدد 13315», «السنة 143 العدد: 48347». */
const ISSUE = /(?:^|\s)(?:ال)?عدد \d{2,6}(?=\s|$)/u;
const YEAR = /(?<!\d)(?:1[34]|19|20)\d{2}(?!\d)/u;
const CLOCK = /\d{1,2}\s?[:.]\s?\d{2}(?:\s?:\s?\d{2})?(?!\d|[./-])/u;
const AGO = /(?:^|\s)(?:منذ|قبل)\s(?:\d+|ساعه|ساعتين|يوم|يومين|دقيقه|دقيقتين|اسبوع|اسبوعين|شهر|شهرين|سنه|سنتين|عام)/u;

/** What a line says of a day, or null where it is no line of dates. «الأربعاء 15-5-2019» → 2019-05-15; a sentence with a date in it is none. */
export function dateLineOf(text: string): DateLine | null {
  if (text.length > LONGEST) return null;
  const plain = westernDigits(text);
  if (!/\d/u.test(plain) && !AGO.test(keyOf(text))) return null;
  if (!YEAR.test(plain) && !CLOCK.test(plain) && !AGO.test(keyOf(text)) && !isDayAlone(plain)) return null;
  const days = statedDays(plain);
  const found = days[0];
  if (!found && !CLOCK.test(plain) && !AGO.test(keyOf(text)) && !isDayAlone(plain)) return null;
  const others = isDayAlone(plain) ? '' : othersIn(plain, days);
  // The label stands before its date: «الأحد 4 آب 2013، آخر تحديث 02:21».
  const before = keyOf(plain.slice(0, found?.period.span.start ?? plain.length)) + firstWord(found?.period);
  const label = labelOf(before) ?? (ISSUE.test(keyOf(plain)) ? 'issue' : null);
  return { day: found?.day ?? null, label, others };
}

/** «12 مايو»: a day without its year, and nothing else. */
function isDayAlone(line: string): boolean {
  if (line.length > LONGEST_DAY) return false;
  const [period] = periodsIn(line);
  return period?.month != null && period.words.length === line.trim().length;
}

function labelOf(key: string): DateLine['label'] {
  if (UPDATED.test(key)) return 'updated';
  return PUBLISHED.test(key) ? 'published' : null;
}

/** «بتاريخ» is a label and read as part of the date. */
function firstWord(period: Period | undefined): string {
  return period
    ? ` ${
        keyOf(period.words)
          .replace(/^ب (?=تاريخ)/u, 'ب')
          .split(' ')[0] ?? ''
      }`
    : '';
}

interface StatedDay {
  readonly day: string;
  readonly period: Period;
}

/** The days that a line names with their years, those of the Gregorian calendar first: of two calendars it is the one that was meant for all. */
function statedDays(line: string): StatedDay[] {
  const found = periodsIn(line);
  const days = found.flatMap((period) => {
    const day = dayOf(line, period);
    return day === null ? [] : [{ day, period }];
  });
  return days.sort((a, b) => Number(a.period.calendar === 'hijri') - Number(b.period.calendar === 'hijri'));
}

function dayOf(line: string, { from, to, words, month, calendar }: Period): string | null {
  if (from !== null && from === to) return checkedDay(from, words);
  // «20 شوال 1436 - 06 أغسطس 2015» is read as from one day to the other: it is one day in two calendars.
  if (calendar === 'hijri' && from && to && daysBetween(from, to) <= 2 && /\d{4}\s*م?$/u.test(words)) return to;
  return from === null && month !== null ? withYearBeside(line, words) : null;
}

/** «GMT 12:30 2019 الأربعاء ,15 أيار»: the year stands apart from its day. */
function withYearBeside(line: string, words: string): string | null {
  const years = line.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const [whole] = years.length === 1 ? periodsIn(`${words} ${years[0]}`) : [];
  return whole?.from && whole.from === whole.to ? whole.from : null;
}

/** «الدور الثاني (نوفمبر 2015)» is no second of November. */
const ORDINAL_BEFORE_BRACKET = /(?:^|\s)ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)\s*\(/u;
const WEEKDAYS = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت'].map(
  (name) => new RegExp(`(?:^|\\s)(?:ال)?${keyOf(name)}(?=\\s|$)`, 'u'),
);

/**
 * A day that the weekday beside it agrees with. Where only the day and month exchanged agree («الجمعة 6/5/2020» for 5 June), it is these.
 * Null where neither does: one of the two is wrong, and nobody can tell which.
 */
function checkedDay(day: string, words: string): string | null {
  if (ORDINAL_BEFORE_BRACKET.test(words)) return null;
  const weekday = weekdayIn(words);
  if (weekday < 0 || weekdayOf(day) === weekday) return day;
  const exchanged = `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`;
  const isNumeric = /\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,4}/u.test(words);
  if (!isNumeric) return day;
  return weekdayOf(exchanged) === weekday ? exchanged : null;
}

/** The weekday that a text names first, 0 for Sunday; -1 where it names none. */
export function weekdayIn(text: string): number {
  const key = keyOf(text);
  return WEEKDAYS.findIndex((name) => name.test(key));
}

/** 0 is Sunday; NaN where there is no such day. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** From one day to another, `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** What a line has beside its dates, times and their words. */
function othersIn(line: string, days: readonly StatedDay[]): string {
  let rest = line;
  for (const { period } of [...days].sort((a, b) => b.period.span.start - a.period.span.start)) {
    rest = `${rest.slice(0, period.span.start)} | ${rest.slice(period.span.end)}`;
  }
  return rest
    .split(/[|،,؛;()[\]–—]|\s-\s|\s-$|^-\s/u)
    .map((part) =>
      part
        .split(/\s+/u)
        .filter((word) => !isOfDates(word))
        .join(' '),
    )
    .filter((part) => part !== '')
    .join(' | ');
}

function isOfDates(word: string): boolean {
  const key = keyOf(word);
  return (
    key === '' ||
    /^[\d\s]+$/u.test(key) ||
    key.split(' ').every((part) => WORDS_OF_DATES.has(part) || /^t?\d+[zهم]?$/u.test(part))
  );
}

/** The one day that a value of meta data names: `2019-05-15T10:00:00+03:00`, `15/05/2019`; or null. */
export function dayOfValue(value: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(value)?.[1];
  if (iso) return isCalendarDay(iso) ? iso : null;
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(value);
  if (compact) return dayOfValue(compact.slice(1).join('-'));
  return statedDays(westernDigits(value).slice(0, LONGEST))[0]?.day ?? null;
}
