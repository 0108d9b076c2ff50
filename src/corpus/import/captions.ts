import { isAnonymousAgency, outletNamed } from './outlets.ts';
import { isProse, type PageLine } from './page-line.ts';
import { takesUp } from './tail.ts';

/** Lines between two printings of a caption: its credit. */
const NEAR = 3;
const LONGEST_CAPTION = 30;
/** In UTF-16 units. */
const LONGEST_LINE = 400;
const LONGEST_OF_ARCHIVE = 18;
const LONGEST_CREDIT = 8;
const CREDIT_WORDS =
  /(?:^|\s)(?:تصوير|عدسه|المصدر|ارشيف|ارشيفيه|photo|image|getty|images|reuters|afp|ap|epa|ria|tass|sputnik|shutterstock|pool|courtesy|via)(?:\s|$)/u;
const OF_ARCHIVE =
  /(?:^|\s)(?:صوره|صور) (?:ارشيفيه|من الارشيف|تعبيريه|توضيحيه|ارشيف)(?:\s|$)|^(?:صوره|في الصوره|تعليق الصوره|التعليق علي الصوره|image caption) /u;

/** A caption that begins at a line, with how many lines it takes. */
interface Caption {
  readonly text: string;
  readonly credit: string | null;
  /** Lines after the first that belong to it. */
  readonly further: number;
}

/** The caption at a line: marked by the page, printed twice as by pages with a zoomed picture, or saying that it is of an archive. */
export function captionAt(lines: readonly PageLine[], at: number): Caption | null {
  const line = lines[at];
  if (!line || line.words === 0 || line.words > LONGEST_CAPTION || line.text.length > LONGEST_LINE) return null;
  const twice = isProse(line) || takesUp(line.key) ? null : printedTwice(lines, at);
  if (twice) return twice;
  if (line.role !== 'caption' && !isOfArchive(line)) return null;
  const next = lines[at + 1];
  const credit = next && next.role !== 'heading' && isCredit(next.text) ? next.text : null;
  return { text: line.text, credit, further: credit === null ? 0 : 1 };
}

function isOfArchive({ key, words }: PageLine): boolean {
  return words <= LONGEST_OF_ARCHIVE && OF_ARCHIVE.test(key);
}

/** «لقاء في سوتشي» / «Reuters» / «لقاء في سوتشي», or «لقاء في سوتشي» / «Reuters لقاء في سوتشي». */
function printedTwice(lines: readonly PageLine[], at: number): Caption | null {
  const line = lines[at] as PageLine;
  for (let step = 1; step <= NEAR; step++) {
    const other = lines[at + step];
    if (!other || other.text.length > LONGEST_LINE) return null;
    const between = lines.slice(at + 1, at + step);
    if (!between.every((one) => isCredit(one.text))) return null;
    const glued = creditAround(other, line);
    if (other.key !== line.key && glued === null) continue;
    const credit = glued ?? between[0]?.text ?? null;
    return { text: line.text, credit, further: step };
  }
  return null;
}

/** «Reuters لقاء في سوتشي» of «لقاء في سوتشي» → «Reuters». */
function creditAround(other: PageLine, caption: PageLine): string | null {
  if (caption.words < 2 || !other.text.includes(caption.text) || other.key === caption.key) return null;
  const rest = other.text.replace(caption.text, ' ').trim();
  return isCredit(rest) ? rest.replace(/^[\s()\-–—|:]+|(?<![\s()\-–—|:])[\s()\-–—|:]+$/gu, '') : null;
}

/** Whether a text says who took a picture: «RIA NOVOSTI», «(أ ف ب)», «wmpublic.com», «تصوير: سامي علي». */
function isCredit(text: string): boolean {
  const plain = withoutMarks(text);
  if (!/\p{L}{2}/u.test(plain)) return false;
  return !/\p{Script=Arabic}/u.test(plain) || isKnownCredit(text);
}

/** A credit by itself, without a caption: only what is known to be one. */
export function isKnownCredit(text: string): boolean {
  const plain = withoutMarks(text);
  if (plain === '') return false;
  if (isAnonymousAgency(plain) || outletNamed(plain)?.agency) return true;
  const isLabelled = /^(?:تصوير|عدسة|المصدر)\s*[:/]/u.test(plain);
  return CREDIT_WORDS.test(plain.toLowerCase()) && (isLabelled || !/\p{Script=Arabic}/u.test(plain));
}

/** «(رويترز)» → «رويترز»; nothing of what is too long for a credit. */
function withoutMarks(text: string): string {
  if (text.length > LONGEST_LINE) return '';
  const plain = text.replace(/^[\s()[\]\-–—|:©]+|(?<![\s()[\]\-–—|:©])[\s()[\]\-–—|:©]+$/gu, '');
  return plain.split(/\s+/u).length > LONGEST_CREDIT ? '' : plain;
}
