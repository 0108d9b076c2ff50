import type { AnswerType } from './answer-type.ts';
import { coverageOf } from './evidence.ts';
import type { ReadPassage } from './read-passage.ts';
import { isFixed, type Wanted } from './wanted.ts';

/** What speaks for a passage, each between 0 and about 1 whatever the archive or the engine, so that one set of weights serves all. */
export interface Features {
  /** The score of the index, by what it could reach with the rarity of the question. */
  readonly index: number;
  /** The score of the index, by that of the best candidate. */
  readonly indexShare: number;
  /** How much of the question stands in the passage. */
  readonly covered: number;
  /** … in the passage, its headline, the date and place that it is about. */
  readonly coveredInContext: number;
  /** … in the passage or the opening of its article, which names who and what the rest calls «he» and «it». */
  readonly coveredWithOpening: number;
  /** … letter by letter. */
  readonly coveredExactly: number;
  /** … in the passage, by the consonants alone. */
  readonly coveredByBones: number;
  /** … in the passage before or after it. */
  readonly coveredNextDoor: number;
  /** How many neighbours in the question are neighbours in the passage. */
  readonly adjacent: number;
  /** How much of the question stands within a few words. */
  readonly together: number;
  /** How many of its names and years stand in the passage; in the passage, its headline or its opening. 1 where it has none. */
  readonly namesHeld: number;
  readonly namesAbout: number;
  /** How many candidates are of the same article. */
  readonly siblings: number;
  /** 1 for the opening of an article, less and less for what comes later. */
  readonly early: number;
  /** A date was asked for, and there is a year; there is a word of dates; a number was asked for, and there is one. */
  readonly yearForDate: number;
  readonly wordForDate: number;
  readonly numberForNumber: number;
  /** Somebody's words were asked for, and that name stands beside a word of saying; who said it was asked, and there is such a word. */
  readonly speakerSays: number;
  readonly saysForWho: number;
  /** How long the passage is, by the logarithm: a long one holds anything. */
  readonly length: number;
}

/** What the features are measured on. */
export interface Measured {
  readonly read: ReadPassage;
  /** How surely each part of the question stands in the passage; in the passages beside it; in what its article is about; in its opening. */
  readonly held: readonly number[];
  readonly nextDoor: readonly (readonly number[])[];
  readonly inContext: readonly number[];
  readonly inOpening: readonly number[];
  /** The place among the passages of the article, from 0. */
  readonly place: number;
  /** The passage's length in UTF-16 units. */
  readonly length: number;
  readonly score: number;
  readonly bestScore: number;
  readonly siblings: number;
}

/** What is asked for. */
export interface Asked {
  readonly wanted: readonly Wanted[];
  readonly type: AnswerType;
  readonly speaker: ReadonlySet<string>;
  readonly asksWho: boolean;
}

const MOST_SIBLINGS = 4;
const TYPICAL_LENGTH = 500;
/** Shorter than this is a heading: being short is no merit there. */
const LEAST_LENGTH = 160;
/** About two lines of a newspaper, in words. */
const WINDOW = 25;
/** How far a name may stand from the word of saying, in words: an office and a first name stand between. */
const BESIDE = 5;

