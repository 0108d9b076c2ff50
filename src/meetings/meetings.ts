import type { Article } from '../corpus/article.ts';
import type { Correction } from '../corpus/meetings-file.ts';
import type { Person } from '../corpus/person.ts';
import { peopleAsPrinted } from '../statements/people-as-printed.ts';
import type { ArchivePeople } from '../statements/speakers/archive-people.ts';
import { givenPeople } from '../statements/speakers/given-people.ts';
import { sceneOf } from '../statements/speakers/scene.ts';
import type { Statement } from '../statements/statement.ts';
import { draftsOf } from './article-drafts.ts';
import { corrected } from './corrected.ts';
import type { Draft } from './draft.ts';
import { finished } from './finished.ts';
import { joining } from './join.ts';
import { mayTell } from './may-tell.ts';
import type { Meeting } from './meeting.ts';
import type { Trace } from './trace.ts';
import { tracesOf } from './traces.ts';

/** Where one article tells of meetings; `statements` are its own. */
type TraceReader = (article: Article, statements: readonly Statement[]) => readonly Trace[];

/**
 * Reads articles one by one, once the people of the archive are learnt and its statements are read, so that other work may come between two
 * and one that changes is read alone. Takes time in proportion to the text.
 */
export function traceReader(archive: ArchivePeople, people: readonly Person[]): TraceReader {
  const given = givenPeople(peopleAsPrinted(people, archive));
  return (article, statements) => {
    if (!mayTell(article)) return [];
    return tracesOf(article, sceneOf(article, archive.sightingsOf(article), archive, given), statements);
  };
}

/** How many drafts are joined or finished in one step. */
const STEP = 50;

/**
 * Who met whom, where and when, from the traces of each article, in steps of a few milliseconds: what articles report on first, the newest
 * first, then what they only mention or announce. `corrections` are those of the archive's keeper.
 */
export function* makingMeetings(
  traces: Iterable<readonly Trace[]>,
  corrections: readonly Correction[],
): Generator<void, Meeting[]> {
  const drafts: Draft[] = [];
  for (const each of traces) {
    drafts.push(...draftsOf(each));
    yield;
  }
  const meetings: Meeting[] = [];
  for (const draft of yield* joining(drafts, STEP)) {
    const meeting = finished(draft);
    // «لقاء فابيوس» with nobody in particular is no meeting.
    if (meeting.participants.length > 1 || meeting.kind === 'visit') meetings.push(meeting);
    if (meetings.length % STEP === 0) yield;
  }
  return inOrder(corrected(withOwnIds(meetings), corrections));
}

const ORDER = { reported: 0, announced: 1, mentioned: 2 } as const;

function inOrder(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((a, b) => {
    const [day, other] = [a.when?.date ?? '', b.when?.date ?? ''];
    const byDay = ORDER[a.standing] - ORDER[b.standing] || (day < other ? 1 : day > other ? -1 : 0);
    return byDay || b.traces.length - a.traces.length || (a.id < b.id ? -1 : 1);
  });
}

/** Two of the same people on one day at one place are told apart by a number. */
function withOwnIds(meetings: readonly Meeting[]): Meeting[] {
  const seen = new Map<string, number>();
  return meetings.map((meeting) => {
    const times = (seen.get(meeting.id) ?? 0) + 1;
    seen.set(meeting.id, times);
    return times === 1 ? meeting : { ...meeting, id: `${meeting.id}-${times}` };
  });
}
