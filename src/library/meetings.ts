import { type FoundMeetings, findMeetings } from '../meetings/find-meetings.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type MeetingSummary, type SummaryOptions, summaryOf } from '../meetings/summary.ts';
import type { Statement } from '../statements/statement.ts';
import { type MeetingOf, meetingsOfWords } from './said-meetings.ts';

/** What a name leads to, with the summary where it is one meeting. */
export type SummaryFindings =
  | { readonly kind: 'one'; readonly summary: MeetingSummary }
  | Exclude<FoundMeetings, { readonly kind: 'one' }>;

/** The meetings of an archive, ready to be looked up. */
export class MeetingShelf {
  /** Those that articles report on first, the newest first. */
  readonly meetings: readonly Meeting[];
  /** At which of them something was said. */
  readonly meetingOf: MeetingOf;
  readonly #statements: readonly Statement[];

  constructor(meetings: readonly Meeting[], statements: readonly Statement[]) {
    this.meetings = meetings;
    this.meetingOf = meetingsOfWords(meetings);
    this.#statements = statements;
  }

  find(name: string): FoundMeetings {
    return findMeetings(name, this.meetings);
  }

  summary(name: string, options: SummaryOptions = {}): SummaryFindings {
    const found = this.find(name);
    if (found.kind !== 'one') return found;
    return { kind: 'one', summary: summaryOf(found.meeting, this.#statements, options) };
  }
}
