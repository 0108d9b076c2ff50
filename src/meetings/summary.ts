import { Passage } from '../corpus/passage.ts';
import type { Statement } from '../statements/statement.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Choosable, chosen } from './chosen.ts';
import { Focus } from './focus.ts';
import type { Meeting } from './meeting.ts';
import { tellsNextStep } from './next-step.ts';
import { rewardOf, saidBefore } from './reward.ts';
import { type Stance, stanceOf } from './stance.ts';
import { generalTopic, type Topic, topicsOf } from './topic.ts';
import { unitsOf } from './units.ts';

export type SummaryLength = 'short' | 'full';

/** What a reader sees at once, and what is still a summary. */
const BUDGETS = {
  short: { sentences: 5, characters: 1200 },
  full: { sentences: 24, characters: 4000 },
} as const;

export interface SummaryOptions {
  /** A topic or a person, in any words: «أوكرانيا», «ماذا قال كيري عن العقوبات», "Ukraine". */
  readonly focus?: string | null;
  readonly length?: SummaryLength;
}

/** One sentence of a summary, as printed. */
export interface SummaryPoint {
  readonly passage: Passage;
  readonly kind: Stance;
  /** A heading for it: «سوريا», «العقوبات». */
  readonly topic: string;
  /** Who says it, canonical; null where the paper tells it or it is not settled. */
  readonly speaker: string | null;
  /** Who speaks, where the sentence itself does not name him: «وأضاف أن…»; else null. */
  readonly introduction: string | null;
  /** Whether it tells what is to follow the meeting. */
  readonly isNext: boolean;
  /** What it says, where somebody says it. */
  readonly statement: Statement | null;
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
  const stances = candidates.map(stanceOfCandidate);
  const topics = topicsOf(candidates, meeting);
  const before = saidBefore(candidates, meeting);
  const choosable = candidates.map((each, at) => ({
    length: each.text.length,
    reward: rewardOf(each, stances[at] ?? 'point', meeting, before[at] ?? false),
    units: unitsOf(each.text, meeting),
    groups: [`${each.article.slug} ${each.section}`],
  }));
  return { meeting, candidates, stances, topics, choosable };
}

/** The sentences that tell best what a meeting was about. */
export function summaryOf(all: Weighed, { focus = null, length = 'full' }: SummaryOptions = {}): MeetingSummary {
  const { meeting, candidates, stances, topics, choosable } = all;
  const wanted = focus === null ? null : new Focus(focus);
  const places = [...candidates.entries()].filter(([, each]) => wanted?.fits(each) ?? true).map(([at]) => at);
  const taken = chosen(
    places.flatMap((at) => choosable[at] ?? []),
    BUDGETS[length],
  ).flatMap((at) => places[at] ?? []);
  const headings = headingsOf(taken, topics, meeting);
  const rewards = choosable.map(({ reward }) => reward);
  const points = byTopic(taken, headings, rewards).flatMap((at) => {
    const candidate = candidates[at];
    return candidate ? pointOf(candidate, stances[at] ?? 'point', headings.get(at)?.label ?? '') : [];
  });
  return { meeting, points, topics: [...new Set(points.map(({ topic }) => topic))] };
}

function stanceOfCandidate({ text, statements }: Candidate): Stance {
  return stanceOf(
    text,
    statements.some(({ members }) => members.length > 1),
  );
}

/** The topics of the taken ones; one that heads a single sentence is none, unless it is a state. */
function headingsOf(taken: readonly number[], topics: readonly Topic[], meeting: Meeting): Map<number, Topic> {
  const general = generalTopic(meeting);
  const counts = new Map<string, number>();
  for (const at of taken) counts.set(topics[at]?.key ?? '', (counts.get(topics[at]?.key ?? '') ?? 0) + 1);
  return new Map(
    taken.map((at) => {
      const topic = topics[at] ?? general;
      return [at, topic.isState || (counts.get(topic.key) ?? 0) > 1 ? topic : general];
    }),
  );
}

/** The taken ones, topic by topic: the topic with the most worth first, in each those that were taken first. */
function byTopic(taken: readonly number[], topics: ReadonlyMap<number, Topic>, rewards: readonly number[]): number[] {
  const groups = new Map<string, { worth: number; places: number[] }>();
  for (const at of taken) {
    const key = topics.get(at)?.key ?? '';
    const group = groups.get(key) ?? { worth: 0, places: [] };
    group.worth += rewards[at] ?? 0;
    group.places.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.worth - a.worth).flatMap(({ places }) => places);
}

function pointOf({ article, paragraph, span, text, statements }: Candidate, kind: Stance, topic: string): SummaryPoint {
  const statement = statements[0] ?? null;
  const speaker = statement?.speaker ?? null;
  return {
    passage: Passage.of(article, paragraph, span),
    kind,
    topic,
    speaker,
    introduction: speaker !== null && !names(text, speaker) ? speaker : null,
    isNext: tellsNextStep(text),
    statement,
  };
}

/** Whether a sentence prints the last part of a name: «كيري» of «جون كيري». */
function names(text: string, speaker: string): boolean {
  return text.includes(speaker) || text.includes(speaker.split(' ').at(-1) ?? speaker);
}
