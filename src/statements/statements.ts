import type { Article, Paragraph } from '../corpus/article.ts';
import type { Person } from '../corpus/person.ts';
import type { Report } from './report.ts';
import { leavesOpen, reportsOf } from './reports/reports.ts';
import { archivePeople } from './speakers/archive-people.ts';
import { chainOf } from './speakers/chain.ts';
import { confidenceOf } from './speakers/confidence.ts';
import { givenPeople } from './speakers/given-people.ts';
import { mentionAt } from './speakers/mention-at.ts';
import { speakersOf, subjectOf } from './speakers/resolve.ts';
import { sceneOf } from './speakers/scene.ts';
import { sightingsOf } from './speakers/sightings.ts';
import type { Speaker } from './speakers/speaker.ts';
import { spokenOn } from './speakers/spoken-on.ts';
import { topicsOf } from './speakers/topics.ts';
import type { Statement } from './statement.ts';

/**
 * Every statement of some articles, article by article in the order of print. People are learnt from the articles themselves
 * («وزير الخارجية الروسي سيرغي لافروف») and completed by those given. Takes time in proportion to the text.
 */
export function statementsOf(articles: readonly Article[], people: readonly Person[]): Statement[] {
  const given = givenPeople(people);
  const archive = archivePeople(articles);
  const find: typeof mentionAt = (text, words, index, options) =>
    mentionAt(text, words, index, { isName: archive.isName, ...options });
  return archive.articles.flatMap(({ article, sightings }) => {
    const paragraphs = reportedBlocks(article, find);
    const told = paragraphs.map(({ paragraph, reports }) => ({
      number: paragraph.number,
      text: paragraph.text,
      reports,
    }));
    const subjects = told.flatMap(({ number, text, reports }) =>
      sightingsOf(
        text,
        number,
        reports.flatMap((report) => subjectOf(report) ?? []),
      ),
    );
    const speakers = speakersOf(sceneOf(article, [...sightings, ...subjects], archive, given), told);
    return paragraphs.flatMap(({ paragraph, reports }, at) =>
      reports.map((_, n) => statementOf(article, paragraph, reports, speakers[at] ?? [], n)),
    );
  });
}

interface ReportedBlock {
  readonly paragraph: Paragraph;
  readonly reports: readonly Report[];
}

/** The blocks of an article with their reports; a quotation that one leaves open goes on in the next. */
function reportedBlocks(article: Article, find: typeof mentionAt): ReportedBlock[] {
  const blocks: ReportedBlock[] = [];
  let goesOn = false;
  for (const paragraph of blocksOf(article)) {
    const reports = reportsOf(paragraph, find, goesOn);
    goesOn = leavesOpen(paragraph, reports);
    blocks.push({ paragraph, reports });
  }
  return blocks;
}

/** The title as a heading of number 0, then the paragraphs; a title that is only the lead sentence again is left out. */
function blocksOf(article: Article): readonly Paragraph[] {
  if (article.paragraphs.some(({ text }) => text === article.title)) return article.paragraphs;
  return [{ number: 0, kind: 'heading', text: article.title, line: 1 }, ...article.paragraphs];
}

function statementOf(
  article: Article,
  paragraph: Paragraph,
  reports: readonly Report[],
  speakers: readonly Speaker[],
  at: number,
): Statement {
  const report = reports[at] as Report;
  const speaker = speakers[at] as Speaker;
  const { cue, content, sentence, kind } = report;
  const { text } = paragraph;
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
    date: spokenOn(besideCue(text, report), article.published),
    topics: topicsOf(text.slice(content.start, content.end)),
    confidence: confidenceOf(report, speaker),
  };
}

/** How far from the cue and from the words a day is looked for, in UTF-16 units. */
const BESIDE = 300;

/** What stands beside the cue in its sentence and is no part of what was said. */
function besideCue(text: string, { sentence, content, cue }: Report): string {
  const from = Math.max(sentence.start, Math.min(cue.start, content.start) - BESIDE);
  const before = text.slice(from, Math.min(content.start, cue.end + BESIDE));
  const after = text.slice(content.end, Math.min(sentence.end, content.end + BESIDE));
  return `${before} ${after}`;
}
