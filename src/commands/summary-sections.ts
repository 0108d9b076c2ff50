import type { SummaryPoint } from '../meetings/points.ts';
import type { MeetingSummary } from '../meetings/summary.ts';
import type { Language } from '../text/language.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** Some points of a summary below a heading. */
interface Section {
  readonly heading: string;
  readonly points: readonly SummaryPoint[];
}

/** The topics in the order of their weight, then what was agreed on, where they differed, and what is to follow. Each point stands once. */
export function sectionsOf({ points, topics }: MeetingSummary, language: Language): Section[] {
  const wording = summaryWordingIn(language);
  const ofKind = (kind: SummaryPoint['kind']) => points.filter((point) => point.kind === kind);
  const plain = ofKind('point');
  const sections = [
    ...topics.map((topic) => ({
      heading: topic,
      points: plain.filter((point) => point.topic === topic && !point.isNext),
    })),
    { heading: wording.agreements, points: ofKind('agreement') },
    { heading: wording.disagreements, points: ofKind('disagreement') },
    { heading: wording.next, points: plain.filter(({ isNext }) => isNext) },
  ];
  return sections.filter((section) => section.points.length > 0);
}
