import { citationParts } from '../commands/citation.ts';
import { meetingParts } from '../commands/meeting-line.ts';
import { sectionsOf } from '../commands/summary-sections.ts';
import { summaryWordingIn } from '../commands/wording-summary.ts';
import type { SummaryFindings } from '../library/meetings.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { SummaryPoint } from '../meetings/points.ts';
import type { MeetingSummary } from '../meetings/summary.ts';

const LANGUAGE = 'ar';
const WORDING = summaryWordingIn(LANGUAGE);
/** So many meetings tell what there is. */
const MOST_OFFERED = 20;

/** A summary for people; where the name leads to no one meeting, what it may have meant. */
export function summaryAsText(typed: string, found: SummaryFindings, meetings: readonly Meeting[]): string {
  if (found.kind === 'one') return oneAsText(found.summary);
  if (found.kind === 'several') {
    return [WORDING.several(typed), ...found.candidates.map(meetingAsText), WORDING.nameIt].join('\n');
  }
  const offered = meetings.slice(0, MOST_OFFERED);
  const all = offered.length > 0 ? [WORDING.thereAre, ...offered.map(meetingAsText)] : [WORDING.noMeetings];
  return [WORDING.none(typed), ...all].join('\n');
}

/** A meeting with its id, by which it can be asked for. */
export function meetingAsText(meeting: Meeting): string {
  return `${meeting.title}\n    ${[meeting.id, ...meetingParts(meeting, { language: LANGUAGE })].join(' · ')}`;
}

function oneAsText(summary: MeetingSummary): string {
  const sections = sectionsOf(summary, LANGUAGE).map(({ heading, points }) =>
    [`## ${heading}`, ...points.map(pointAsText)].join('\n'),
  );
  return [meetingAsText(summary.meeting), ...sections].join('\n\n');
}

function pointAsText({ passage, introduction, speaker }: SummaryPoint): string {
  const said = introduction === null ? speaker : WORDING.speaks(introduction);
  return `${passage.text}\n    ${[...(said === null ? [] : [said]), ...citationParts(passage, LANGUAGE)].join(' · ')}`;
}
