import { fold } from '../text/fold.ts';
import type { Cue } from './cue-at.ts';
import type { Participant } from './meeting.ts';
import type { Named } from './named.ts';
import type { Place } from './place-in.ts';
import { NEGOTIATORS } from './relations.ts';
import { ownerOf, type SentenceWords, sidesOf } from './sides.ts';
import type { Who } from './who.ts';

/** Whoever met, by one word of meeting; nobody where it does not tell. */
export function whoMet(
  who: Who,
  read: SentenceWords,
  cues: readonly Cue[],
  cue: Cue,
  text: string,
  number: number,
): Participant[] {
  const sides = sidesOf(read, cue);
  if (!sides) return [];
  const owner = sides.lacksOwner ? subjectFor(read, cues, cue, ownerOf(read, cue)) : null;
  const all = [...(owner ? [owner] : []), ...sides.named];
  // In reading order, so that «نظيره» is the counterpart of the one before.
  const found = all.toSorted((a, b) => a.from - b.from).flatMap((each) => who.named(each, text, number));
  if (sides.lacksOwner && !owner && (found.length > 0 || cue.owned)) {
    const speaker = who.lastSpeaker(number, read.words[cue.from]?.start ?? 0);
    if (speaker) found.unshift(speaker);
  }
  return parties([...new Map(found.map((each) => [each.name, each])).values()]);
}

/** «التقى كارتر بارزاني خلال زيارته للعراق»: his who met, not whom he met. */
function subjectFor(read: SentenceWords, cues: readonly Cue[], cue: Cue, owner: Named | null): Named | null {
  if (!cue.owned || cue.kind !== 'visit' || !owner) return owner;
  const verb = cues.findLast(({ frame, to }) => frame !== 'noun' && to <= owner.from);
  const met = verb ? (sidesOf(read, verb)?.named ?? []) : [];
  return met.some((each, at) => at > 0 && each.from === owner.from) ? (met[0] ?? owner) : owner;
}

/** Those who hold an office, and states: a club, a school or a singer that meets somebody is another kind of news. */
export function areNotable(sides: readonly Participant[]): boolean {
  return sides.some(({ isOfficial, states }) => isOfficial || states.length > 0);
}

/**
 * Those who can meet: people, states, and bodies that negotiate. A state for which somebody stands is no third: «لقاء لافروف وكيري …
 * بين موسكو وواشنطن»; «الوزارة» and «المستشفى» are where rather than who.
 */
function parties(sides: readonly Participant[]): Participant[] {
  const spokenFor = new Set(sides.flatMap(({ isPerson, states }) => (isPerson ? states : [])));
  return sides.filter(({ name, isPerson, states }) => {
    if (isPerson) return true;
    return states.length > 0 ? !states.some((state) => spokenFor.has(state)) : isNegotiator(name);
  });
}

function isNegotiator(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  return more.length > 0 && NEGOTIATORS.has(fold(first));
}

/** Who goes about in his own country visits nobody. */
export function isAtHome(sides: readonly Participant[], place: Place | null): boolean {
  return place?.isState === true && sides.some(({ states }) => states.length === 1 && states[0] === place.country);
}
