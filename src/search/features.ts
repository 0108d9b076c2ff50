import { coverageOf, eitherOf, heldBy, rarityOfAll } from './evidence.ts';
import type { Sought } from './passage-search.ts';
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
  /** … in the passage, by the consonants alone. */
  readonly coveredByBones: number;
  /** … in the passage before or after it. */
  readonly coveredNextDoor: number;
  /** How many neighbours in the question are neighbours in the passage. */
  readonly adjacent: number;
  /** How many of its names and years stand in the passage; in the passage, its headline or its opening. 1 where it has none. */
  readonly namesHeld: number;
  readonly namesAbout: number;
  /** How many candidates are of the same article. */
  readonly siblings: number;
  /** A date was asked for, and there is a word of dates; a number was asked for, and there is one. */
  readonly wordForDate: number;
  readonly numberForNumber: number;
  /** Somebody's words were asked for, and these are some; how much of the question, beside who says it, stands in them. */
  readonly speakerSays: number;
  readonly speakerSaysIt: number;
  /** It was asked who said something, and somebody says so much of it. */
  readonly saidForWho: number;
  /** How long the passage is, by the logarithm: a long one holds anything. */
  readonly length: number;
}

/** A passage beside a question, before it is compared with others. */
export interface Reading {
  readonly read: ReadPassage;
  /** How surely each part of the question stands in the passage; in those beside it; in what its article is about; in its opening. */
  readonly held: readonly number[];
  readonly nextDoor: readonly (readonly number[])[];
  readonly inContext: readonly number[];
  readonly inOpening: readonly number[];
  /** How many neighbours in the question are neighbours in the passage: 0–1. */
  readonly adjacent: number;
  /** The passage's length in UTF-16 units. */
  readonly length: number;
  /** What is said in it, where the question asks for words of somebody. */
  readonly said: readonly SaidWords[];
  /** What the index gave it. */
  readonly score: number;
}

/** Words of somebody in a passage. */
export interface SaidWords {
  /** Whether those say it whose words are asked for. */
  readonly isTheirs: boolean;
  readonly stems: ReadonlySet<string>;
}

/** What it is compared with. */
export interface Standing {
  readonly bestScore: number;
  /** How many other candidates are of its article. */
  readonly siblings: number;
}

const MOST_SIBLINGS = 4;
const TYPICAL_LENGTH = 500;
/** Shorter than this is a heading: being short is no merit there. */
const LEAST_LENGTH = 160;

export function featuresOf(reading: Reading, { bestScore, siblings }: Standing, sought: Sought): Features {
  const { wanted, type } = sought;
  const { read, held, inContext, inOpening, adjacent } = reading;
  const theirs = reading.said.filter(({ isTheirs }) => isTheirs);
  const about = eitherOf(held, inContext);
  return {
    index: reading.score / rarityOfAll(wanted),
    indexShare: bestScore > 0 ? reading.score / bestScore : 0,
    covered: coverageOf(held, wanted),
    coveredInContext: coverageOf(about, wanted),
    coveredWithOpening: coverageOf(eitherOf(held, inOpening), wanted),
    coveredByBones: coverageOf(eitherOf(held, heldByBones(read, wanted)), wanted),
    coveredNextDoor: Math.max(0, ...reading.nextDoor.map((values) => coverageOf(values, wanted))),
    adjacent,
    namesHeld: shareOfNames(held, wanted),
    namesAbout: shareOfNames(eitherOf(about, inOpening), wanted),
    siblings: Math.min(MOST_SIBLINGS, siblings) / MOST_SIBLINGS,
    wordForDate: Number(type === 'date' && read.hasDateWord),
    numberForNumber: Number(type === 'number' && read.hasNumber),
    speakerSays: Number(theirs.length > 0),
    speakerSaysIt: mostSaid(theirs, sought.topic),
    saidForWho: sought.asksWho ? mostSaid(reading.said, sought.topic) : 0,
    length: Math.log(Math.max(reading.length, LEAST_LENGTH) / TYPICAL_LENGTH),
  };
}

function heldByBones(read: ReadPassage, wanted: readonly Wanted[]): number[] {
  return wanted.map(({ bones }) => Number(bones.every((bone) => read.bones.has(bone))));
}

/** The most of a topic that stands in the words of one saying. */
function mostSaid(said: readonly SaidWords[], topic: readonly Wanted[]): number {
  return Math.max(0, ...said.map(({ stems }) => coverageOf(heldBy(stems, topic), topic)));
}

function shareOfNames(held: readonly number[], wanted: readonly Wanted[]): number {
  let names = 0;
  let found = 0;
  for (const [at, part] of wanted.entries()) {
    if (!isFixed(part)) continue;
    names++;
    if ((held[at] ?? 0) > 0) found++;
  }
  return names === 0 ? 1 : found / names;
}
