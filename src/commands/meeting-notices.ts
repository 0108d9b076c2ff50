import type { Meeting } from '../meetings/meeting.ts';
import type { NoticeBlock } from './answer.ts';
import { type Spoken, titleIn } from './meeting-title.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** So many characters of titles leave room in a message for what stands above and below them. */
const ROOM = 1200;
const MOST = 15;

/** The titles of meetings, a line each, as many as a message has room for, and how many more there are. */
export function meetingNotices(meetings: readonly Meeting[], { language, months }: Spoken): NoticeBlock[] {
  const wording = summaryWordingIn(language);
  const lines: string[] = [];
  let room = ROOM;
  for (const meeting of meetings.slice(0, MOST)) {
    const { standing } = meeting;
    const line = `• ${[titleIn(meeting, months), ...(standing === 'reported' ? [] : [wording.standings[standing]])].join(' · ')}`;
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
  }
  const left = meetings.length - lines.length;
  return noticesOf([...lines, left > 0 && wording.more(left)]);
}

/** What is not false, as blocks. */
export function noticesOf(texts: readonly (string | false)[]): NoticeBlock[] {
  return texts.filter((text) => text !== false).map((text) => ({ kind: 'notice', text }));
}
