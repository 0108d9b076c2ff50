import type { Run } from './points.ts';
import { PROCEEDINGS, type Topic } from './topic.ts';

/** Points under one heading. */
interface Headed {
  readonly label: string;
  readonly runs: readonly Run[];
}

/**
 * Points by what they are about: the topic with the most worth first, in each those that were taken first. A topic of a single point heads
 * none, unless it is a state or how the talks went: the point goes under the general one.
 */
export function headed(
  runs: readonly Run[],
  topics: readonly Topic[],
  rewards: readonly number[],
  general: Topic,
): Headed[] {
  // Of two sentences that are one point the topic of either, rather than none.
  const topicOf = ({ best, places }: Run) =>
    [best, ...places].flatMap((at) => topics[at] ?? []).find(({ key }) => key !== general.key) ?? general;
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(topicOf(run).key, (counts.get(topicOf(run).key) ?? 0) + 1);
  const groups = new Map<string, { label: string; worth: number; runs: Run[] }>();
  for (const run of runs) {
    const own = topicOf(run);
    const topic = own.isState || own.key === PROCEEDINGS.key || (counts.get(own.key) ?? 0) > 1 ? own : general;
    const group = groups.get(topic.key) ?? { label: topic.label, worth: 0, runs: [] };
    group.worth += run.places.reduce((sum, at) => sum + (rewards[at] ?? 0), 0);
    group.runs.push(run);
    groups.set(topic.key, group);
  }
  return [...groups.values()].sort((a, b) => b.worth - a.worth);
}
