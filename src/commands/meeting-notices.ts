import type { Meeting } from '../meetings/meeting.ts';
import type { NoticeBlock } from './answer.ts';
import type { Spoken } from './command.ts';
import { titleLine } from './meeting-title.ts';
import { noticesOf } from './notices.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** So many characters of titles leave room in a message for what stands above and below them. */
const ROOM = 1200;
const MOST = 15;

/** The titles of meetings, a line each, as many as a message has room for, and how many more there are. */
export function meetingNotices(meetings: readonly Meeting[], spoken: Spoken): NoticeBlock[] {
  const lines: string[] = [];
  let room = ROOM;
  for (const meeting of meetings.slice(0, MOST)) {
    const line = `• ${titleLine(meeting, spoken)}`;
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
  }
  const left = meetings.length - lines.length;
  return noticesOf([...lines, left > 0 && summaryWordingIn(spoken.language).more(left)]);
}
