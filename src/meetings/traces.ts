import type { Article, Paragraph } from '../corpus/article.ts';
import { COMPLEMENTISERS } from '../statements/speakers/lexicon/limits.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import type { Scene } from '../statements/speakers/scene.ts';
import type { Statement } from '../statements/statement.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/period-tokens.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { type Cue, cueAt } from './cue-at.ts';
import { type Day, daysIn, type PageDay, pageDay } from './day-in.ts';
import type { Participant } from './meeting.ts';
import { type Named, namedIn } from './named.ts';
import { type Place, placesIn, placeVisited, settledPlace } from './place-in.ts';
import { NEGOTIATORS, TOPICS } from './relations.ts';
import { ownerOf, type SentenceWords, sidesOf } from './sides.ts';
import { tenseOf } from './tense.ts';
import type { Trace, TraceDay } from './trace.ts';
import { Who } from './who.ts';

/** How much a place of the article says of what it is about. */
const WEIGHTS = { title: 6, first: 4, second: 3, heading: 3, body: 1, caption: 0.5 } as const;
const ARCHIVE_PICTURE = /أرشيف/u;
/** How far a day may stand from the word of meeting, in words, and a place. */
const DAY_REACH = 25;
const PLACE_REACH = 14;

/** No sentence of news is longer; one without stops is read in pieces, so that time stays in proportion to the text. */
const MOST_WORDS = 300;

/** The words of an article as traces are read from them. */
interface Page {
  readonly article: Article;
  readonly scene: Scene;
  readonly who: Who;
  readonly day: PageDay | null;
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
  };
  return blocksOf(article).flatMap((block) => tracesIn(page, block));
}

/** Letters that every word of meeting holds: most articles can be told to have none without being read. */
const LETTERS = /لقا|لتق|جتم|حادث|باحث|فاوض|شاور|قم[ةهت]|زيار|زور|زار|جول|ستقبل|بحث|ناقش|هاتف|م[ؤو]تمر/u;

export function mayTell({ title, paragraphs }: Article): boolean {
  return LETTERS.test(title) || paragraphs.some(({ text }) => LETTERS.test(text));
}

function blocksOf({ title, paragraphs }: Article): Block[] {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
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
    for (; from < to; from += MOST_WORDS) {
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
  const days = daysIn(words, from, to, page.day);
  const places = placesIn(text, words, from, to);
  return cues.flatMap((cue) => {
    const sides = resolved(page, read, cues, cue, text, paragraph?.number ?? 0);
    if (!areNotable(sides)) return [];
    const day = nearest(days, read, cue);
    const place = settledPlace(placeOfObject(text, read, cue) ?? placeOf(places, read, cue), sides);
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
      day: day && (tense !== 'coming' || isAhead(day, page.day)) ? dayOf(day, text, words) : null,
      tense,
      weight,
    };
  });
}

function resolved(
  page: Page,
  read: SentenceWords,
  cues: readonly Cue[],
  cue: Cue,
  text: string,
  number: number,
): Participant[] {
  const sides = sidesOf(read, cue);
  if (!sides) return [];
  const owner = sides.lacksOwner ? subjectFor(read, cues, cue, ownerOf(read, cue)) : null;
  const all = [...(owner ? [owner] : []), ...sides.named];
  // In reading order, so that «نظيره» is the counterpart of the one before.
  const found = all.toSorted((a, b) => a.from - b.from).flatMap((each) => page.who.named(each, text, number));
  if (sides.lacksOwner && !owner && (found.length > 0 || cue.owned)) {
    const speaker = page.who.lastSpeaker(number, read.words[cue.from]?.start ?? 0);
    if (speaker) found.unshift(speaker);
  }
  return parties([...new Map(found.map((each) => [each.name, each])).values()]);
}

/** «التقى كارتر بارزاني خلال زيارته للعراق»: his who met, not whom he met. */
function subjectFor(read: SentenceWords, cues: readonly Cue[], cue: Cue, owner: Named | null): Named | null {
  if (!cue.owned || cue.kind !== 'visit' || !owner) return owner;
  const verb = cues.findLast(({ frame, to }) => frame !== 'noun' && to <= owner.from);
  const met = verb ? (sidesOf(read, verb)?.named ?? []) : [];
  return met.some((each, at) => at > 0 && each.from === owner.from) ? (met[0] ?? owner) : owner;
}

