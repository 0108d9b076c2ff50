import type { Mention } from '../statements/mention.ts';
import { institutionWord } from '../statements/speakers/institution-words.ts';
import { isFirstName, isSurname, longNameAt } from '../statements/speakers/known-names.ts';
import { mentionAt } from '../statements/speakers/mention-at.ts';
import { isPlace } from '../statements/speakers/places.ts';
import { roleWord } from '../statements/speakers/role-words.ts';
import { stateNamed, stateOfAdjective, stateOfCapital } from '../statements/speakers/states.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import type { Token } from '../text/period-tokens.ts';
import { sliceOf } from '../text/span.ts';
import { cueAt } from './cue-at.ts';
import { NAMED_AFTER, OPENING_COURTESIES, PREMISES, QUANTITIES, TIMES, WITH } from './relations.ts';
import { titleGoesOn, withSurname } from './title-goes-on.ts';

/** Somebody or something that a paragraph names, at a word. */
export interface Named {
  readonly mention: Mention;
  /** The index of its first word and of the word after it. */
  readonly from: number;
  readonly to: number;
  /** The letter written together with its first word: «و» in «وكيري», «ب» in «بتيلرسون»; empty where there is none. */
  readonly letter: string;
  /** The states of a title that stands apart: «وزيري الخارجية الروسي سيرغي لافروف والأميركي جون كيري». */
  readonly states: readonly string[];
}

type IsName = (folded: string) => boolean;

/** A word that is written together with «و», «ب», «ل» at its beginning. */
const ATTACHED = /^[وبلف]/u;
/** Beginnings of states of several words: «الولايات» of «الولايات المتحدة». */
const STATE_HEADS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ arabic }) => arabic.split('، '))
    .filter((name) => name.includes(' '))
    .map((name) => (name.split(' ')[0] ?? '').replace(/[أإآ]/gu, 'ا')),
);

/** Whoever and whatever is named between two words, in order. Two that «و» joins are two. */
export function namedIn(text: string, words: readonly Token[], from: number, to: number, isName: IsName): Named[] {
  const found: Named[] = [];
  for (let at = from; at < to; ) {
    const named = namedAt(text, words, at, to, isName);
    const last = found.at(-1);
    const isHouse = named !== null && isNamedAfter(words, named);
    const whole = named && !isHouse && last && titleGoesOn(words, last, named);
    if (whole) found[found.length - 1] = whole;
    else if (named && !isHouse) found.push(named);
    at = named ? Math.max(named.to, at + 1) : at + 1;
  }
  return found;
}

function namedAt(text: string, words: readonly Token[], at: number, last: number, isName: IsName): Named | null {
  const folded = words[at]?.folded ?? '';
  if (WITH.has(folded) || isQuantity(words, at)) return null;
  if (opens(words, at, folded, isName)) return read(text, words, at, 0, last, isName);
  if (!ATTACHED.test(folded) || folded.length < 4) return null;
  return opens(words, at, restOf(words[at]), isName) ? read(text, words, at, 1, last, isName) : null;
}

/** «عددا من المواطنين» */
function isQuantity(words: readonly Token[], at: number): boolean {
  return QUANTITIES.has(words[at]?.folded ?? '') && words[at + 1]?.folded === 'من';
}

/** «قاعدة الملك خالد», «دار ضيافة رئيس الحكومة»: a place that is called by somebody's name, or his. */
function isNamedAfter(words: readonly Token[], { mention, from, letter }: Named): boolean {
  if (letter !== '' || words[from]?.gap !== '' || mention.form === 'institution' || mention.form === 'outlet')
    return false;
  const before = words[from - 1]?.folded.replace(/^[وبل](?=.{3})/u, '') ?? '';
  return NAMED_AFTER.has(before) || PREMISES.has(before);
}

/** The word without the letter before it: «للرئيس» → «الرئيس». */
function restOf(word: Token | undefined): string {
  const folded = word?.folded ?? '';
  return word?.text.startsWith('لل') ? `ال${folded.slice(2)}` : folded.slice(1);
}

function opens(words: readonly Token[], at: number, folded: string, isName: IsName): boolean {
  const role = roleWord(folded);
  // «صحفي», «مدرب»: anybody, unless it is a certain one.
  const office = role !== null && role.kind !== 'source' && (role.kind !== 'calling' || role.definite);
  const known = office || isFirstName(folded) || isSurname(folded) || isName(folded) || isState(folded);
  return known || institutionWord(folded) !== null || (folded === words[at]?.folded && isLongName(words, at));
}

function isState(folded: string): boolean {
  return stateNamed(folded) !== null || stateOfCapital(folded) !== null || STATE_HEADS.has(folded);
}

function isLongName(words: readonly Token[], at: number): boolean {
  return longNameAt((offset) => words[at + offset]?.folded) !== null;
}

