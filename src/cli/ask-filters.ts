import { quoted } from '../corpus/fault.ts';
import type { Question } from '../search/question.ts';
import { parsePartialDate } from '../text/calendar-date.ts';
import type { Problem } from './batch-file.ts';

/** What narrows a question down, on the command line and in a line of a batch. */
export type AskFilters = Omit<Question, 'text'>;

const MOST = 50;

/** What is wrong with the filters and what to do about it, or null. */
export function problemOf({ from, to, limit }: AskFilters): Problem | null {
  const [first, last] = [rangeOf(from), rangeOf(to)];
  if (first === null) return noDate('from', from);
  if (last === null) return noDate('to', to);
  if (first && last && first.from > last.to) {
    return { what: `from (${from}) lies after to (${to})`, remedy: 'exchange the two' };
  }
  const isCount = limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= MOST);
  return isCount ? null : { what: 'limit is out of bounds', remedy: `write a whole number from 1 to ${MOST}` };
}

function rangeOf(date: string | undefined) {
  return date === undefined ? undefined : parsePartialDate(date);
}

function noDate(name: string, date: string | undefined): Problem {
  return { what: `${name} is no date: ${quoted(date ?? '')}`, remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD' };
}
