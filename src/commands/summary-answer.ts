import type { SummaryPoint } from '../meetings/points.ts';
import type { MeetingSummary } from '../meetings/summary.ts';
import { isSettled } from '../statements/shelf.ts';
import type { Language } from '../text/language.ts';
import type { Block, Content, PassageBlock } from './answer.ts';
import { attributionOf } from './attribution.ts';
import type { Spoken } from './command.ts';
import { meetingParts } from './meeting-line.ts';
import { titleIn } from './meeting-title.ts';
import { noticesOf } from './notices.ts';
import { sectionsOf } from './summary-sections.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** How a summary is shown. */
interface Shown extends Spoken {
  /** Empty where it is of the whole meeting. */
  readonly focus: string;
  readonly isShort: boolean;
}

/** A summary as an answer: when, where and who above, then section by section the points, each under its heading and with who says it. */
export function summaryContent(summary: MeetingSummary, shown: Shown): Content {
  const { meeting, points } = summary;
  const { focus, isShort, language, months } = shown;
  const own = summaryWordingIn(language);
  if (points.length === 0) return { outcome: 'refused', heading: own.offTopic(focus), blocks: [] };
  const sections = sectionsOf(summary, language);
  const headings = sections.map(({ heading }) => heading);
  return {
    outcome: 'answered',
    heading: own.heading(titleIn(meeting, months), points.length),
    blocks: [
      ...noticesOf([
        meetingParts(meeting, shown).join(' · '),
        meeting.parts.length > 1 && own.parts(meeting.parts.map(({ participants }) => participants)),
        own.topics(headings),
        focus !== '' && own.focused(focus),
        isShort && own.shorter,
      ]),
      ...sections.flatMap((section) => section.points.map((point) => pointBlock(point, section.heading, language))),
    ],
  };
}

/** All of a summary, for a file. */
export function wholeSummary(summary: MeetingSummary, shown: Shown): readonly Block[] {
  return summaryContent(summary, { ...shown, isShort: false }).blocks;
}

/** A point under its heading. Of words that nobody is settled to have said, the sentence stands by itself. */
function pointBlock({ passage, statement }: SummaryPoint, heading: string, language: Language): PassageBlock {
  const said = statement && isSettled(statement) ? { said: attributionOf(statement, language) } : {};
  return { kind: 'passage', passage, highlights: [], also: [], role: 'evidence', claim: heading, ...said };
}
