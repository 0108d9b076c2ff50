import type { Token } from '../../text/period-tokens.ts';
import {
  inDictionary,
  isAccusative,
  isActionNoun,
  isCommonWord,
  isListedWord,
  isPresentVerb,
  isPresentVerbOfSaying,
} from './common-words.ts';
import { isNisba, withoutArticle } from './forms.ts';
import { institutionWord, isInstitutionName } from './institution-words.ts';
import { isFirstName, isNameBehindTitle, isSurname } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { COMPLEMENTISERS, NAME_ENDS } from './lexicon/limits.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isPlace, longCityAt } from './places.ts';
import { endsNames, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

const LATIN = /^\p{Lu}[\p{Ll}\p{Lu}'’]+$/u;
/** «انتماءه», «زيارته»: with a pronoun. */
const WITH_PRONOUN = /[ءئؤت]ه$|\p{L}{3}(?:ها|هم|هما)$/u;
const ARABIC = /^[\u0621-\u064a]{2,}$/u;

/**
 * What stands before a name: a bare title («الوزير»), an office with its field («وزير الصحة»), a rank («الدكتور»), or nothing.
 */
export type Before = 'title' | 'office' | 'rank' | null;

/** A word as part of a name. */
export interface Part {
  readonly known: boolean;
  /** Whether no further word belongs to the name, but for one by «بن» or «آل». */
  readonly last: boolean;
  /** Whether it is a first name here, though no list of first names has it. */
  readonly first?: true;
  /** How many words of the name are read with it. */
  readonly words?: number;
}

/** Where in a name a word stands. */
export interface Place {
  readonly first: boolean;
  readonly before: Before;
  /** Whether the word before is a first name, or one that «بن» or «عبد» joins. */
  readonly afterFirst: boolean;
  /** Whether «بن» joins it: «بن فوزان الربيعة». */
  readonly afterLink: boolean;
}

/** The word as part of a name, or null where it is none. */
export function partOf(reader: Reader, at: number, word: Token, place: Place): Part | null {
  const { text, folded } = word;
  if (LATIN.test(text)) return { known: true, last: false };
  if (!ARABIC.test(folded) || endsNames(word)) return null;
  const first = isFirstName(folded);
  if (!first && longCityAt(reader, at) > 0) return null;
  const named = first || isSurname(folded) || reader.isName(folded);
  if (!named && WITH_PRONOUN.test(text)) return null;
  const { definite } = withoutArticle(folded);
  if (/^و(?:ال|[أإا])/u.test(text)) return null;
  if (isCalledSo(reader, at, word, place)) return { known: true, last: false, first: true };
  if (definite && isRankHere(reader, at, word)) return null;
  if (place.first && isSonBehind(reader, at, word)) return { known: true, last: false };
  if (place.afterFirst && isSurnameByPlace(reader, at, word, place)) return { known: true, last: true };
  if (definite) return !place.first && isOfficeHere(reader, at, word) ? null : definitePart(word, place, named);
  if ((!place.first && startsTitle(reader, word)) || isToBody(folded)) return null;
  if (folded === 'باسم' && !isFirstNameHere(reader, at)) return null;
  if (named) return { known: true, last: !first && isSurname(folded) };
  // «هادي تناشد», «معاذ ملازما للفراش»
  if (!place.first && (isPresentVerbOfSaying(folded) || isAccusative(folded))) return null;
  if (place.first && (roleWord(folded) || isPlaceBeforeName(reader, at, folded, place))) return null;
  if (place.first && place.before === 'title' && isByTheNoun(reader, at, word)) return null;
  if (place.first && place.before === 'office' && isDescribed(reader, at)) return null;
  if (place.afterFirst && folded.endsWith('ي') && !text.endsWith('ى') && folded.length > 3)
    return { known: true, last: true };
  if (stateOfAdjective(folded) !== null) return null;
  if (isPlace(folded)) return !place.first && standsLast(reader, at, word) ? { known: false, last: true } : null;
  // «عماد حمودة»
  if (place.afterFirst && text.endsWith('ة') && !inDictionary(folded)) return { known: true, last: true };
  if (place.afterFirst && isBareNoun(text) && isRatherSurname(folded, place)) return { known: true, last: true };
  // «المتحدث باسم الحكومة راجح بادي، إن»
  const mayClose =
    place.afterFirst || (!place.first && place.before !== null && !isActionNoun(folded) && !folded.startsWith('و'));
  if (isCommonWord(text, folded) && mayClose && standsLast(reader, at, word)) return { known: true, last: true };
  if (isCommonWord(text, folded))
    return place.first && isBesideSurname(reader, at, word, place) ? { known: false, last: true, words: 2 } : null;
  if (looksJoined(reader, word, place) || isPresentVerb(folded)) return null;
  if (place.first && place.before === null && isAccusative(folded)) return null;
  return { known: false, last: false };
}

/** «الفنانة إلهام علي», «الدكتور نضال القاسم»: behind a title, and with the next part of the name behind it. */
function isCalledSo(reader: Reader, at: number, { text, folded }: Token, { first, before }: Place): boolean {
  const next = wordAt(reader, at + 1);
  const behind = wordAt(reader, at - 1)?.folded ?? '';
  // «متحدث هلال القصيم»: behind a word without the article it is a genitive.
  if (before !== 'rank' && !withoutArticle(behind).definite && !isPlace(behind)) return false;
  if (!first || before === null || !isNameBehindTitle(folded) || text.startsWith('ال') || next?.gap !== '')
    return false;
  if (isNameAlone(reader, next.folded) || isDefiniteName(next)) return true;
  return before !== 'office' && (NAME_LINKS.has(next.folded) || next.text === 'علي' || isPlainName(reader, next));
}

function isDefiniteName({ text, folded }: Token): boolean {
  return withoutArticle(folded).definite && !isCommonWord(text, folded) && institutionWord(folded) === null;
}

/** «وقال مجاهد لوكالة فرانس برس»: to whom it was said is no part of the name, and «وقال لرويترز» names nobody. */
function isToBody(folded: string): boolean {
  return (
    /^[لب]\p{L}{3,}$/u.test(folded) &&
    (institutionWord(folded.slice(1)) !== null || isInstitutionName(folded.slice(1))) &&
    !isFirstName(folded) &&
    !isSurname(folded)
  );
}

function startsTitle(reader: Reader, word: Token): boolean {
  const role = roleWord(word.folded);
  if (role?.number !== 'singular') return role !== null;
  // «رئيس» and «وزير» are never names; «أمين» and «سلطان» are, unless something is theirs: «أمين عام».
  return role.kind === 'office' ? !isFirstName(word.folded) : !isFirstName(word.folded) && !reader.isName(word.folded);
}

/** «زيد أبو زيد الأمين العام»: an office that is also a name, with an adjective of offices behind it. */
function isOfficeHere(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  return roleWord(folded)?.kind === 'office' && next?.gap === '' && isOfficeAdjective(next);
}

/** «رئيس الديوان الشيخ خالد»: what is a surname as well is a rank before a name or a further rank. */
function isRankHere(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  if (roleWord(folded)?.kind !== 'rank' || next?.gap !== '') return false;
  return roleWord(next.folded)?.kind === 'rank' || isFirstName(next.folded);
}

/** «باسم» names somebody unless it is ب + «اسم»: «باسم الكرملين». */
function isFirstNameHere(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && !institutionWord(next.folded) && !roleWord(next.folded) && !inDictionary(next.folded);
}

/** «مطر النيادي» after «الدكتور», «صائب عريقات»: a word of the language before a surname is a first name. */
function isBesideSurname(reader: Reader, at: number, word: Token, place: Place): boolean {
  const next = wordAt(reader, at + 1);
  if (next?.gap === '' && isWomanHere(reader, at, word, next)) return true;
  // «مدير إدارة الزيارة بالمسجد النبوي»
  if (next?.gap !== '' || /^(?:بال|لل)|(?:ة|اً|ا|ات)$/u.test(word.text)) return false;
  // «المكلفة شؤون الإرهاب»
  if (place.before === null || isActionNoun(word.folded)) return false;
  if (place.before === 'office' && endsSubject(reader, at)) return true;
  if (place.before !== 'office' && isPlainName(reader, next)) return true;
  const { base, definite } = withoutArticle(next.folded);
  return definite && isNisba(base) && !isOfficeAdjective(next);
}

/** «السفيرة مليحة لودهي إن»: a word in ة between a woman's title and a plain name that ends the subject. */
function isWomanHere(reader: Reader, at: number, { text, folded }: Token, next: Token): boolean {
  const title = roleWord(wordAt(reader, at - 1)?.folded ?? '');
  if (!text.endsWith('ة') || withoutArticle(folded).definite) return false;
  return (
    title?.gender === 'feminine' && title.definite && isPlainName(reader, next) && standsLast(reader, at + 1, next)
  );
}

/** «سكرتارية عربال الدائمة»: with a feminine adjective behind it, it is no man's name. */
export function isDescribed(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && /^ال\p{L}+ة$/u.test(next.text) && !isSurname(next.folded);
}

/** «ونصح الطفل بمضغ الطعام»: behind a bare title «ب» and a noun that has a genitive. */
function isByTheNoun(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  if (!/^ب\p{L}{3,}/u.test(folded) || next?.gap !== '') return false;
  const { base, definite } = withoutArticle(next.folded);
  return definite && !isNisba(base) && !isSurname(next.folded);
}

/** «رئيسة النادي السعودي بيوجين ملاك المنيف»: «ب» and a place of no list, where a first name follows. */
function isPlaceBeforeName(reader: Reader, at: number, folded: string, { before }: Place): boolean {
  if (before !== 'office' || !/^ب\p{L}{3,}/u.test(folded)) return false;
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && (isFirstName(next.folded) || isNameBehindTitle(next.folded));
}

/** «الناطق الإعلامي لوزارة العمل تيسير المفرج إن»: behind a definite noun an indefinite one hangs on nothing, and so is a name. */
function endsSubject(reader: Reader, at: number): boolean {
  const [before, next, behind] = [wordAt(reader, at - 1), wordAt(reader, at + 1), wordAt(reader, at + 2)];
  if (!before || !next || !behind || isPlace(next.folded)) return false;
  const definite = withoutArticle(before.folded).definite || isPlace(before.folded);
  if (!definite || !withoutArticle(next.folded).definite) return false;
  return /^[:«"“”]/u.test(behind.gap) || (behind.gap === '' && COMPLEMENTISERS.has(behind.folded));
}

/** A word that can be nothing but a name by its shape: after «النائب دوري» it is «شمعون». */
function isPlainName(reader: Reader, { text, folded }: Token): boolean {
  if (!ARABIC.test(folded) || NAME_ENDS.has(folded) || withoutArticle(folded).definite) return false;
  if (isFirstName(folded) || isSurname(folded)) return true;
  const other = roleWord(folded) !== null || isPlace(folded) || stateOfAdjective(folded) !== null;
  return (
    !other && !/(?:ة|اً|ا|ات|ه)$/u.test(text) && !isListedWord(folded) && !looksJoined(reader, { text, folded }, BARE)
  );
}

/** «ميشال فرعون»: no word of the dictionary, only something like one; or none that is said, behind an office and a first name. */
function isRatherSurname(folded: string, { before }: Place): boolean {
  return !isListedWord(folded) || (before === 'office' && !isActionNoun(folded));
}

function isBareNoun(text: string): boolean {
  return !/(?:ة|اً|ا|ات|ه|ها|هم)$/u.test(text) && !/^[وفبل]/u.test(text);
}

/** «كمال أوزان إن», «كمال أوزان مدير البنك»: with the end of the subject behind it a word of the language is a surname. */
function standsLast(reader: Reader, at: number, word: Token): boolean {
  if (/(?:ة|اً|ا|ات)$/u.test(word.text)) return false;
  const next = wordAt(reader, at + 1);
  // «وكان عبد الرقيب فتح قد أعلن»
  if (next?.folded === 'قد') return true;
  return next === undefined || next.gap !== '' || COMPLEMENTISERS.has(next.folded) || roleWord(next.folded) !== null;
}

/** «العقيد عاطي بن عطية»: whatever word it is, he is somebody's son. */
function isSonBehind(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && next.text === 'بن' && roleWord(folded) === null && !withoutArticle(folded).definite;
}

/** «المهندس محمد العمرة أن», «عدنان السيد، مدير البلدية»: a noun in ة or a rank is a surname where the subject ends with it. */
function isSurnameByPlace(reader: Reader, at: number, { text, folded }: Token, { before }: Place): boolean {
  const role = roleWord(folded);
  const isNoun = text.endsWith('ة') && role === null && institutionWord(folded) === null && !isToBody(folded);
  if (!isNoun && !(role?.kind === 'rank' && role.definite)) return false;
  const next = wordAt(reader, at + 1);
  if (!next) return false;
  const ofTitle = next.gap === '' && !isNoun;
  if (ofTitle || /^[،,]$/u.test(next.gap)) if (roleWord(next.folded)?.number === 'singular') return true;
  return before !== null && (next.gap.startsWith(':') || (next.gap === '' && COMPLEMENTISERS.has(next.folded)));
}

const BARE = { before: null, first: false } as const;

/** «وأسهل», «بالحدود», «ولافروف», «ضمنيا»: a word with what is written together with it. */
function looksJoined(
  reader: Reader,
  { text, folded }: Pick<Token, 'text' | 'folded'>,
  { before, first }: Pick<Place, 'before' | 'first'>,
): boolean {
  if (/^(?:و[أاإ]|ف[أإ]ن)/u.test(text)) return true;
  if (/^[بلكف]ال/u.test(text)) return inDictionary(folded.slice(1)) || isPlace(folded.slice(1));
  // «هاتفيا», «إيجابيا»
  if (folded.endsWith('يا') && inDictionary(folded.slice(0, -1))) return true;
  const rest = folded.slice(1);
  if (!/^[وفبل]/u.test(folded) || rest.length < 3) return false;
  // «المبتعث فراس الدهيمان»: behind a title «ف» joins no noun.
  const mayJoin = rest.length > 3 || before !== 'rank' || folded.startsWith('و');
  const isWord = mayJoin && !(first && before !== null && folded.startsWith('ف')) && inDictionary(rest);
  // «الدكتور بريك القرني»: behind a rank a preposition leads to nobody's name.
  const isName = (before !== 'rank' || !/^[بك]/u.test(folded)) && isNameAlone(reader, rest);
  return isWord || isName || isPlace(rest) || isPresentVerb(rest);
}

function isNameAlone(reader: Reader, folded: string): boolean {
  return isFirstName(folded) || isSurname(folded) || reader.isName(folded);
}

/** «الجبير», «السيسي», «العربي»: a surname after a first name or a title, unless it is some other word. */
function definitePart({ text, folded }: Token, place: Place, named: boolean): Part | null {
  if (named) return { known: true, last: !isFirstName(folded) };
  const role = roleWord(folded);
  if (role) return place.afterFirst && role.kind === 'calling' ? { known: true, last: true } : null;
  if (place.afterFirst) {
    const isOther =
      institutionWord(folded) !== null || (!place.afterLink && /(?:ة|ات)$/u.test(text) && inDictionary(folded));
    return isOther ? null : { known: true, last: true };
  }
  if (place.before === 'rank' && place.first) return /(?:ة|ات)$/u.test(text) ? null : { known: false, last: true };
  // «الدكتور بريك القرني»
  const isOfFamily = place.before === 'rank' && isNisba(folded) && stateOfAdjective(folded) === null;
  if (isOfFamily && !place.first) return { known: false, last: true };
  if (isCommonWord(text, folded) || institutionWord(folded) || isPlace(folded)) return null;
  // «حزب الوطنيين الأحرار»: after the words of an office a further noun is theirs.
  if (place.before === 'office' && place.first && !isNisba(folded)) return null;
  if (!place.first || place.before !== null)
    return stateOfAdjective(folded) === null ? { known: false, last: true } : null;
  // Alone at its verb, «الميتمي» is a name by its shape; «النص» is some noun.
  return isNisba(folded) && stateOfAdjective(folded) === null ? { known: false, last: true } : null;
}
