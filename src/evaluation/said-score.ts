import type { GoldStatement } from './gold.ts';
import { type Found, type Match, matchesOf } from './said-match.ts';

/** How much of some marked statements was found; shares are 0–1, NaN where there is nothing to count. */
export interface SaidShare {
  readonly statements: number;
  readonly found: number;
  /** Of those found, how many with the right speaker. */
  readonly speaker: number;
}

/** How well statements were found and attributed. */
export interface SaidFigures {
  readonly predictions: number;
  /** Marked statements that count: not borderline, not printed twice. */
  readonly core: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where only statements with the right speaker count as found. */
  readonly attributedF1: number;
  /** Of the statements that were found, how many have the right speaker. */
  readonly speakerAccuracy: number;
  /** How many have nearly the words that were marked. */
  readonly nearExact: number;
  readonly main: number;
  readonly mainRecall: number;
  readonly mainAttributed: number;
  /** Speech in quotation marks, or word for word after a colon. */
  readonly directFound: number;
  readonly directWronglyAttributed: number;
  readonly byKind: Readonly<Record<string, SaidShare>>;
  readonly byHowNamed: Readonly<Record<string, SaidShare>>;
  readonly reliability: readonly Reliability[];
}

/** What a confidence was worth: of the matched statements with a speaker and a confidence in the bin, how many have the right one. */
interface Reliability {
  /** The bin: `from` included, `to` not, but for 1. */
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  readonly right: number;
  readonly meanConfidence: number;
}

export interface SaidMisses {
  readonly notFound: readonly GoldStatement[];
  readonly wrongSpeaker: readonly Match[];
  /** Statements that match nothing that was marked. */
  readonly invented: readonly Found[];
}

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

/** A statement that is defensible both ways, or printed twice on its page, is neither right nor wrong. */
function isCore({ borderline, duplicate_of }: GoldStatement): boolean {
  return !borderline && duplicate_of === null;
}

export function scoreSaid(gold: readonly GoldStatement[], found: readonly Found[]): SaidFigures {
  const matches = matchesOf(gold, found);
  const core = gold.filter(isCore);
  const counted = matches.filter((match) => isCore(match.gold));
  const attributed = counted.filter((match) => match.attributed).length;
  const judged = found.length - (matches.length - counted.length);
  const share = (isMeant: (statement: GoldStatement) => boolean) => shareOf(core.filter(isMeant), counted);
  const main = gold.filter((statement) => statement.main);
  const ofMain = shareOf(main, matches);
  const direct = share(({ kind }) => kind === 'direct');
  const by = (field: 'kind' | 'how_named') =>
    Object.fromEntries(
      Array.from(new Set(gold.map((each) => each[field])), (value) => [value, share((each) => each[field] === value)]),
    );
  return {
    predictions: found.length,
    core: core.length,
    precision: counted.length / judged,
    recall: counted.length / core.length,
    f1: harmonic(counted.length / judged, counted.length / core.length),
    attributedF1: harmonic(attributed / judged, attributed / core.length),
    speakerAccuracy: attributed / counted.length,
    nearExact: counted.filter((match) => match.nearExact).length / core.length,
    main: main.length,
    mainRecall: ofMain.found,
    mainAttributed: ofMain.found * ofMain.speaker,
    directFound: direct.found,
    directWronglyAttributed: 1 - direct.speaker,
    byKind: by('kind'),
    byHowNamed: by('how_named'),
    reliability: reliabilityOf(counted),
  };
}

export function missesOf(gold: readonly GoldStatement[], found: readonly Found[]): SaidMisses {
  const matches = matchesOf(gold, found);
  const matched = new Set(matches.map((match) => match.gold));
  const used = new Set(matches.map((match) => match.found));
  return {
    notFound: gold.filter((statement) => isCore(statement) && !matched.has(statement)),
    wrongSpeaker: matches.filter((match) => isCore(match.gold) && !match.attributed),
    invented: found.filter((each) => !used.has(each)),
  };
}

function shareOf(wanted: readonly GoldStatement[], matches: readonly Match[]): SaidShare {
  const meant = new Set(wanted);
  const found = matches.filter(({ gold }) => meant.has(gold));
  return {
    statements: wanted.length,
    found: found.length / wanted.length,
    speaker: found.filter(({ attributed }) => attributed).length / found.length,
  };
}

function reliabilityOf(matches: readonly Match[]): Reliability[] {
  const named = matches.filter(({ found }) => found.speaker !== null || found.members.length > 0);
  return BINS.slice(0, -1).map((from, at) => {
    const to = BINS[at + 1] ?? 1;
    const inBin = named.filter(({ found }) => found.confidence >= from && (found.confidence < to || to === 1));
    const sum = inBin.reduce((total, { found }) => total + found.confidence, 0);
    const right = inBin.filter(({ attributed }) => attributed).length;
    return { from, to, statements: inBin.length, right: right / inBin.length, meanConfidence: sum / inBin.length };
  });
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
