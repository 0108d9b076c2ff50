import type { Correction } from '../corpus/meetings-file.ts';
import type { Meeting, Participant } from './meeting.ts';
import { shortName } from './short-name.ts';
import { titleOf } from './title.ts';

/** The meetings with what their keeper knows better: ids that name no meeting are passed over. */
export function corrected(meetings: readonly Meeting[], corrections: readonly Correction[]): readonly Meeting[] {
  if (corrections.length === 0) return meetings;
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const gone = new Set(corrections.flatMap(({ id, same, shown }) => (shown ? same : [id, ...same])));
  return meetings
    .filter(({ id }) => !gone.has(id))
    .map((meeting) => {
      const correction = byId.get(meeting.id);
      if (!correction) return meeting;
      const others = meetings.filter(({ id }) => correction.same.includes(id));
      return withCorrection(others.reduce(together, meeting), correction);
    });
}

/** Two that are one: the first tells what it is, both where it is spoken of. */
function together(meeting: Meeting, other: Meeting): Meeting {
  const reports = [...new Set([meeting, other].flatMap((each) => each.articles.slice(0, each.reports)))];
  const mentions = [...meeting.articles, ...other.articles].filter((article) => !reports.includes(article));
  return {
    ...meeting,
    articles: [...reports, ...new Set(mentions)],
    reports: reports.length,
    traces: [...meeting.traces, ...other.traces],
  };
}

function withCorrection(meeting: Meeting, { title, names, date, place, participants }: Correction): Meeting {
  const known = {
    ...meeting,
    names: [...meeting.names, ...names],
    when: date === null ? meeting.when : ({ date, basis: 'stated', ground: null } as const),
    place: place ?? meeting.place,
    participants: participants?.map((name) => participantOf(name, meeting)) ?? meeting.participants,
  };
  return { ...known, title: title ?? titleOf(known) };
}

function participantOf(name: string, { participants }: Meeting): Participant {
  const known = participants.find((each) => each.name === name);
  return known ?? { name, short: shortName(name), isPerson: true, isOfficial: false, states: [] };
}
