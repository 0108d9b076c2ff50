import type { Article, Paragraph } from '../corpus/article.ts';
import { groupBy } from '../statements/group-by.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import type { Statement } from '../statements/statement.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { namesBoth } from './discussed.ts';
import type { Meeting } from './meeting.ts';
import { sideSpeakers } from './side-speakers.ts';

/** A sentence that a summary may hold. */
export interface Candidate {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
  /** The place among the sentences of its article, from 0. */
  readonly number: number;
  /** The same as a share of the article, from 0 to 1. */
  readonly position: number;
  /** The sub-heading under which it stands, by its number; 0 before the first. */
  readonly section: number;
  /** The words of that sub-heading, or of the title. */
  readonly heading: string;
  /** How much of its section is of those who met, what they said or who speaks of them, 0.3 to 1: the rest is another matter. */
  readonly sectionShare: number;
  /** What is said in it. */
  readonly statements: readonly Statement[];
  /** Whether it tells of this meeting by a word of meeting; of another one. */
  readonly tellsOfIt: boolean;
  /** Whether somebody says it who did not meet and yet speaks for a side. */
  readonly isOfSide: boolean;
}

const LEAST_SHARE = 0.3;
const LEAST_LENGTH = 25;
/** What is longer is no sentence but a page without stops. */
const MOST_LENGTH = 900;

/** The sentences of the articles that report on a meeting, and those of other articles that mention it. */
export function candidatesOf(meeting: Meeting, statements: readonly Statement[]): Candidate[] {
  const of = new Set(meeting.articles);
  const said = statements.filter(({ article }) => of.has(article));
  const sides = sideSpeakers(meeting, said);
  return meeting.articles.flatMap((article, at) => {
    const all = sentencesOf(article, meeting, said, sides);
    return at < meeting.reports ? all : all.filter(({ tellsOfIt }) => tellsOfIt);
  });
}

function sentencesOf(
  article: Article,
  meeting: Meeting,
  said: readonly Statement[],
  sides: ReadonlySet<string>,
): Candidate[] {
  let section = 0;
  let heading = article.title;
  const found: Omit<Candidate, 'number' | 'position' | 'sectionShare'>[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind === 'heading') [section, heading] = [paragraph.number, paragraph.text];
    if (paragraph.kind !== 'body') continue;
    const own = said.filter((each) => each.article === article && each.paragraph === paragraph);
    const traces = meeting.traces.filter((each) => each.article === article && each.paragraph === paragraph);
    for (const span of sentences(paragraph.text)) {
      const length = span.end - span.start;
      if (length < LEAST_LENGTH || length > MOST_LENGTH) continue;
      // A quotation may go over several sentences, of which only the first has the word of saying.
      const statements = own.filter(({ cue, content }) => within(cue, span) || overlap(content, span));
      const tellsOfIt = traces.some(({ cue }) => within(cue, span));
      found.push({
        article,
        paragraph,
        span,
        text: sliceOf(paragraph.text, span),
        section,
        heading,
        statements,
        tellsOfIt,
        isOfSide: statements.some(({ speaker }) => speaker !== null && sides.has(speaker)),
      });
    }
  }
  const shares = sectionShares(found, meeting);
  return found.map((each, at) => ({
    ...each,
    number: at,
    position: found.length < 2 ? 0 : at / (found.length - 1),
    sectionShare: shares.get(each.section) ?? 1,
  }));
}

type Placed = Pick<Candidate, 'tellsOfIt' | 'statements' | 'text' | 'section'>;

/** {@link Candidate.sectionShare} of each section. */
function sectionShares(found: readonly Placed[], meeting: Meeting): ReadonlyMap<number, number> {
  const sections = groupBy(found, ({ section }) => section);
  const shares = Array.from(sections, ([section, own]) => {
    const share = own.filter((each) => isOfThem(each, meeting)).length / own.length;
    return [section, Math.min(1, LEAST_SHARE + share)] as const;
  });
  return new Map(shares);
}

function isOfThem({ tellsOfIt, statements, text }: Placed, meeting: Meeting): boolean {
  const said = statements.some(
    ({ speaker, members }) => members.length > 1 || meeting.participants.some(({ name }) => name === speaker),
  );
  const isNamed =
    meeting.participants.some(({ short }) => text.includes(short)) ||
    namesBoth(mentionWords(text).map(({ folded }) => folded));
  return tellsOfIt || said || (statements.length > 0 && isNamed);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
