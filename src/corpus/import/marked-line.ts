import { bylineOf, type Credits, creditsBesideDate, isOfDateline } from './byline.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { isProse, type PageLine } from './page-line.ts';
import { type DateLine, dateLineOf } from './stated-date.ts';

/** A line with what it is by itself, whatever stands around it. */
export interface MarkedLine {
  readonly line: PageLine;
  readonly furniture: Furniture | null;
  /** Only where the line is one of dates and little else. */
  readonly date: DateLine | null;
  readonly credits: Credits | null;
  /** Running text that is nothing of the above. */
  readonly isProse: boolean;
}

const MOST_OTHERS = 8;
/** Headlines of a ticker stand in one line, with wide gaps between. */
const GAP = /\s{3,}|\s[•●▪|]\s/u;
const LEAST_HEADLINES = 4;
const SENTENCE_END = /[.؟!]["»”)]*$/u;

export function markLine(line: PageLine): MarkedLine {
  const found = line.role === 'caption' ? null : furnitureOf(line);
  const date = found === null || found.why === 'counter' ? datesOf(line) : null;
  const furniture = date ? null : (found ?? tickerOf(line));
  const credits =
    furniture || date?.others === '' ? null : (bylineOf(line) ?? (date && creditsBesideDate(date.others)));
  return { line, furniture, date, credits, isProse: isProse(line) && !furniture && !date && !credits };
}

/** A line that is about a day, an hour and who wrote: «محمد علي - 13 مايو 2015», «الأربعاء 24 ابريل 2024 أبوظبي», not «حصاد 12 مايو 2015». */
function datesOf(line: PageLine): DateLine | null {
  const date = dateLineOf(line.text);
  if (!date) return null;
  const others = date.others.split(/[\s|]+/u).filter((word) => word !== '');
  if (others.length === 0) return date;
  if (others.length > MOST_OTHERS || SENTENCE_END.test(line.text)) return null;
  const isParted = /[|•–—]|\s-|-\s|[:،,]\s/u.test(line.text);
  return date.label !== null || isParted || others.every(isOfDateline) ? date : null;
}

function tickerOf({ text }: PageLine): Furniture | null {
  const parts = text.split(GAP);
  if (parts.length < LEAST_HEADLINES) return null;
  const headlines = parts.filter((part) => part.length < 200 && !SENTENCE_END.test(part.trim()));
  return headlines.length * 4 >= parts.length * 3 ? { why: 'other headlines', reach: 'line' } : null;
}
