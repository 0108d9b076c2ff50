import type { Report } from '../report.ts';
import { spokenOn } from './spoken-on.ts';

/** The reports of one text of an article. */
interface Reported {
  /** 0 for the title. */
  readonly number: number;
  readonly text: string;
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
  const own = blocks.map(({ text, reports }) => reports.map((report) => spokenOn(besideCue(text, report), published)));
  const lead = spokenOn(blocks.find(({ number }) => number > 0)?.text.slice(0, LEAD) ?? '', published);
  const isOneDay = lead !== null && own.flat().every((day) => day === null || day === lead);
  if (!isOneDay) return own;
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

/** What stands beside the cue in its sentence and is no part of what was said. */
function besideCue(text: string, { sentence, content, cue }: Report): string {
  const from = Math.max(sentence.start, Math.min(cue.start, content.start) - BESIDE);
  const before = text.slice(from, Math.min(content.start, cue.end + BESIDE));
  const after = text.slice(content.end, Math.min(sentence.end, content.end + BESIDE));
  return `${before} ${after}`;
}
