import { periodsIn } from '../../text/period.ts';
import { keyOf } from './page-line.ts';
import { daysBetween, weekdayOf } from './stated-date.ts';

const NAMES = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت'].map(keyOf);
const RELATIVE = /(?:^|\s)[وف]?(اليوم|امس|غدا)\s(?:ال)(احد|اثنين|ثلاثا|اربعا|خميس|جمعه|سبت)(?=\s|$)/u;
const STEP: Readonly<Record<string, number>> = { اليوم: 0, امس: -1, غدا: 1 };
/** Days between an event and its report. */
const EVENT_BEFORE = 7;
const EVENT_AFTER = 3;

/** Whether the days that a text names go with a day of printing: «أمس الثلاثاء» with a Wednesday, «12 مايو» with 13 May. Null where it names none. */
export function saysOf(texts: readonly string[], day: string): boolean | null {
  for (const text of texts) {
    const found = RELATIVE.exec(keyOf(text));
    if (found) return weekdayOf(day) === (NAMES.indexOf(found[2] ?? '') - (STEP[found[1] ?? ''] ?? 0) + 7) % 7;
  }
  for (const text of texts) {
    for (const { from, to, month, words } of periodsIn(text.slice(0, 400))) {
      if (from !== null && from === to && isNear(from, day)) return true;
      if (from !== null || month === null) continue;
      const [dated] = periodsIn(`${words} ${day.slice(0, 4)}`);
      if (dated?.from && dated.from === dated.to && isNear(dated.from, day)) return true;
    }
  }
  return null;
}

function isNear(event: string, day: string): boolean {
  const days = daysBetween(event, day);
  return days >= -EVENT_AFTER && days <= EVENT_BEFORE;
}
