import { rarityOfAll } from './evidence.ts';
import { togetherness } from './nearness.ts';
import type { Candidate, Sought } from './passage-search.ts';
import { isFixed, type Wanted } from './wanted.ts';
import { FEATURE_WEIGHTS, SIGN_BIAS, SIGN_WEIGHTS } from './weights.ts';

/** What tells a question that the archive answers from one that it does not. All between 0 and about 1, whatever the archive. */
export interface Signs {
  /** The rank that one of the best passages has by itself, whatever else its article holds. */
  readonly rank: number;
  /** The most of the question that one of the best passages holds with its context; with its opening; by its bones. */
  readonly covered: number;
  readonly coveredWithOpening: number;
  readonly coveredByBones: number;
  readonly together: number;
  readonly adjacent: number;
  readonly index: number;
  /** How much of the question, by rarity, the archive has no word for. */
  readonly unknown: number;
  /** How many of the names and years of the question the archive does not hold. */
  readonly unknownNames: number;
  /** How many of its names and years stand in the best passage; with its headline and opening. */
  readonly namesHeld: number;
  readonly namesAbout: number;
  /** The rarest part of the question that none of the best holds with its headline and opening, by the rarest of all: what it is about is missing. */
  readonly missing: number;
  /** Somebody's words are asked for: 1 where the archive has none of his; how much of the topic is not in those of the best. */
  readonly speechless: number;
  readonly unsaid: number;
  /** It is asked who said something: how much of it nobody says in the best. */
  readonly unsaidByAny: number;
  /** How many parts the question has, by the logarithm: of a long one less can be asked for. */
  readonly parts: number;
}

/** What of a question the signs are told by. */
export type Questioned = Pick<Sought, 'wanted' | 'whom' | 'asksWho'>;

/** How many of the best are looked at. */
const BEST = 3;

export function signsOf({ wanted, whom, asksWho }: Questioned, ranked: readonly Candidate[]): Signs {
  const best = ranked.slice(0, BEST);
  const most = (of: (candidate: Candidate) => number) => Math.max(0, ...best.map(of));
  const rarity = rarityOfAll(wanted);
  const unknown = wanted.filter((part) => part.meanings.length === 0);
  return {
    rank: most(ownRank),
    covered: most(({ features }) => features.coveredInContext),
    coveredWithOpening: most(({ features }) => features.coveredWithOpening),
    coveredByBones: most(({ features }) => features.coveredByBones),
    together: most(({ reading }) => togetherness(reading.read, wanted) / rarity),
    adjacent: most(({ reading }) => reading.adjacent),
    index: most(({ features }) => features.index),
    unknown: unknown.reduce((sum, part) => sum + part.rarity, 0) / rarity,
    unknownNames: unknown.filter(isFixed).length,
    namesHeld: ranked[0]?.features.namesHeld ?? 0,
    namesAbout: ranked[0]?.features.namesAbout ?? 0,
    missing: rarestMissing(wanted, best),
    speechless: Number(whom !== null && whom.names.size === 0),
    unsaid: whom === null ? 0 : 1 - most(({ features }) => features.speakerSaysIt),
    unsaidByAny: asksWho ? 1 - most(({ features }) => features.saidForWho) : 0,
    parts: Math.log(1 + wanted.length),
  };
}

function rarestMissing(wanted: readonly Wanted[], best: readonly Candidate[]): number {
  const rarest = Math.max(...wanted.map(({ rarity }) => rarity));
  const missing = wanted.map(({ rarity }, at) => {
    const held = best.map(({ reading }) =>
      Math.max(reading.held[at] ?? 0, reading.inContext[at] ?? 0, reading.inOpening[at] ?? 0),
    );
    return rarity * (1 - Math.max(0, ...held));
  });
  return wanted.length === 0 ? 1 : Math.max(...missing) / rarest;
}

function ownRank({ rank, features }: Candidate): number {
  return rank - FEATURE_WEIGHTS.siblings * features.siblings;
}

/** How probable it is that each of the ranked passages answers, by the signs of the best: 0–1, falling as the rank falls. */
export function probabilities(signs: Signs, ranked: readonly Candidate[]): number[] {
  let sum = SIGN_BIAS;
  for (const sign of Object.keys(SIGN_WEIGHTS) as (keyof Signs)[]) sum += SIGN_WEIGHTS[sign] * signs[sign];
  return ranked.map(({ rank }) => 1 / (1 + Math.exp(-sum - SIGN_WEIGHTS.rank * (rank - (ranked[0]?.rank ?? 0)))));
}
