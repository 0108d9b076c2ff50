import type { Statement } from '../statements/statement.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { chosen } from './chosen.ts';
import { concerns } from './concerns.ts';
import { Focus } from './focus.ts';
import { goesOn } from './goes-on.ts';
import type { Choosable } from './goods.ts';
import { headed } from './headings.ts';
import type { Meeting } from './meeting.ts';
import { pointOf, runsTaken, type SummaryPoint } from './points.ts';
import { rewardOf, saidBefore } from './reward.ts';
import { type Stance, stanceOf } from './stance.ts';
import { generalTopic, type Topic, topicsOf } from './topic.ts';
import { unitsOf } from './units.ts';

export type SummaryLength = 'short' | 'full';

/** What a reader sees at once, and what is still a summary. */
const BUDGETS = {
  short: { points: 5, characters: 1200 },
  full: { points: 24, characters: 4000 },
} as const;

/** A sentence that is worth so little of the best one is background. */
const LEAST_SHARE = 0.1;

export interface SummaryOptions {
  /** A topic or a person, in any words: «أوكرانيا», «ماذا قال كيري عن العقوبات», "Ukraine". */
  readonly focus?: string | null;
  readonly length?: SummaryLength;
}

export interface MeetingSummary {
  readonly meeting: Meeting;
  /** By topic, the weightiest topic first, and in each the best first. Empty where nothing fits the focus. */
  readonly points: readonly SummaryPoint[];
  /** The topics of the points, in their order. */
  readonly topics: readonly string[];
}

/** The sentences of a meeting, weighed for choosing among them: reckoned once for every summary of it. */
export interface Weighed {
  readonly meeting: Meeting;
  readonly candidates: readonly Candidate[];
  readonly stances: readonly Stance[];
  readonly topics: readonly Topic[];
  readonly choosable: readonly Choosable[];
}

/** `statements` may be those of the whole archive. */
export function weighed(meeting: Meeting, statements: readonly Statement[]): Weighed {
  const candidates = candidatesOf(meeting, statements);
  const stances = candidates.map((each) => stanceOfCandidate(each, meeting));
  const topics = topicsOf(candidates, meeting);
  const before = saidBefore(candidates, meeting);
  const choosable = candidates.map((each, at) => ({
    length: each.text.length,
    reward: rewardOf(each, stances[at] ?? 'point', meeting, before[at] ?? false),
    units: unitsOf(each.text, meeting),
    groups: groupsOf(each, stances[at] ?? 'point'),
    at,
    // A section for what they agreed on holds nothing else.
    goesOn: stances[at - 1] === stances[at] && goesOn(candidates[at - 1], each),
  }));
  return { meeting, candidates, stances, topics, choosable };
}

/** The sentences that tell best what a meeting was about. */
export function summaryOf(all: Weighed, { focus = null, length = 'full' }: SummaryOptions = {}): MeetingSummary {
  const { meeting, candidates, stances, topics, choosable } = all;
  const wanted = focus === null ? null : new Focus(focus);
  const fitting = [...candidates.entries()].filter(([, each]) => wanted?.fits(each) ?? true).map(([at]) => at);
  const places = worthTelling(fitting, choosable);
  const taken = chosen(
    places.flatMap((at) => choosable[at] ?? []),
    BUDGETS[length],
  ).flatMap((at) => places[at] ?? []);
  const groups = headed(
    runsTaken(taken, choosable),
    topics,
    choosable.map(({ reward }) => reward),
    generalTopic(meeting),
  );
  const points = groups.flatMap(({ label, runs }) =>
    runs.flatMap(({ places: [from = 0, ...more] }) => {
      const [first, last] = [candidates[from], candidates[more.at(-1) ?? from]];
      return first && last ? pointOf(first, last, stances[from] ?? 'point', label) : [];
    }),
  );
  return { meeting, points, topics: [...new Set(points.map(({ topic }) => topic))] };
}

/** Those without the background, unless it is all that there is. */
function worthTelling(places: readonly number[], choosable: readonly Choosable[]): readonly number[] {
  const most = Math.max(0, ...choosable.map(({ reward }) => reward));
  const worthy = places.filter((at) => (choosable[at]?.reward ?? 0) >= most * LEAST_SHARE);
  return worthy.length > 0 ? worthy : places;
}

/** Its sub-heading, and the section of what they agreed on or differed in. */
function groupsOf({ article, section }: Candidate, stance: Stance): string[] {
  const own = `${article.slug} ${section}`;
  return stance === 'point' ? [own] : [own, stance];
}

function stanceOfCandidate(candidate: Candidate, meeting: Meeting): Stance {
  if (!concerns(meeting, candidate)) return 'point';
  const isJoint = candidate.statements.some(({ members }) => members.length > 1);
  return stanceOf(candidate.text, isJoint);
}
