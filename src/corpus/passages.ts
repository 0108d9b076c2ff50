import { bare } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Article, Paragraph } from './article.ts';
import { MAX_PASSAGE, Passage } from './passage.ts';

/** The length that a paragraph is cut towards, where it must be cut: what one embed shows without scrolling on a phone. */
const GOOD_LENGTH = 700;
/** What it costs to begin a passage in the middle of a thought, in units of a length twice too long. */
const LEANING_COST = 0.5;
/** How far into a sentence its first two words reach. */
const OPENING = 60;

/** Words that lean on the sentence before: «كما أكد…»، «لكن…». Written as `bare` gives them. */
const LEANING = new Set(['كما', 'لكن', 'لكنه', 'وهو', 'وهي', 'وذلك', 'وهذا', 'هذا']);
/** What follows a verb whose subject stands in an earlier sentence: «وأضاف أن…»، «وشدد على أن…». */
const CONTENT_BEGINS = new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'الى', 'على', 'عن']);

/** The passages of an article: every paragraph whole where it fits, captions left out (a picture says nothing that was reported). */
export function passagesOf(article: Article): Passage[] {
  return article.paragraphs
    .filter((paragraph) => paragraph.kind !== 'caption')
    .flatMap((paragraph) => cut(paragraph).map((span) => Passage.of(article, paragraph, span)));
}

function cut(paragraph: Paragraph): Span[] {
  const { text } = paragraph;
  const pieces = sentences(text).flatMap((sentence) => shortened(text, sentence));
  const whole = { start: pieces.at(0)?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  if (whole.end - whole.start <= MAX_PASSAGE) return whole.end > whole.start ? [whole] : [];
  return packed(text, pieces);
}

/** A sentence that is no longer than a passage; a longer one at its commas, else between words, else anywhere but inside a character. */
function shortened(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_PASSAGE) {
    const end = start + cutIn(text.slice(start, start + MAX_PASSAGE));
    pieces.push({ start, end });
    start = end;
    while (start < sentence.end && /\s/u.test(text.charAt(start))) start++;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

function cutIn(stretch: string): number {
  const comma = Math.max(stretch.lastIndexOf('،'), stretch.lastIndexOf('؛'), stretch.lastIndexOf(', '));
  if (comma > MAX_PASSAGE / 2) return comma + 1;
  const space = stretch.search(/\s\S*$/u);
  if (space > MAX_PASSAGE / 2) return space;
  // A lone half of a surrogate pair, or a mark without its letter, would print as a box.
  return stretch.length - (/(?:[\ud800-\udbff]|\P{M}\p{M}{0,8})$/u.exec(stretch)?.[0].length ?? 0) || stretch.length;
}

/** The cheapest way to lay neighbouring pieces together into passages of a good length that do not begin in the middle of a thought. */
function packed(text: string, pieces: readonly Span[]): Span[] {
  const leaning = pieces.map((piece) => leans(text, piece));
  const cost = [0];
  const from = [0];
  for (const [last, { end }] of pieces.entries()) {
    let best = Number.POSITIVE_INFINITY;
    for (let first = last; first >= 0; first--) {
      const length = end - startOf(pieces, first);
      if (length > MAX_PASSAGE) break;
      const lean = first > 0 && leaning[first] ? LEANING_COST : 0;
      const total = (cost[first] ?? 0) + ((length - GOOD_LENGTH) / GOOD_LENGTH) ** 2 + lean;
      if (total < best) {
        best = total;
        from[last + 1] = first;
      }
    }
    cost.push(best);
  }
  const passages: Span[] = [];
  for (let next = pieces.length; next > 0; next = from[next] ?? 0) {
    passages.push({ start: startOf(pieces, from[next] ?? 0), end: pieces[next - 1]?.end ?? 0 });
  }
  return passages.reverse();
}

function startOf(pieces: readonly Span[], at: number): number {
  return pieces[at]?.start ?? 0;
}

function leans(text: string, piece: Span): boolean {
  const opening = text.slice(piece.start, Math.min(piece.end, piece.start + OPENING));
  const [first = '', second = ''] = words(opening).map((word) => bare(word.text));
  return LEANING.has(first) || (!isFunctionWord(first) && CONTENT_BEGINS.has(second));
}
