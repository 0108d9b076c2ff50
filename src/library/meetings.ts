import { type FoundMeetings, findMeetings } from '../meetings/find-meetings.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type MeetingSummary, type SummaryOptions, summaryOf, type Weighed, weighed } from '../meetings/summary.ts';
import type { StatementShelf } from '../statements/shelf.ts';
import type { Statement } from '../statements/statement.ts';
import { type MeetingOf, meetingsOfWords } from './said-meetings.ts';

/** What a name leads to, with the summary where it is one meeting. */
export type SummaryFindings =
  | { readonly kind: 'one'; readonly summary: MeetingSummary }
  | Exclude<FoundMeetings, { readonly kind: 'one' }>;

/** So many meetings are kept weighed: whoever asks for one asks for more of it. */
const MOST_WEIGHED = 20;

/** The meetings of an archive, ready to be looked up. */
export class MeetingShelf {
  /** Those that articles report on first, the newest first. */
  readonly meetings: readonly Meeting[];
  /** At which of them something was said. */
  readonly meetingOf: MeetingOf;
  readonly #said: StatementShelf;
  readonly #weighed = new Map<Meeting, Weighed>();

  constructor(meetings: readonly Meeting[], statements: StatementShelf) {
    this.meetings = meetings;
    this.meetingOf = meetingsOfWords(meetings);
    this.#said = statements;
  }

  find(name: string): FoundMeetings {
    return findMeetings(name, this.meetings);
  }

  summary(name: string, options: SummaryOptions = {}): SummaryFindings {
    const found = this.find(name);
    if (found.kind !== 'one') return found;
    return { kind: 'one', summary: summaryOf(this.#weigh(found.meeting), options) };
  }

  /** What is said in the articles of a meeting. */
  saidOn({ articles }: Meeting): Statement[] {
    return articles.flatMap((article) => this.#said.inArticle(article));
  }

  #weigh(meeting: Meeting): Weighed {
    const known = this.#weighed.get(meeting) ?? weighed(meeting, this.saidOn(meeting));
    this.#weighed.delete(meeting);
    this.#weighed.set(meeting, known);
    for (const oldest of this.#weighed.keys()) if (this.#weighed.size > MOST_WEIGHED) this.#weighed.delete(oldest);
    return known;
  }
}