export function featuresOf(measured: Measured, sought: Asked): Features {
  const { wanted, type } = sought;
  const { read, held, inContext, inOpening } = measured;
  const rarity = wanted.reduce((sum, part) => sum + part.rarity, 0) || 1;
  const share = (values: readonly number[]) => coverageOf(values, wanted);
  return {
    index: measured.score / rarity,
    indexShare: measured.bestScore > 0 ? measured.score / measured.bestScore : 0,
    covered: share(held),
    coveredInContext: share(held.map((value, at) => Math.max(value, inContext[at] ?? 0))),
    coveredWithOpening: share(held.map((value, at) => Math.max(value, inOpening[at] ?? 0))),
    coveredExactly: share(wanted.map(({ terms }) => (terms.every((term) => read.exacts.has(term.exact)) ? 1 : 0))),
    coveredByBones: share(
      wanted.map(({ bones }, at) => Math.max(held[at] ?? 0, bones.every((bone) => read.bones.has(bone)) ? 1 : 0)),
    ),
    coveredNextDoor: Math.max(0, ...measured.nextDoor.map(share)),
    adjacent: adjacency(read, wanted),
    together: togetherness(read, wanted) / rarity,
    namesHeld: shareOfNames(held, wanted),
    namesAbout: shareOfNames(
      held.map((value, at) => Math.max(value, inContext[at] ?? 0, inOpening[at] ?? 0)),
      wanted,
    ),
    siblings: Math.min(MOST_SIBLINGS, measured.siblings) / MOST_SIBLINGS,
    early: 1 / (1 + measured.place),
    yearForDate: Number(type === 'date' && read.hasYear),
    wordForDate: Number(type === 'date' && read.hasDateWord),
    numberForNumber: Number(type === 'number' && read.hasNumber),
    speakerSays: Number(says(read, sought.speaker)),
    saysForWho: Number(sought.asksWho && read.sayings.length > 0),
    length: Math.log(Math.max(measured.length, LEAST_LENGTH) / TYPICAL_LENGTH),
  };
}

/** «قال لافروف», «لافروف: …», «أعلن وزير الخارجية الروسي سيرغي لافروف». */
function says(read: ReadPassage, speaker: ReadonlySet<string>): boolean {
  for (const stem of speaker) {
    for (const place of read.places.get(stem) ?? []) {
      if (read.sayings.some((saying) => Math.abs(saying - place) <= BESIDE)) return true;
    }
  }
  return false;
}

function shareOfNames(held: readonly number[], wanted: readonly Wanted[]): number {
  const names = held.filter((_, at) => wanted[at] !== undefined && isFixed(wanted[at]));
  return names.length === 0 ? 1 : names.filter((value) => value > 0).length / names.length;
}

/** How near each word of the question stands to the next one: 1 side by side, less as words come between. */
function adjacency(read: ReadPassage, wanted: readonly Wanted[]): number {
  const parts = wanted.flatMap(({ terms, rarity }) =>
    terms.map((term) => ({ stem: term.stem, rarity: rarity / terms.length })),
  );
  let near = 0;
  let all = 0;
  for (const [at, { stem, rarity }] of parts.entries()) {
    const next = parts[at + 1];
    if (!next || next.stem === stem) continue;
    all += rarity + next.rarity;
    near += (rarity + next.rarity) * nearness(read.places.get(stem) ?? [], read.places.get(next.stem) ?? []);
  }
  return all === 0 ? 0 : near / all;
}

/** 1 for «اتفاق مينسك», where «مينسك» comes next; the other way round one word more is counted. */
function nearness(first: readonly number[], second: readonly number[]): number {
  let steps = Number.POSITIVE_INFINITY;
  for (const one of first) {
    for (const other of second) steps = Math.min(steps, other > one ? other - one : one - other + 1);
  }
  if (steps <= 1) return 1;
  if (steps <= 2) return 0.8;
  if (steps <= 4) return 0.4;
  return steps <= 8 ? 0.2 : 0;
}

/** The most rarity of different parts of the question that stands within a window of words. */
function togetherness(read: ReadPassage, wanted: readonly Wanted[]): number {
  const rarities = new Map<string, number>();
  for (const { meanings, rarity } of wanted) {
    for (const { stems, sureness } of meanings) {
      for (const stem of stems)
        rarities.set(stem, Math.max(rarities.get(stem) ?? 0, (rarity * sureness) / stems.length));
    }
  }
  const matches = read.terms.filter((term) => rarities.has(term.stem));
  let best = 0;
  for (const [at, first] of matches.entries()) {
    const seen = new Set<string>();
    let sum = 0;
    for (let next = at; next < matches.length; next++) {
      const match = matches[next];
      if (!match || match.position - first.position > WINDOW) break;
      if (!seen.has(match.stem)) sum += rarities.get(match.stem) ?? 0;
      seen.add(match.stem);
    }
    best = Math.max(best, sum);
  }
  return best;
}
