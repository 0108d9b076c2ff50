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
import {
  isBesideSurname,
  isByTheNoun,
  isCalledSo,
  isDescribed,
  isFirstNameHere,
  isPlaceBeforeName,
  isSonBehind,
} from './first-name-here.ts';
import { isNisba, withoutArticle } from './forms.ts';
import { isToBody, looksJoined } from './joined-word.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { ARABIC, type Part, type Place } from './name-place.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isPlace, longCityAt } from './places.ts';
import { endsNames, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';
import { definitePart, isBareNoun, isRatherSurname, isSurnameByPlace, standsLast } from './surname-here.ts';

const LATIN = /^\p{Lu}[\p{Ll}\p{Lu}'’]+$/u;
/** «انتماءه», «زيارته»: with a pronoun. */
const WITH_PRONOUN = /[ءئؤت]ه$|\p{L}{3}(?:ها|هم|هما)$/u;

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
  if (/^و(?:ال|[أإا])/u.test(text)) return isOneWithWaw(reader, at, word, place) ? { known: true, last: true } : null;
  if (isCalledSo(reader, at, word, place)) return { known: true, last: false, first: true };
  if (definite && (isRankHere(reader, at, word) || isAdjectiveHere(reader, at, word, place))) return null;
  if (place.first && isSonBehind(reader, at, word)) return { known: true, last: false };
  if (place.afterFirst && isSurnameByPlace(reader, at, word, place)) return { known: true, last: true };
  if (definite) return !place.first && isOfficeHere(reader, at, word) ? null : definitePart(word, place, named);
  // «حسن شيخ محمود», «بدر باسلمة»
  if (place.afterFirst && (isSheikhBetween(reader, at, folded) || isOfHadramaut(folded)))
    return { known: true, last: folded !== 'شيخ' };
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
  if (place.afterFirst && isSurnameInTa(reader, word, place)) return { known: true, last: true };
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

/** «إدوارد واسرمان، عميد الكلية»: a surname that «و» begins, where the subject ends with it; «سعيد وأحمد» are two. */
function isOneWithWaw(reader: Reader, at: number, word: Token, { afterFirst }: Place): boolean {
  const rest = word.folded.slice(1);
  if (!afterFirst || rest.length < 4 || rest.startsWith('ال') || !standsLast(reader, at, word)) return false;
  return !isFirstName(rest) && !isSurname(rest) && !reader.isName(rest) && !inDictionary(rest) && !isPlace(rest);
}

/** «حمودة», not «محاطة» and not «بولاية». */
function isSurnameInTa(reader: Reader, word: Token, place: Place): boolean {
  const { text, folded } = word;
  return text.endsWith('ة') && !PARTICIPLE.test(text) && !inDictionary(folded) && !looksJoined(reader, word, place);
}

const PARTICIPLE = /^م.{2,}ة$/u;

/** «مدير الإعلام التربوي بالمحافظة», «المحامي الموكل بالدفاع عنهم»: an adjective or participle with more of the title behind it. */
function isAdjectiveHere(reader: Reader, at: number, { folded }: Token, { first, before }: Place): boolean {
  if (!first || before === null || isSurname(folded) || isFirstName(folded) || reader.isName(folded)) return false;
  const next = wordAt(reader, at + 1);
  if (next?.gap !== '' || !/^(?:ب|لل|ل)\p{L}{3,}/u.test(next.folded)) return false;
  return before === 'office' ? isNisba(folded) : /^الم\p{L}{3,4}$/u.test(folded);
}

function isSheikhBetween(reader: Reader, at: number, folded: string): boolean {
  const next = wordAt(reader, at + 1);
  return folded === 'شيخ' && next?.gap === '' && isFirstName(next.folded);
}

/** Families of Hadramaut: «باسلمة», «بامطرف»; «باعتبار» and «باستمرار» are no names. */
function isOfHadramaut(folded: string): boolean {
  return (
    /^با(?!ل|ست)\p{L}{3,4}$/u.test(folded) && !/^با\p{L}{2,3}ا\p{L}$/u.test(folded) && !isListedWord(folded.slice(1))
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