function read(
  text: string,
  words: readonly Token[],
  at: number,
  cut: number,
  last: number,
  isName: IsName,
): Named | null {
  const end = endOf(words, at, last, isName);
  const mention = mentionBefore(text, words, at, cut, end, isName);
  const next = mention && titleOfNext(text, words, mention, isName);
  const own = next ? mentionBefore(text, words, at, cut, next, isName) : mention;
  if (!own) return null;
  const letter = cut === 0 ? '' : (words[at]?.text.charAt(0) ?? '');
  // A clause behind the name tells of other things: «كيري الذي عقد لقاء مع بوتين».
  return withSurname(words, { mention: own, from: at, to: wordAfter(words, at, own), letter, states: [] });
}

function mentionBefore(
  text: string,
  words: readonly Token[],
  at: number,
  cut: number,
  end: number,
  isName: IsName,
): Mention | null {
  const before = words[end]?.start ?? Number.POSITIVE_INFINITY;
  return mentionAt(text, words, at, { cut, before, isName });
}

function wordAfter(words: readonly Token[], at: number, { next, named }: Mention): number {
  let to = at + 1;
  while (to < next && (words[to]?.start ?? 0) < named.end) to++;
  return to;
}

/** The word at which another begins whose title was read as that of the one before: «التقى لافروف وزير الخارجية الأميركي جون كيري». */
function titleOfNext(text: string, words: readonly Token[], { name, named }: Mention, isName: IsName): number | null {
  if (name === null || name.end >= named.end) return null;
  const title = words.findIndex(({ start }) => start > name.end);
  const behind = words.findIndex(({ start }) => start >= named.end);
  const word = words[behind];
  if (word?.gap !== '' || title < 0 || roleWord(words[title]?.folded ?? '') === null) return null;
  const opensName = isFirstName(word.folded) || isSurname(word.folded) || isName(word.folded);
  return opensName && sliceOf(text, { start: name.end, end: word.start }).search(/[،,]/u) < 0 ? title : null;
}

/** Where the next one begins at the latest: «لافروف وكيري», «لقاء لافروف بتيلرسون», «زيارة أوباما لكينيا». */
function endOf(words: readonly Token[], at: number, last: number, isName: IsName): number {
  for (let next = at + 1; next < last; next++) {
    const word = words[next];
    // «الشيخ تميم بن حمد يستقبل …»: no name has a verb in it.
    if (isVerbOfMeeting(words, next) || OPENING_COURTESIES.has(word?.folded ?? '')) return next;
    if (isInPremises(words, next) || isWhereAndWhen(words, next)) return next;
    // «الرئيس الشيشاني ورئيس الحزب»: whose title has the article bears no second one.
    if (isHeadOffice(words, at) && /^و/u.test(word?.folded ?? '') && roleWord(restOf(word)) !== null) return next;
    if (!word || !ATTACHED.test(word.folded) || word.folded.length < 4) continue;
    const rest = restOf(word);
    const own = isFirstName(word.folded) || isSurname(word.folded) || roleWord(word.folded) !== null;
    if (own || isState(word.folded) || isName(word.folded)) continue;
    // «بحاح» is no «ب» and «حاح», though somebody may be called so.
    const learnt = word.folded.startsWith('و') && isName(rest);
    const person = isFirstName(rest) || isSurname(rest) || learnt || isDefiniteOffice(rest, words, next);
    const joined = word.folded.startsWith('و') && stateOfAdjective(rest) !== null && rest.startsWith('ال');
    if (person || joined || isState(rest)) return next;
  }
  return last;
}

/** «يستقبل», «يبحثان»; «بحث» may be the noun. */
function isVerbOfMeeting(words: readonly Token[], at: number): boolean {
  const cue = cueAt(words, at);
  return (
    cue !== null && (cue.frame === 'verb' || (cue.frame === 'with' && /^[وف]?[يت]/u.test(words[at]?.folded ?? '')))
  );
}

/** «في جدة أمس» */
function isWhereAndWhen(words: readonly Token[], at: number): boolean {
  return words[at]?.folded === 'في' && isPlace(words[at + 1]?.folded ?? '') && TIMES.has(words[at + 2]?.folded ?? '');
}

function isHeadOffice(words: readonly Token[], at: number): boolean {
  const role = roleWord(words[at]?.folded ?? '');
  return role?.kind === 'office' && role.definite;
}

/** «في مكتبه», «بقصر الحكم» */
function isInPremises(words: readonly Token[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return folded === 'في'
    ? PREMISES.has(words[at + 1]?.folded ?? '')
    : folded.startsWith('ب') && PREMISES.has(folded.slice(1));
}

/** «والرئيس», «ونظيره»; «ووزير» may go on with the offices of the one before. */
function isDefiniteOffice(folded: string, words: readonly Token[], at: number): boolean {
  if (/^نظير(?:ه|ها|ته|تها|يه)$/u.test(folded)) return true;
  return roleWord(folded)?.definite === true && words[at]?.gap !== '-';
}
