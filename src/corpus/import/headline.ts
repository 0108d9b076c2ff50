import { analyse } from '../../text/analysis.ts';
import type { MarkedLine } from './marked-line.ts';
import { outletNamed } from './outlets.ts';
import { keyOf } from './page-line.ts';

/** The headline of a page of plain lines. */
interface Headline {
  /** Its index among the lines. */
  readonly at: number;
  readonly text: string;
  /** Who printed it, where the line ends with that: «عنوان | صحيفة الخليج». */
  readonly source: string | null;
}

const LEAST_WORDS = 3;
const MOST_WORDS = 40;
/** In UTF-16 units: few words with wide gaps between are no headline. */
const LONGEST = 400;
/** How much of its words the text has to take up. */
const LEAST_SHARED = 0.3;
/** More shared words than this say nothing more. */
const ENOUGH_SHARED = 0.6;
/** How far down a headline may stand, in lines, where something above it looked like text. */
const FURTHEST = 60;

const MOST_OF_FRAME = 2;

/** What speaks for a line, beside its words in the text. */
const REPEATED = 0.5;
const ABOVE_DATE = 0.5;
const BESIDE_DATE = 0.3;
const ABOVE_TEXT = 0.4;
const OF_USUAL_LENGTH = 0.15;

/**
 * The line that heads the article, or null where none does. The text takes up the words of its headline, and not those of a ticker; the
 * headline stands above the text, often twice, and beside the line with the date.
 */
export function headlineOf(lines: readonly MarkedLine[], end: number, teasers: ReadonlySet<number>): Headline | null {
  const start = lines.findIndex((one, at) => one.isProse && !teasers.has(at));
  if (start < 0) return null;
  const counts = new Map<string, number>();
  for (const { line } of lines.slice(0, end)) counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
  const text = new Set(lines.slice(start, end).flatMap((one) => (one.isProse ? stemsOf(one.line.text) : [])));
  let best: { at: number; worth: number } | null = null;
  for (let at = 0; at < Math.min(end, FURTHEST); at++) {
    if (teasers.has(at) && at < start && lines[at]?.isProse) continue;
    const shared = isCandidate(lines[at]) ? sharedWith(text, lines[at]) : 0;
    const repeated = isRepeated(lines, at, counts);
    const isMarked = repeated || isBesideDate(lines, at);
    if (!isCandidate(lines[at]) || (shared < LEAST_SHARED && !(isMarked && at < start))) continue;
    if (at > start && (lines[at]?.isProse || !isBelowFrame(lines, at, start))) continue;
    const worth =
      Math.min(shared, ENOUGH_SHARED) +
      (repeated ? REPEATED : 0) +
      (isAboveDate(lines, at) ? ABOVE_DATE : isBesideDate(lines, at) ? BESIDE_DATE : 0) +
      (at < start ? ABOVE_TEXT : 0) +
      (hasUsualLength(lines[at]) ? OF_USUAL_LENGTH : 0);
    // Of two alike the first is the headline, the second the line below it.
    if (!best || worth > best.worth + 0.05) best = { at, worth };
  }
  const [only, ...more] = lines
    .slice(0, start)
    .flatMap((one, at) => (isCandidate(one) && !teasers.has(at) ? [at] : []));
  // Some headlines share no word with their text; where nothing else stands above it, it is this one.
  if (!best && only !== undefined && more.length === 0) return headlineAt(lines, only);
  return best && headlineAt(lines, best.at);
}

function headlineAt(lines: readonly MarkedLine[], at: number): Headline {
  const printed = lines[at]?.line.text ?? '';
  const { text, source } = withoutSite(printed);
  // The last printing stands beside the text, the ones above it in the title bar and in the path.
  const last = lines.findLastIndex((one, index) => index > at && index < at + FURTHEST && one.line.key === keyOf(text));
  return { at: Math.max(at, last), text, source };
}

/** Above a headline a site may say what it is, or ask for cookies: a sentence or two, and then the date says that the article begins. */
function isBelowFrame(lines: readonly MarkedLine[], at: number, start: number): boolean {
  const above = lines.slice(0, at).filter((one) => one.isProse).length;
  const { key } = (lines[at] as MarkedLine).line;
  return (
    above <= MOST_OF_FRAME && (isBesideDate(lines, at) || lines.slice(0, start).some((one) => one.line.key === key))
  );
}

/** «موقع كل يوم -ار تي عربي» names a site. */
const SITE_OPENING = /^(?:موقع|صحيفه|جريده|بوابه|شبكه|وكاله|قناه) /u;
const LONGEST_SITE = 6;

function isCandidate(one: MarkedLine | undefined): one is MarkedLine {
  if (!one || one.furniture || one.date || one.credits) return false;
  const { words, text, key } = one.line;
  if (text.length > LONGEST) return false;
  if (words <= LONGEST_SITE && SITE_OPENING.test(key)) return false;
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/[^.]\.["»”]*$/u.test(text);
}

function hasUsualLength(one: MarkedLine | undefined): boolean {
  return one !== undefined && one.line.words >= 5 && one.line.words <= 30;
}

/** Whether the line stands on the page again, whole or beside the name of the site. */
function isRepeated(lines: readonly MarkedLine[], at: number, counts: ReadonlyMap<string, number>): boolean {
  const key = lines[at]?.line.key ?? '';
  if ((counts.get(key) ?? 0) > 1) return true;
  return lines
    .slice(0, at)
    .some((one) => ` ${one.line.key} `.includes(` ${key} `) && one.line.words - (lines[at]?.line.words ?? 0) <= 5);
}

function isAboveDate(lines: readonly MarkedLine[], at: number): boolean {
  return [1, 2].some((step) => lines[at + step]?.date?.day != null);
}

function isBesideDate(lines: readonly MarkedLine[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => lines[at + step]?.date?.day != null);
}

function sharedWith(text: ReadonlySet<string>, one: MarkedLine | undefined): number {
  const stems = stemsOf(withoutSite(one?.line.text ?? '').text);
  return stems.length === 0 ? 0 : stems.filter((stem) => text.has(stem)).length / stems.length;
}

function stemsOf(text: string): string[] {
  return analyse(text).map((term) => term.stem);
}

const SITE = /^(.{7,}?\S)\s+(?:[|\-–—»›•]|::)\s+([^|–—»›•]{2,40})$/u;
const SITE_WORDS =
  /(?:^|\s)(?:صحيفه|جريده|وكاله|موقع|قناه|شبكه|بوابه|مجله|نيوز|برس|اونلاين|نت|news|online|com|net|tv)(?:\s|$)/u;

/** «عنوان الخبر | صحيفة الخليج» → the headline and «الخليج». `site` is a name that is known to be the site's. */
export function withoutSite(printed: string, site: string | null = null): { text: string; source: string | null } {
  const plain = printed.replace(/^[\s\-–—•*|>»]+(?=\S)/u, (mark) => (/^»/u.test(mark) ? mark : '')).trim();
  const found = plain.length > LONGEST ? null : SITE.exec(plain);
  const [, text, name] = found ?? [];
  if (text === undefined || name === undefined) return { text: plain, source: null };
  const outlet = outletNamed(name);
  const isSite = outlet !== null || SITE_WORDS.test(keyOf(name)) || (site !== null && keyOf(site) === keyOf(name));
  return isSite ? { text: withoutSite(text, site).text, source: outlet?.name ?? name } : { text: plain, source: null };
}
