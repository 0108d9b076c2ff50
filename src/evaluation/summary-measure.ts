import type { Library } from '../library.ts';
import { candidatesOf } from '../meetings/candidates.ts';
import { type Baseline, lead, maximalMarginalRelevance, pointsOf, textRank } from './summary-baselines.ts';
import type { MarkedMeeting } from './summary-gold.ts';
import { namesAstray, namesNotAsking } from './summary-names.ts';
import { mean, READ, type ScoredPoint, type SummaryScore, scoreSummary } from './summary-score.ts';

/** What is held against each other: Isnad first. */
export const WAYS = ['isnad', 'lead', 'textRank', 'mmr'] as const;
type Way = (typeof WAYS)[number];

const BASELINES: Readonly<Record<Exclude<Way, 'isnad'>, Baseline>> = {
  lead,
  textRank,
  mmr: maximalMarginalRelevance,
};

export interface MeasuredMeeting {
  readonly id: string;
  /** By who chose the sentences: all among those of the same meeting, under the same budget. */
  readonly scores: Readonly<Record<Way, SummaryScore>>;
  readonly names: number;
  readonly astray: readonly string[];
  /** Names that several meetings bear. */
  readonly shared: number;
  readonly notAsking: readonly string[];
}

/** Each marked meeting is asked for by the first of its names. `pagesOf` gives the folded pages that report on it, `pages` are all. */
export function measureSummaries(
  marked: readonly MarkedMeeting[],
  library: Library,
  pages: readonly string[],
  pagesOf: (meeting: MarkedMeeting) => readonly string[],
): MeasuredMeeting[] {
  return marked.map((meeting) => {
    const choices = choicesFor(meeting.names[0] ?? '', library);
    const scoreOf = (way: Way) => scoreSummary(meeting, choices[way], pages);
    const own = pagesOf(meeting);
    return {
      id: meeting.id,
      scores: { isnad: scoreOf('isnad'), lead: scoreOf('lead'), textRank: scoreOf('textRank'), mmr: scoreOf('mmr') },
      names: meeting.names.length,
      astray: namesAstray(meeting, library.meetings, own),
      shared: meeting.ambiguous_names.length,
      notAsking: namesNotAsking(meeting, library.meetings, own),
    };
  });
}

/** What each way takes of the meeting that the name leads to: nothing where it leads to none. */
function choicesFor(name: string, library: Library): Record<Way, readonly ScoredPoint[]> {
  const found = library.summary(name);
  if (found.kind !== 'one') return { isnad: [], lead: [], textRank: [], mmr: [] };
  const candidates = candidatesOf(found.summary.meeting, library.statements.statements);
  const taken = (way: keyof typeof BASELINES): ScoredPoint[] =>
    pointsOf(BASELINES[way](candidates, READ), candidates).map((places) => ({
      text: places.map((at) => candidates[at]?.text ?? '').join(' '),
      kind: 'point',
    }));
  return {
    isnad: found.summary.points.map(({ passage, kind }) => ({ text: passage.text, kind })),
    lead: taken('lead'),
    textRank: taken('textRank'),
    mmr: taken('mmr'),
  };
}

/** The means over meetings, fractions of 1. */
export interface SummaryFigures {
  readonly meetings: number;
  readonly coverage: number;
  readonly topics: number;
  readonly agreements: number;
  readonly disagreements: number;
  readonly verbatim: number;
  /** Of all names of all meetings, how many lead to their meeting. */
  readonly names: number;
  /** Of the names that several meetings bear, how many ask which is meant. */
  readonly asks: number;
  /** The key points that the usual ways cover. */
  readonly baselines: Readonly<Record<Exclude<Way, 'isnad'>, number>>;
}

export function summaryFigures(measured: readonly MeasuredMeeting[]): SummaryFigures {
  const meanOf = (figure: 'coverage' | 'topics' | 'agreements' | 'disagreements' | 'verbatim', way: Way = 'isnad') =>
    mean(measured.map(({ scores }) => scores[way][figure]));
  const sum = (of: (each: MeasuredMeeting) => number) => measured.reduce((total, each) => total + of(each), 0);
  return {
    meetings: measured.length,
    coverage: meanOf('coverage'),
    topics: meanOf('topics'),
    agreements: meanOf('agreements'),
    disagreements: meanOf('disagreements'),
    verbatim: meanOf('verbatim'),
    names: 1 - sum(({ astray }) => astray.length) / sum(({ names }) => names),
    asks: 1 - sum(({ notAsking }) => notAsking.length) / sum(({ shared }) => shared),
    baselines: {
      lead: meanOf('coverage', 'lead'),
      textRank: meanOf('coverage', 'textRank'),
      mmr: meanOf('coverage', 'mmr'),
    },
  };
}
