import { foldPrint } from './holds.ts';

/**
 * Whether two names are one, for judging who was named. A measure must not lean on what it measures, so nothing here comes from the
 * resolution of speakers: only that newspapers exchange letters, leave «وزارة» and first names out, and name a state by its capital.
 */
export function sameName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOfName(one), wordsOfName(other)].sort((a, b) => a.length - b.length);
  if (few.length === 0) return false;
  const shared = few.filter((word) => many.some((each) => areNear(word, each))).length;
  return shared === few.length || (few.length >= LONG_NAME && shared / few.length >= MOST_OF_LONG_NAME);
}

/** Whether the same are named, in any order. */
export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const key = (names: readonly string[]) => names.map(nameKey).sort().join('|');
  return some.length > 0 && key(some) === key(others);
}

/** A name of so many words may differ in one of them. */
const LONG_NAME = 4;
const MOST_OF_LONG_NAME = 0.75;
/** One letter of a shorter word makes it another word. */
const LEAST_LETTERS = 5;

const SMALL_WORDS = new Set(['و', 'في', 'من']);

/** The capitals by which news means a government. */
const CAPITALS: Readonly<Record<string, string>> = {
  موسكو: 'روسيا',
  واشنطن: 'الولايات المتحدة',
  بكين: 'الصين',
  طهران: 'ايران',
  القاهره: 'مصر',
  دمشق: 'سوريا',
  كييف: 'اوكرانيا',
  الرياض: 'السعوديه',
  انقره: 'تركيا',
  باريس: 'فرنسا',
  لندن: 'بريطانيا',
  برلين: 'المانيا',
};

function wordsOfName(name: string): string[] {
  const key = nameKey(name)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim();
  return (CAPITALS[key] ?? key)
    .split(/\s+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map(withoutSpelling);
}

function nameKey(name: string): string {
  return foldPrint(name)
    .replace(/[\u064b-\u065f\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');
}

/** Without the article and the letters that newspapers exchange: «سيرغي» and «سيرجي». */
function withoutSpelling(word: string): string {
  return word
    .replace(/^و?ال(?=..)/u, '')
    .replace(/[غجقك]/gu, 'ك')
    .replace(/[صزس]/gu, 'س')
    .replace(/[طت]/gu, 'ت')
    .replace(/[ءئؤ]/gu, '');
}

/** The same word, or a longer one that differs in one letter. */
function areNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < LEAST_LETTERS || Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [here, there] = [one.slice(same), other.slice(same)];
  return here.slice(1) === there.slice(1) || here === there.slice(1) || here.slice(1) === there;
}
