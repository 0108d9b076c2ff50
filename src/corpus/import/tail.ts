import { WAW_WORDS } from '../../text/lexicon/waw-words.ts';
import type { MarkedLine } from './marked-line.ts';
import { endOf, endsSentence, keyOf } from './page-line.ts';
import { isPlace } from './places.ts';

/** In UTF-16 units: less than this is no article that something could stand below. */
const LEAST_ABOVE = 100;
/** So many paragraphs in a row are no list of teasers. */
const RUN_BELOW_RELATED = 2;
const RUN_BELOW_HEADLINES = 3;

/** In lines: a list of other headlines is shorter, and a page of nothing but such lists has to be read in time. */
const LOOK_AHEAD = 200;

const AND = /^و\p{L}{3,}(?= |$)/u;
/** Other ways to take up the thread. */
const THREAD =
  /^(?:كما|كذلك|بدوره|بدورها|من جهته|من جهتها|من جانبه|من جانبها|من ناحيته|في المقابل|الي ذلك|من جهه|من ناحيه|في غضون|يذكر ان|يشار الي|فيما)(?: |$)/u;
const WAW = new Set(WAW_WORDS.map(keyOf));

const TEASER_END = /(?:\.\.|…|\[…\]|اقر[أا] المزيد|المزيد)\s*$/u;

/** Where the article is over: the index of the first line below which nothing belongs to it, or the number of lines. */
export function endOfArticle(lines: readonly MarkedLine[], from = 0): number {
  let above = 0;
  for (let at = from; at < lines.length; at++) {
    const one = lines[at];
    if (!one) break;
    if (one.isProse) above += one.line.text.length;
    if (above >= LEAST_ABOVE && isEnd(lines, at)) return at;
  }
  return lines.length;
}

function isEnd(lines: readonly MarkedLine[], at: number): boolean {
  const furniture = lines[at]?.furniture;
  if (furniture?.reach === 'end') {
    // What readers wrote is running text as well.
    if (furniture.why === 'comments') return true;
    return !goesOn(lines, at, RUN_BELOW_HEADLINES);
  }
  return furniture?.reach === 'related' && !goesOn(lines, at, RUN_BELOW_RELATED);
}

/** Whether the article goes on below other headlines: paragraphs in a row, or one that takes up the thread. */
export function goesOn(lines: readonly MarkedLine[], at: number, run: number): boolean {
  let inRow = 0;
  for (const { line, isProse, furniture } of lines.slice(at + 1, at + 1 + LOOK_AHEAD)) {
    if (furniture?.why === 'comments' || furniture?.why === 'copyright') return false;
    if (furniture?.reach === 'end' && at > 0) return false;
    const isText = isProse && endsSentence(line) && !TEASER_END.test(endOf(line.text));
    inRow = isText ? inRow + 1 : 0;
    if (inRow >= run || (isText && run === RUN_BELOW_RELATED && takesUp(line.key))) return true;
  }
  return false;
}

/** Whether a line takes up what was said before it: «وأضاف», «كما», «من جهته», and not «وزير» or «واشنطن». Source: Ryding, chapter 18. */
export function takesUp(key: string): boolean {
  if (THREAD.test(key)) return true;
  const word = AND.exec(key)?.[0];
  return word !== undefined && !WAW.has(word) && !WAW.has(word.replace(/(?:ه|ات|ا|ي|يه)$/u, '')) && !isPlace(word);
}
