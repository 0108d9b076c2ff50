import type { SummaryFindings } from '../library/meetings.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { SummaryPoint } from '../meetings/points.ts';
import type { Id } from './batch-file.ts';

/** A summary as `isnad summary --json` prints it: no meeting where the name fits several, or none. */
export function summaryAsJson(id: Id, found: SummaryFindings) {
  return {
    id,
    meeting: found.kind === 'one' ? meetingAsJson(found.summary.meeting) : null,
    candidates: found.kind === 'several' ? found.candidates.map(meetingAsJson) : [],
    points: found.kind === 'one' ? found.summary.points.map(pointAsJson) : [],
  };
}

/** A meeting as `isnad summary --list --json` prints it. */
export function meetingAsJson({ id, title, kind, standing, when, place, participants, parts, articles }: Meeting) {
  return {
    id,
    title,
    kind,
    standing,
    date: when?.date ?? null,
    dateBasis: when?.basis ?? null,
    /** The printed words that the date rests on; null where that is the date of the page. */
    dateGround: when?.ground ?? null,
    place,
    participants: participants.map(({ name }) => name),
    parts,
    /** Those that report on it first. */
    articles: articles.map(({ slug }) => slug),
  };
}

function pointAsJson({ passage, kind, topic, speaker, introduction, isNext }: SummaryPoint) {
  const { article, paragraph, text } = passage;
  return {
    text,
    kind,
    topic,
    speaker,
    /** Who speaks, where the sentence does not name him. */
    introduction,
    next: isNext,
    article: article.slug,
    title: article.title,
    source: article.source,
    published: article.published,
    approximate: article.approximate,
    url: article.url,
    paragraph: paragraph.number,
  };
}
