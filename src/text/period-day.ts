import { fold } from './fold.ts';
import type { Token } from './period-tokens.ts';

/** A day of the month, and the token after it. */
export interface DayReading {
  readonly day: number;
  readonly next: number;
}

/** The words for 1–9 inside and outside of larger numbers, the ordinal first, MSA and dialects. */
const UNITS: readonly string[] = [
  'الأول الحادي الواحد واحد',
  'الثاني ثاني تاني الثانى اثنين تنين',
  'الثالث ثالث ثلاثة تلاتة',
  'الرابع رابع أربعة اربعه',
  'الخامس خامس خمسة',
  'السادس سادس ستة',
  'السابع سابع سبعة',
  'الثامن ثامن ثمانية تمانية تمنية',
  'التاسع تاسع تسعة',
];
const TEN = 'العاشر عاشر عشرة';
/** One word in the dialects, the units and «عشر» in MSA. */
const TEENS: readonly string[] = [
  'حداشر احداشر احدعشر',
  'اتناشر اثناشر اطنعش اثنعش',
  'تلتاشر تلاتاشر تلطعش ثلطعش',
  'اربعتاشر اربعطاشر اربعطعش',
  'خمستاشر خمسطاشر خمسطعش',
  'ستاشر سطاشر سطعش',
  'سبعتاشر سبعطاشر سبعطعش',
  'تمنتاشر تمنطاشر تمنطعش ثمنطعش',
  'تسعتاشر تسعطاشر تسعطعش',
];
const TENS: Readonly<Record<number, string>> = {
  20: 'العشرين العشرون عشرين عشرون',
  30: 'الثلاثين الثلاثون ثلاثين ثلاثون تلاتين',
};

const UNIT_OF = table(UNITS.map((list, at) => [at + 1, list]));
const SIMPLE_OF = table([[10, TEN], ...TEENS.map((list, at) => [at + 11, list] as const)]);
const TENS_OF = table(Object.entries(TENS).map(([value, list]) => [Number(value), list]));
const TEEN = new Set(['عشر', 'عشره']);
const ENGLISH_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const LAST_DAY = 31;

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, list]) => list.split(' ').map((word) => [fold(word), value] as const)));
}

/** The day that begins at a token: «12», «١٢», «12th», «الثاني عشر», «الخامس والعشرين», «خمسة وعشرين». */
export function dayAt(tokens: readonly Token[], at: number): DayReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.number !== null) return digitsAt(token, tokens[at + 1], at);
  return compoundAt(tokens, at) ?? single(token, at);
}

function digitsAt(token: Token, after: Token | undefined, at: number): DayReading | null {
  const day = token.number ?? 0;
  if (token.digits > 2 || day < 1 || day > LAST_DAY) return null;
  const ending = after && !after.spaced && after.gap === '' && ENGLISH_ENDINGS.has(after.folded);
  return { day, next: at + (ending ? 2 : 1) };
}

function single(token: Token, at: number): DayReading | null {
  const day = UNIT_OF.get(token.folded) ?? SIMPLE_OF.get(token.folded) ?? TENS_OF.get(token.folded);
  return day === undefined ? null : { day, next: at + 1 };
}

/** «الثاني عشر» and «الحادي والعشرين». */
function compoundAt(tokens: readonly Token[], at: number): DayReading | null {
  const unit = UNIT_OF.get(tokens[at]?.folded ?? '');
  const second = tokens[at + 1];
  if (unit === undefined || !second || second.gap !== '') return null;
  if (TEEN.has(second.folded)) return { day: 10 + unit, next: at + 2 };
  const apart = second.folded === 'و';
  const tens = apart ? TENS_OF.get(tokens[at + 2]?.folded ?? '') : tensAfterWaw(second.folded);
  if (tens === undefined || tens + unit > LAST_DAY) return null;
  return { day: tens + unit, next: at + (apart ? 3 : 2) };
}

function tensAfterWaw(folded: string): number | undefined {
  return folded.startsWith('و') ? TENS_OF.get(folded.slice(1)) : undefined;
}
