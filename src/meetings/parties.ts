import { isPlace } from '../statements/speakers/places.ts';
import { roleWord } from '../statements/speakers/role-words.ts';
import { fold } from '../text/fold.ts';
import type { Cue } from './cue-at.ts';
import { cueWord } from './cue-words.ts';
import type { Participant } from './meeting.ts';
import type { Named } from './named.ts';
import { isNegotiator } from './negotiators.ts';
import { antecedentOf, isSpoken, ownerOf } from './owner.ts';
import type { Place } from './place-at.ts';
import type { SentenceWords } from './sentence-words.ts';
import { sidesOf } from './sides.ts';
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
  const found = withoutNamesakes(
    all.toSorted((a, b) => a.from - b.from).map((each) => ({ each, met: who.named(each, text, number) })),
  );
  if (sides.lacksOwner && !owner && (cue.owned || (found.length > 0 && !isSpoken(read, cue)))) {
    const speaker = who.lastSpeaker(number, read.words[cue.from]?.start ?? 0);
    if (speaker) found.unshift(speaker);
  }
  return parties([...new Map(found.map((each) => [each.name, each])).values()]);
}

/** «خالد محفوظ بحاح» was read as two, «خالد محفوظ» and him whom the article calls «خالد بحاح»: the second of them is meant. */
function withoutNamesakes(
  read: readonly { readonly each: Named; readonly met: readonly Participant[] }[],
): Participant[] {
  return read.flatMap(({ each, met }, at) => {
    const next = read[at + 1];
    const isBegun = next?.each.from === each.to && next.each.letter === '' && next.each.mention.form === 'surname';
    const [own, other] = [met[0]?.name.split(' ') ?? [], next?.met[0]?.name.split(' ') ?? []];
    return isBegun && own.length > 1 && other.length > 1 && own[0] === other[0] ? [] : met;
  });
}

/**
 * «التقى كارتر بارزاني خلال زيارته للعراق», «أجرى أوباما محادثات مع كينياتا في أول زيارة لبلد أبيه»: the visit is his who met, not whom he
 * met there.
 */
function subjectFor(read: SentenceWords, cues: readonly Cue[], cue: Cue, owner: Named | null): Named | null {
  if (cue.kind !== 'visit' || cue.frame !== 'noun' || !owner || antecedentOf(read, cue) === owner) return owner;
  const before = cues.findLast(({ kind, to }) => kind !== 'visit' && to <= owner.from);
  const sides = before ? sidesOf(read, before) : null;
  if (!before || !sides) return owner;
  const subject = sides.lacksOwner ? ownerOf(read, before) : sides.named[0];
  const isMet = sides.named.some(({ from }) => from === owner.from);
  return subject && isMet && subject.from !== owner.from ? subject : owner;
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
    if (isPerson) return !isBroken(name);
    return states.length > 0 ? !states.some((state) => spokenFor.has(state)) : isNegotiator(name);
  });
}

/** A city, or what a headline without its verb or a torn word left of a name: «أديس أبابا», «يستقبل محافظي», «وسام للبرلمان». */
function isBroken(name: string): boolean {
  if (isPlace(fold(name))) return true;
  return name.split(' ').some((word, at, all) => {
    const folded = fold(word);
    const isTitle =
      at === all.length - 1 &&
      folded.startsWith('و') &&
      roleWord(folded) === null &&
      roleWord(folded.slice(1)) !== null;
    const isWhere = at > 0 && folded.startsWith('ب') && isPlace(folded.slice(1));
    return isTitle || isWhere || /^لل/u.test(word) || cueWord(folded)?.frame === 'verb';
  });
}

/** Who goes about in his own country visits nobody. */
export function isAtHome(sides: readonly Participant[], place: Place | null): boolean {
  return place?.isState === true && sides.some(({ states }) => states.length === 1 && states[0] === place.country);
}
