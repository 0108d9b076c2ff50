import type { Article, Paragraph } from '../corpus/article.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import { once } from '../statements/speakers/once.ts';
import type { Scene } from '../statements/speakers/scene.ts';
import type { Statement } from '../statements/statement.ts';
import type { Token } from '../text/period-tokens.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Cue, cueAt } from './cue-at.ts';
import { type PageDay, pageDay } from './day-in.ts';
import { kingdomOf } from './kingdom.ts';
import { mayTellIn } from './may-tell.ts';
import { namedIn } from './named.ts';
import { areNotable, isAtHome, whoMet } from './parties.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isOfSport, metBesideSport } from './sports-page.ts';
import { tenseOf } from './tense.ts';
import type { Trace } from './trace.ts';
import { dayOf, WhenAndWhere } from './when-and-where.ts';
import { Who } from './who.ts';

/** How much a place of the article says of what it is about. */
const WEIGHTS = { title: 6, first: 4, second: 3, heading: 3, body: 1, caption: 0.5 } as const;
const ARCHIVE_PICTURE = /أرشيف/u;
/** «عين اليوم – واس»: a line without a stop that tells who sent the news. */
const BYLINE = /^.{0,50}[^.!؟?…»"”]$/u;
/** More words of meeting are no news of meetings but a list of them. */
const MOST_TRACES = 200;
/** No sentence of news is longer; one without stops is read in pieces, so that time stays in proportion to the text. */
const MOST_WORDS = 300;

/** The words of an article as traces are read from them. */
interface Page {
  readonly article: Article;
  readonly scene: Scene;
  readonly who: Who;
  readonly day: PageDay | null;
  /** The state that it calls «المملكة». */
  readonly kingdom: () => string | null;
  readonly isOfSport: () => boolean;
}

/** A block of the article: the title, or a paragraph. */
interface Block {
  readonly paragraph: Paragraph | null;
  readonly text: string;
  readonly weight: number;
}

/** Every word of meeting of an article that tells who met. */
export function tracesOf(article: Article, scene: Scene, statements: readonly Statement[]): Trace[] {
  const { published, approximate } = article;
  const page = {
    article,
    scene,
    who: new Who(article, scene, statements),
    day: pageDay(published, approximate?.date ?? null),
    kingdom: once(() => kingdomOf(article)),
    isOfSport: once(() => isOfSport(article)),
  };
  const traces: Trace[] = [];
  for (const block of blocksOf(article)) {
    if (traces.length >= MOST_TRACES) break;
    if (mayTellIn(block.text)) traces.push(...tracesIn(page, block));
  }
  return traces.slice(0, MOST_TRACES);
}

function blocksOf({ title, paragraphs }: Article): Block[] {
  const body = paragraphs.filter(({ kind, text }) => kind === 'body' && !BYLINE.test(text));
  const weightOf = (paragraph: Paragraph): number => {
    if (paragraph.kind !== 'body') return WEIGHTS[paragraph.kind];
    return paragraph === body[0] ? WEIGHTS.first : paragraph === body[1] ? WEIGHTS.second : WEIGHTS.body;
  };
  const pictured = paragraphs.filter(({ kind, text }) => kind !== 'caption' || !ARCHIVE_PICTURE.test(text));
  const blocks = pictured.map((paragraph) => ({ paragraph, text: paragraph.text, weight: weightOf(paragraph) }));
  // A page without a headline has its first sentence for one.
  if (paragraphs.some(({ text }) => text === title)) return blocks;
  return [{ paragraph: null, text: title, weight: WEIGHTS.title }, ...blocks];
}

function tracesIn(page: Page, block: Block): Trace[] {
  const words = mentionWords(block.text);
  const spans = sentences(block.text);
  const traces: Trace[] = [];
  let from = 0;
  for (const [number, span] of spans.entries()) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < span.end) to++;
    // A page that prints all in one paragraph says what it is about in its first sentence.
    const weight = number < 2 ? block.weight : Math.min(block.weight, WEIGHTS.body);
    for (; from < to && traces.length < MOST_TRACES; from += MOST_WORDS) {
      traces.push(...sentenceTraces(page, { ...block, weight }, span, words, from, Math.min(to, from + MOST_WORDS)));
    }
    from = to;
  }
  return traces;
}

function sentenceTraces(
  page: Page,
  { paragraph, text, weight }: Block,
  sentence: Span,
  words: readonly Token[],
  from: number,
  to: number,
): Trace[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const cue = cueAt(words, at);
    if (cue) cues.push(cue);
  }
  if (cues.length === 0) return [];
  const inCue = (at: number) => cues.some((cue) => cue.from < at && at < cue.to);
  const all = namedIn(text, words, from, to, (folded) => page.scene.archive.isName(folded));
  const named = all.filter((each) => !inCue(each.from));
  const read: SentenceWords = { words, from, to, named };
  const told = new WhenAndWhere(text, read, page.day, page.kingdom);
  return cues.flatMap((cue) => {
    const sides = whoMet(page.who, read, cues, cue, text, paragraph?.number ?? 0);
    if (!areNotable(sides) || (page.isOfSport() && !metBesideSport(sides))) return [];
    const day = told.day(cue);
    const place = told.place(cue, sides);
    if (cue.kind === 'visit' && isAtHome(sides, place)) return [];
    const tense = day?.coming ? 'coming' : tenseOf(words, cue, from, to);
    return {
      article: page.article,
      paragraph,
      sentence,
      cue: { start: words[cue.from]?.start ?? 0, end: words[cue.to - 1]?.end ?? 0 },
      kind: cue.kind,
      sides,
      place,
      day: dayOf(day, tense, page.day, text, words),
      tense,
      weight,
    };
  });
}
