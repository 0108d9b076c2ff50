import type { Article, Paragraph } from '../corpus/article.ts';
import type { Person } from '../corpus/person.ts';
import { peopleAsPrinted } from './people-as-printed.ts';
import type { Report } from './report.ts';
import type { GoingOn } from './reports/acts.ts';
import { goesOnAfter, hasWords, reportsOf } from './reports/reports.ts';
import { type ArchivePeople, archivePeople } from './speakers/archive-people.ts';
import { chainOf } from './speakers/chain.ts';
import { confidenceOf } from './speakers/confidence.ts';
import { daysOf } from './speakers/day-of-report.ts';
import { givenPeople } from './speakers/given-people.ts';
import { mentionAt, mentionWords } from './speakers/mention-at.ts';
import { ownNames, surnamesOf } from './speakers/own-names.ts';
import { speakersOf, subjectOf } from './speakers/resolve.ts';
import { sceneOf } from './speakers/scene.ts';
import { type Sighting, sightingsOf } from './speakers/sightings.ts';
import type { Speaker } from './speakers/speaker.ts';
import { topicsOf } from './speakers/topics.ts';
import type { Statement } from './statement.ts';
import type { Word } from './word.ts';

/** The statements of one article, in the order of print. */
export type StatementReader = (article: Article) => Statement[];

/**
 * Reads statements article by article, once the people of the archive are learnt («وزير الخارجية الروسي سيرغي لافروف»), so that other work
 * may come between two articles, and one that changes is read alone: `archive.learn(changed)`, then this of it. The archive's people are
 * completed by those given, who are called as the archive prints their names. Takes time in proportion to the text.
 */
export function statementReader(archive: ArchivePeople, people: readonly Person[]): StatementReader {
  const given = givenPeople(peopleAsPrinted(people, archive));
  return (article) => {
    const sightings = archive.sightingsOf(article);
    const blocks = reportedBlocks(article, archive, ownNames(sightings));
    if (blocks.every(({ reports }) => reports.length === 0)) return [];
    const scene = sceneOf(article, withSubjects(sightings, blocks), archive, given);
    const speakers = speakersOf(scene, blocks);
    const days = daysOf(blocks, article.published);
    return blocks.flatMap((block, at) =>
      block.reports.flatMap((report, n) =>
        hasWords(report)
          ? [{ ...statementOf(article, block, speakers[at] ?? [], n), date: days[at]?.[n] ?? null }]
          : [],
      ),
    );
  };
}

/** Every statement of some articles, article by article in the order of print; see {@link statementReader}. */
export function statementsOf(articles: readonly Article[], people: readonly Person[]): Statement[] {
  return articles.flatMap(statementReader(archivePeople(articles), people));
}

/** A paragraph or title with its words and its reports. */
interface ReportedBlock {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly reports: readonly Report[];
}

/**
 * The blocks of an article with their reports; a quotation that one leaves open goes on in the next, and whoever spoke in one by his full
 * name may be called by a part of it in those behind it. `own` are the names that the article tells elsewhere.
 */
function reportedBlocks(article: Article, archive: ArchivePeople, own: ReadonlySet<string>): ReportedBlock[] {
  const spoken = new Set<string>();
  const isName = (folded: string) => own.has(folded) || spoken.has(folded) || archive.isName(folded);
  const find: typeof mentionAt = (text, words, index, options) => mentionAt(text, words, index, { isName, ...options });
  const blocks: ReportedBlock[] = [];
  let goesOn: GoingOn = null;
  for (const paragraph of blocksOf(article)) {
    const { number, text } = paragraph;
    const words = paragraph.kind === 'caption' ? [] : mentionWords(text);
    const reports = reportsOf(paragraph, find, goesOn, words);
    goesOn = goesOnAfter(paragraph, reports);
    blocks.push({ paragraph, number, text, words, reports });
    for (const { subject } of reports) for (const name of surnamesOf(text, subject)) spoken.add(name);
  }
  return blocks;
}

/** The title as a heading of number 0, then the paragraphs; a title that is only the lead sentence again is left out. */
function blocksOf(article: Article): readonly Paragraph[] {
  if (article.paragraphs.some(({ text }) => text === article.title)) return article.paragraphs;
  return [{ number: 0, kind: 'heading', text: article.title, line: 1 }, ...article.paragraphs];
}

/** Those whom an article names, the subjects of its reports among them. */
function withSubjects(sightings: readonly Sighting[], blocks: readonly ReportedBlock[]): Sighting[] {
  const subjects = blocks.flatMap(({ number, text, reports }) =>
    sightingsOf(
      text,
      number,
      reports.flatMap((report) => subjectOf(report) ?? []),
    ),
  );
  return [...sightings, ...subjects];
}

function statementOf(
  article: Article,
  { paragraph, text, words, reports }: ReportedBlock,
  speakers: readonly Speaker[],
  at: number,
): Omit<Statement, 'date'> {
  const report = reports[at] as Report;
  const speaker = speakers[at] as Speaker;
  const { cue, content, sentence, kind } = report;
  return {
    article,
    paragraph,
    speaker: speaker.name,
    speakerKind: speaker.kind,
    members: speaker.members,
    namedAs: subjectOf(report)?.named ?? null,
    kind,
    cue,
    content,
    sentence,
    via: chainOf(reports, speakers, at, text),
    topics: topicsOf(text, words, content),
    confidence: confidenceOf(report, speaker),
  };
}