/** Those who hold an office, and states: a club, a school or a singer that meets somebody is another kind of news. */
function areNotable(sides: readonly Participant[]): boolean {
  return sides.some(({ isOfficial, states }) => isOfficial || states.length > 0);
}

/**
 * Those who can meet: people, states, and bodies that negotiate. A state for which somebody stands is no third: «لقاء لافروف وكيري …
 * بين موسكو وواشنطن»; «الوزارة» and «المستشفى» are where rather than who.
 */
function parties(sides: readonly Participant[]): Participant[] {
  const spokenFor = new Set(sides.flatMap(({ isPerson, states }) => (isPerson ? states : [])));
  return sides.filter(({ name, isPerson, states }) => {
    if (isPerson) return true;
    return states.length > 0 ? !states.some((state) => spokenFor.has(state)) : isNegotiator(name);
  });
}

function isNegotiator(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  return more.length > 0 && NEGOTIATORS.has(fold(first));
}

/** Who goes about in his own country visits nobody. */
function isAtHome(sides: readonly Participant[], place: Place | null): boolean {
  return place?.isState === true && sides.some(({ states }) => states.length === 1 && states[0] === place.country);
}

function nearest(days: readonly Day[], read: SentenceWords, cue: Cue): Day | null {
  let best: Day | null = null;
  let least = DAY_REACH + 1;
  for (const day of days) {
    // What stands behind the word belongs to it more than what stands before it.
    const away = day.from >= cue.to ? apart(read, cue.to, day.from) : apart(read, day.to, cue.from) * 1.5;
    if (away < least) [best, least] = [day, away];
  }
  return best;
}

/** The words from one to another; names and titles count as one word, however long: «صاحب السمو الملكي الأمير …». */
function apart({ named }: SentenceWords, from: number, to: number): number {
  const inside = named.filter((each) => each.from >= from && each.to <= to);
  return inside.reduce((sum, each) => sum - (each.to - each.from) + 1, to - from);
}

function placeOf(places: readonly Place[], read: SentenceWords, cue: Cue): Place | null {
  if (cue.kind === 'call') return null;
  const { words, named } = read;
  // A place in a title is where somebody is in office; «قصر السلام بمدينة جدة» is where they met.
  const isTitle = (each: Named) => each.mention.form !== 'institution';
  const isOfTitle = ({ at }: Place) =>
    named.some((each) => isTitle(each) && each.from < at && at < each.to) || isBeforeName(read, at);
  const free = places.filter((place) => !isOfTitle(place));
  const behind = free.filter(({ at }) => at >= cue.to && apart(read, cue.to, at) <= PLACE_REACH);
  // «زيارة إلى مملكة إسبانيا … في مدريد»
  const after = behind.find(({ isState, country }) => !isState && country === behind[0]?.key) ?? behind[0];
  if (after && !isTopic(words, cue.to, after.at)) return after;
  const before = free.findLast(({ at }) => at < cue.from && apart(read, at, cue.from) <= PLACE_REACH);
  return before && !isTopic(words, Math.max(0, before.at - 5), cue.from) ? before : null;
}

/** «مدير المدارس في موريتانيا أحمد الأمين»: right before a bare name a place is part of the title. */
function isBeforeName({ words, named }: SentenceWords, at: number): boolean {
  const next = named.find(({ from }) => from === at + 1);
  return (
    next?.mention.form === 'full-name' && next.mention.name?.start === words[next.from]?.start && next.letter === ''
  );
}

function placeOfObject(text: string, { words, named, to }: SentenceWords, cue: Cue): Place | null {
  if (cue.kind !== 'visit' || cue.frame !== 'verb') return null;
  const place = placeVisited(text, words, cue.to, Math.min(to, cue.to + PLACE_REACH));
  return place && !named.some((each) => each.from < place.at && place.at < each.to) ? place : null;
}

/** Whether what lies between two words is about something: «ركزت على الوضع في حلب». */
function isTopic(words: readonly Token[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ folded, gap }) => TOPICS.has(folded) || COMPLEMENTISERS.has(folded) || gap === ':');
}

/** Whether a day may be that of something to come: the day of the page or a later one. */
function isAhead({ days, coming }: Day, page: PageDay | null): boolean {
  return coming || (page?.day !== null && page?.day !== undefined && days.from >= page.day);
}

function dayOf({ days, basis, from, to }: Day, text: string, words: readonly Token[]): TraceDay {
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  return { days, basis, words: sliceOf(text, span) };
}
