import type { Report } from '../report.ts';
import type { Word } from '../word.ts';
import { mayTellDay, spokenOn } from './spoken-on.ts';

/** The reports of one text of an article. */
interface Reported {
  /** 0 for the title. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly reports: readonly Report[];
}

/** How far from the cue and from the words a day is looked for, in UTF-16 units. */
const BESIDE = 300;
/** So much of the first paragraph tells when what the article reports took place. In UTF-16 units. */
const LEAD = 400;
/** «وكان لافروف قد قال»: said before what the article reports. */
const BEFOREHAND = /(?:^|\s)[وف]?(?:كانت?|كانوا|سبق)\s[^.،]{0,60}$/u;

/**
 * The day of every report of an article: that beside its cue; else, where the first paragraph tells a day and no report tells another, that
 * day. Null where nothing tells it.
 */
export function daysOf(blocks: readonly Reported[], published: string | null): (string | null)[][] {
  const own = blocks.map((block) => block.reports.map((report) => besideCue(block, report, published)));
  const told = own.flat();
  const first = told.find((day) => day !== null) ?? null;
  const mayBeOneDay = told.includes(null) && told.every((day) => day === null || day === first);
  const opening = mayBeOneDay ? blocks.find(({ number }) => number > 0) : undefined;
  const lead = dayOfLead(opening, published);
  if (lead === null || (first !== null && first !== lead)) return own;
  return own.map((days, at) =>
    days.map((day, n) => day ?? (isBeforehand(blocks[at], blocks[at]?.reports[n]) ? null : lead)),
  );
}

function isBeforehand(block: Reported | undefined, report: Report | undefined): boolean {
  if (!block || !report || report.parent !== null) return true;
  return BEFOREHAND.test(
    block.text.slice(Math.max(report.sentence.start, report.cue.start - BESIDE), report.cue.start),
  );
}

function dayOfLead(first: Reported | undefined, published: string | null): string | null {
  return first && mayTell(first.words, 0, LEAD) ? spokenOn(first.text.slice(0, LEAD), published) : null;
}

/** The day by what stands beside the cue in its sentence and is no part of what was said. */
function besideCue(
  { text, words }: Reported,
  { sentence, content, cue }: Report,
  published: string | null,
): string | null {
  const from = Math.max(sentence.start, Math.min(cue.start, content.start) - BESIDE);
  const to = Math.min(content.start, cue.end + BESIDE);
  const end = Math.min(sentence.end, content.end + BESIDE);
  if (!mayTell(words, from, to) && !mayTell(words, content.end, end)) return null;
  return spokenOn(`${text.slice(from, to)} ${text.slice(content.end, end)}`, published);
}

/** Whether a stretch of a text may tell a day: it has a word of one, or a part of a word. */
function mayTell(words: readonly Word[], start: number, end: number): boolean {
  for (let at = firstBehind(words, start); at < words.length; at++) {
    const word = words[at];
    if (!word || word.start >= end) return false;
    if (word.start < start || word.end > end || mayTellDay(word)) return true;
  }
  return false;
}

/** The index of the first word that ends behind a position. */
function firstBehind(words: readonly Word[], position: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
