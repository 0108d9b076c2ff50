import type { Token } from '../../text/period-tokens.ts';
import { inDictionary, isActionNoun, isCommonWord } from './common-words.ts';
import { isNisba, withoutArticle } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { isNameAlone, isPlainName } from './joined-word.ts';
import { isFirstName, isNameBehindTitle, isSurname } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import type { Place } from './name-place.ts';
import { isPlaceNamedAt } from './named-behind.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isPlace } from './places.ts';
import { type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { standsLast } from './surname-here.ts';

/** «الفنانة إلهام علي», «الدكتور نضال القاسم»: behind a title, and with the next part of the name behind it. */
export function isCalledSo(reader: Reader, at: number, { text, folded }: Token, { first, before }: Place): boolean {
  if (!first || before === null || !isNameBehindTitle(folded) || text.startsWith('ال')) return false;
  const next = wordAt(reader, at + 1);
  if (next?.gap !== '') return false;
  const behind = wordAt(reader, at - 1)?.folded ?? '';
  // «متحدث هلال القصيم»: behind a word without the article it is a genitive.
  const isWhole = withoutArticle(behind).definite || isPlace(behind) || isPlaceNamedAt(reader, at - 1);
  if (before !== 'rank' && !isWhole) return false;
  if (isNameAlone(reader, next.folded) || isDefiniteName(next)) return true;
  return before !== 'office' && (NAME_LINKS.has(next.folded) || next.text === 'علي' || isPlainName(reader, next));
}

function isDefiniteName({ text, folded }: Token): boolean {
  return withoutArticle(folded).definite && !isCommonWord(text, folded) && institutionWord(folded) === null;
}

/** «باسم» names somebody unless it is ب + «اسم»: «باسم الكرملين». */
export function isFirstNameHere(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && !institutionWord(next.folded) && !roleWord(next.folded) && !inDictionary(next.folded);
}

/** «العقيد عاطي بن عطية»: whatever word it is, he is somebody's son. */
export function isSonBehind(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && next.text === 'بن' && roleWord(folded) === null && !withoutArticle(folded).definite;
}

/** «مطر النيادي» after «الدكتور», «صائب عريقات»: a word of the language before a surname is a first name. */
export function isBesideSurname(reader: Reader, at: number, word: Token, place: Place): boolean {
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

/** «رئيسة النادي السعودي بيوجين ملاك المنيف»: «ب» and a place of no list, where a first name follows. */
export function isPlaceBeforeName(reader: Reader, at: number, folded: string, { before }: Place): boolean {
  if (before !== 'office' || !/^ب\p{L}{3,}/u.test(folded)) return false;
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && (isFirstName(next.folded) || isNameBehindTitle(next.folded));
}

/** «ونصح الطفل بمضغ الطعام»: behind a bare title «ب» and a noun that has a genitive. */
export function isByTheNoun(reader: Reader, at: number, { folded }: Token): boolean {
  const next = wordAt(reader, at + 1);
  if (!/^ب\p{L}{3,}/u.test(folded) || next?.gap !== '') return false;
  const { base, definite } = withoutArticle(next.folded);
  return definite && !isNisba(base) && !isSurname(next.folded);
}

/** «سكرتارية عربال الدائمة»: with a feminine adjective behind it, it is no man's name. */
export function isDescribed(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  return next?.gap === '' && /^ال\p{L}+ة$/u.test(next.text) && !isSurname(next.folded);
}

/** «الناطق الإعلامي لوزارة العمل تيسير المفرج إن»: behind a definite noun an indefinite one hangs on nothing, and so is a name. */
function endsSubject(reader: Reader, at: number): boolean {
  const [before, next, behind] = [wordAt(reader, at - 1), wordAt(reader, at + 1), wordAt(reader, at + 2)];
  if (!before || !next || !behind || isPlace(next.folded)) return false;
  const definite = withoutArticle(before.folded).definite || isPlace(before.folded);
  if (!definite || !withoutArticle(next.folded).definite) return false;
  return /^[:«"“”]/u.test(behind.gap) || (behind.gap === '' && COMPLEMENTISERS.has(behind.folded));
}
