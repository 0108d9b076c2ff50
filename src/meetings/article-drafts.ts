import { shifted } from '../text/period-parts.ts';
import { areSame, Draft, samePlace, sameSides, sameTime } from './draft.ts';
import type { Participant, Standing } from './meeting.ts';
import type { Trace } from './trace.ts';

/** What a paper reports on happened these days before it, or less. */
const NEWS_DAYS = 4;
/** From this weight on an article is about a meeting: its title or its beginning tells of it, or it comes back to it. */
const LEAST_WEIGHT = 3;
const LEAST_SUM = 4;

/** The meetings of one article: what it reports on, and what it mentions besides. */
export function draftsOf(traces: readonly Trace[]): Draft[] {
  const whole = traces.filter(isWhole).toSorted((a, b) => b.weight - a.weight);
  const drafts: Draft[] = [];
  for (const trace of whole.filter(({ tense }) => tense !== 'coming')) {
    const draft = drafts.find((each) => fits(each, trace));
    if (draft) draft.add(trace);
    else drafts.push(new Draft(trace, isPast(trace) ? 'mentioned' : 'reported'));
  }
  for (const trace of whole.filter(({ tense }) => tense === 'coming')) {
    // Who is to meet may be another than who met, though of the same states: «لقاء جديد بين الرئيسين».
    const draft = drafts.find(
      (each) => fits(each, trace) && isLighter(trace, each) && trace.sides.every((side) => hasParty(each, side)),
    );
    if (draft) draft.add(trace);
    else drafts.push(new Draft(trace, 'announced'));
  }
  for (const trace of traces) if (!isWhole(trace)) addThin(drafts, trace);
  for (const draft of drafts) draft.standing = standingOf(draft);
  return drafts;
}

/** What an article announces at its head is no part of what it tells in passing. */
function isLighter({ weight }: Trace, { traces }: Draft): boolean {
  return weight < LEAST_WEIGHT || traces.some((each) => each.weight >= LEAST_WEIGHT);
}

/** Two who met, or one who went somewhere. */
function isWhole({ kind, sides, place }: Trace): boolean {
  return sides.length > 1 || (kind === 'visit' && sides.length === 1 && place !== null);
}

function fits(draft: Draft, trace: Trace): boolean {
  if ((draft.kind === 'call') !== (trace.kind === 'call')) return false;
  if (draft.standing === 'reported' && isPast(trace)) return false;
  if (draft.standing === 'mentioned' && !isPast(trace) && trace.tense !== 'coming' && trace.day === null) return false;
  if (trace.tense === 'coming' && draft.standing === 'reported' && trace.day !== null && draft.range === null)
    return false;
  const place = trace.place ?? draft.places()[0]?.value ?? null;
  const parties = draft.participants().map(({ value }) => value);
  return (
    sameTime(draft.range, trace.day?.days ?? null) &&
    draft.places().every(({ value }) => samePlace(value, trace.place)) &&
    sameSides(parties, trace.sides, place)
  );
}

/** Whether it tells of what was before the news: «السابق», «في أبريل 2009». */
function isPast({ tense, day, article: { published } }: Trace): boolean {
  if (tense === 'before') return true;
  if (!day) return false;
  if (published === null) return day.basis === 'stated';
  return day.days.to < shifted(published, -NEWS_DAYS);
}

/** «خلال لقائه كيري» without who: it is of the meeting that he is most spoken of with. */
function addThin(drafts: readonly Draft[], trace: Trace): void {
  const of = drafts.filter(
    (draft) =>
      (draft.kind === 'call') === (trace.kind === 'call') &&
      (draft.standing === 'mentioned') === isPast(trace) &&
      sameTime(draft.range, trace.day?.days ?? null) &&
      trace.sides.every((side) => hasParty(draft, side)),
  );
  of.toSorted((a, b) => b.weight - a.weight)[0]?.add(trace);
}

function hasParty(draft: Draft, side: Participant): boolean {
  return draft.participants().some(({ value }) => areSame(value, side));
}

function standingOf(draft: Draft): Standing {
  if (draft.standing !== 'reported') return draft.standing;
  const isHeavy = draft.traces.some(({ weight }) => weight >= LEAST_WEIGHT);
  return isHeavy || draft.weight >= LEAST_SUM ? 'reported' : 'mentioned';
}
