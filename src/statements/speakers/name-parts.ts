import { HARAKAT, TATWEEL, withoutBidiControls } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { distance, skeleton } from '../../text/spelling.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { marksOf } from './name-marks.ts';
import { plainTokens } from './plain-tokens.ts';

/** A personal name taken apart, its words folded and without the article: «عادل بن أحمد الجبير» → «عادل», «بن احمد», «جبير». */
export interface NameParts {
  readonly all: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The last part without what joins it: «ميستورا» of «دي ميستورا». */
  readonly ending: string;
  /** The last word, with its article: «الجبير». */
  readonly lastWord: string;
  /** What tells it from most other names at a glance. */
  readonly marks: number;
}

/** Letters and single spaces, as nearly every name is printed. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/u;
const UNSEEN = new RegExp(`[${HARAKAT}${TATWEEL}«»"“”]`, 'gu');

/** A name as a reader may be shown it: as printed, less stretches, vowel signs, quotation marks and doubled spaces. */
export function shownName(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  return withoutBidiControls(printed).replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** The words of a span as a reader may be shown them; of «للقبلي» the span leaves «لقبلي», which is «القبلي». */
export function printedIn(text: string, { start, end }: Span): string {
  const printed = text.slice(start, end);
  return shownName(start > 0 && text.startsWith('لل', start - 1) ? `ا${printed}` : printed);
}

/** Names by how they are printed: an archive repeats those of its people. Emptied when it grows large. */
const KNOWN = new Map<string, NameParts>();
const MOST_KNOWN = 20_000;
/** What is longer is nobody's name, and is not kept. */
const LONGEST_KEPT = 80;

/** The parts of a printed name; «بن» and «عبد» stand with the word they belong to, «عبد الله» is «عبدالله». */
export function nameParts(printed: string): NameParts {
  const known = KNOWN.get(printed);
  if (known !== undefined) return known;
  const parts = read(printed);
  if (printed.length > LONGEST_KEPT) return parts;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(printed, parts);
  return parts;
}

function read(printed: string): NameParts {
  const all: string[] = [];
  let link = '';
  let lastWord = '';
  for (const { folded } of plainTokens(printed)) {
    lastWord = folded;
    if (NAME_LINKS.has(folded)) {
      link += folded === 'عبد' || folded === 'ابو' ? folded : `${folded} `;
      continue;
    }
    all.push(link + (link === '' ? plain(folded) : folded));
    link = '';
  }
  const last = all.at(-1) ?? '';
  const ending = withoutLink(last);
  return { all, first: all[0] ?? '', last, ending, lastWord, marks: marksOf(all, ending) };
}

function plain(folded: string): string {
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
}

const LINKED = /^(?:\S+ )+/u;

/** «ميستورا» of «دي ميستورا», «سلمان» of «بن سلمان». */
export function withoutLink(part: string): string {
  const rest = part.replace(LINKED, '');
  return rest.startsWith('ال') && rest.length > 4 ? rest.slice(2) : rest;
}

/** Shorter names are too many: «دوري» is not «دايري». */
const LEAST_SPELT = 5;
/** From here on two letters may differ: «موجيريني» and «موغريني». */
const LONG = 7;

/** Whether two parts of names are one in two spellings: «بوغدانوف» and «بوجدانوف», «نتنياهو» and «نتانياهو». */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST_SPELT) return false;
  const most = Math.min(a.length, b.length) < LONG ? 1 : 2;
  // Most names are told apart by their length or by a few letters: their bones are looked at last.
  return distance(a, b, most) <= most && skeleton(a) === skeleton(b);
}

/** Whether a full name may be another form of one: same last part, and the first the same or the other name part of it. */
export function sameBearer(a: NameParts, b: NameParts): boolean {
  if (a.all.length === 0 || b.all.length === 0) return false;
  return a.all.length <= b.all.length ? isFormOf(a, b) : isFormOf(b, a);
}

function isFormOf(short: NameParts, long: NameParts): boolean {
  if (!sameSpelling(short.ending, long.ending)) return short.all.length > 1 && isBeginning(short, long);
  if (short.all.length === 1) return true;
  if (sameSpelling(short.first, long.first) || isSlip(short.first, long.first)) return true;
  return short.all.every((part) => long.all.some((other) => sameSpelling(part, other)));
}

/** «عادل بن أحمد» of «عادل بن أحمد الجبير» */
function isBeginning(short: NameParts, long: NameParts): boolean {
  return short.all.every((part, at) => sameSpelling(part, long.all[at] ?? ''));
}

/** «جوم كيري» for «جون كيري»: a slip of one letter where the surnames are one. */
function isSlip(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a.length >= 3 &&
    a.charAt(0) === b.charAt(0) &&
    distance(a, b, 1) <= 1 &&
    !ARABIC_PAIRS.has(a) &&
    !ARABIC_PAIRS.has(b)
  );
}

/** Arabic first names that differ in one letter and are two people. */
const ARABIC_PAIRS = new Set(
  'سعد سعود حسن حسين احمد محمد حمد حمود سالم سليم ماجد ماجده علي عالي عمر عمرو خالد خلود رامي سامي هاني فهد فهيد نايف نواف بدر بندر'.split(
    ' ',
  ),
);
