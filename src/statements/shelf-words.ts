import { fold } from '../text/fold.ts';
import { arabicSpellings } from '../text/latin.ts';
import { englishExpression } from '../text/meanings.ts';
import { distance, skeleton } from '../text/spelling.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';

/** Whether a folded word begins with a Latin letter. */
export const LATIN = /^[a-z]/u;
/** What may stand before a name and tells nobody apart; folded, without the article. */
const HONORIFICS = new Set(
  'سيد سيده دكتور شيخ وزير وزيره رييس رييسه امير ملك سلطان سفير جنرال mr mrs ms dr'.split(' '),
);
/** What an institution may be called with or without: «وزارة الخارجية الروسية». */
const LEFT_OUT = new Set(['وزاره', 'the']);
/** One letter of a shorter word makes it another word. */
const LEAST_LETTERS = 5;
/** Shorter consonants are of many names. */
const LEAST_SKELETON = 3;
const MOST_VOWELS_APART = 0.4;

/** The words of a name by which it is compared: folded, without article; «عبد الله» is one word. */
export function nameWords(name: string): string[] {
  const folded = words(name).map((word) => fold(word.text));
  const joined = folded.join(' ').replace(/(?<=^| )عبد (?=ال)/gu, 'عبد');
  return joined
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/u, ''))
    .filter((word) => word !== '' && !LEFT_OUT.has(word));
}

/** Without what stands before the name: «الوزير لافروف» → «لافروف». */
export function withoutHonorifics(name: readonly string[]): readonly string[] {
  const first = name.findIndex((word) => !HONORIFICS.has(word));
  return first > 0 ? name.slice(first) : name;
}

/** How closely names are compared: as spelt, by another spelling or in Latin letters, with a slip. */
export type Closeness = 'same' | 'spelling' | 'slip';

/** Whether the words typed occur in a name, in its order: «لافروف» in «سيرغي لافروف», "lavrov" too. */
export function occursIn(typed: readonly string[], name: readonly string[], closeness: Closeness): boolean {
  let at = 0;
  for (const word of typed) {
    while (at < name.length && !isSame(word, name[at] ?? '', closeness)) at++;
    if (at === name.length) return false;
    at++;
  }
  return typed.length > 0;
}

/** Whether a word typed is one of a name, so closely compared. */
export function isSame(typed: string, word: string, closeness: Closeness): boolean {
  if (typed === word) return true;
  if (closeness === 'same') return false;
  if (LATIN.test(typed) && !LATIN.test(word)) return isTranscribed(typed, word);
  if (soundsLike(typed, word)) return true;
  return closeness === 'slip' && Math.min(typed.length, word.length) >= LEAST_LETTERS && distance(typed, word, 1) <= 1;
}

function isTranscribed(latin: string, word: string): boolean {
  return meantBy(latin).includes(stem(word)) || spelt(latin).some((spelling) => soundsLike(spelling, heard(word)));
}

/** The stems of a name that the tables have in English: "Moscow" → «موسكو». */
export function meantBy(latin: string): string[] {
  const { meanings, isName } = englishExpression([latin]);
  return isName
    ? meanings.flatMap(({ stems: [first, ...others] }) => (others.length === 0 && first ? [first] : []))
    : [];
}

/** How a word in Latin letters may be spelt in Arabic, folded. */
export function spelt(latin: string): string[] {
  return arabicSpellings(latin).map(fold);
}

/** A word as Latin letters tell it: none of them stands for ain, «الشعلان» is "Shaalan". */
export function heard(word: string): string {
  return word.replace(/ع/gu, 'ا');
}

/** The same consonants, but for those that newspapers exchange, and vowels that do not differ much. */
function soundsLike(one: string, other: string): boolean {
  const bones = skeleton(one);
  if (bones.length < LEAST_SKELETON || bones !== skeleton(other)) return false;
  const longest = Math.max(one.length, other.length);
  return distance(one, other, longest) <= MOST_VOWELS_APART * longest;
}
