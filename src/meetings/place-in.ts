import { isFirstName, isSurname } from '../statements/speakers/known-names.ts';
import { type Reader, wordAt } from '../statements/speakers/reader.ts';
import { roleWord } from '../statements/speakers/role-words.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/period-tokens.ts';
import { skeleton } from '../text/spelling.ts';
import { isNamedPlace, type Kingdom, type Place, placeAt } from './place-at.ts';
import { PREPOSITIONS } from './relations.ts';

const IN = new Set(['في', 'فى', 'الي', 'وفي', 'بمدينه', 'العاصمه', 'مدينه', 'للعاصمه', 'بالعاصمه']);
/** A place follows these, of a list or of none: «في مدينة هامبورغ», «إلى محافظة عدن», «بدولة الكويت». */
const HEADS = new Set(
  ['مدينه', 'بلده', 'منتجع', 'محافظه', 'جزيره', 'قريه', 'منطقه', 'دوله', 'مملكه', 'جمهوريه', 'اقليم'].flatMap(
    (head) => [head, `ب${head}`, `ل${head}`],
  ),
);
/** Behind these an unknown word is rather an adjective or a field: «منطقة حرة», «دولة صديقة». */
const NO_PLACE = new Set(['منطقه', 'دوله', 'مملكه', 'جمهوريه']);
const IN_LETTERS = new Set(['ب', 'ل']);
const LEAST_LETTERS = 4;
/** «بجدة»: a shorter word with «ب» is a place if nothing else. */
const LEAST_BEHIND_B = 3;

/** The places in which a stretch of words says that something was: «في سوتشي», «إلى روسيا», «بجنيف». */
export function placesIn(text: string, words: readonly Token[], from: number, to: number, kingdom: Kingdom): Place[] {
  const reader: Reader = { text, words, before: Number.POSITIVE_INFINITY, cut: null, isName: () => false };
  const places: Place[] = [];
  for (let at = from; at < to; at++) {
    const before = words[at - 1]?.folded ?? '';
    const isHeaded = HEADS.has(before) && isInside(words, at - 1);
    const place =
      IN.has(before) || isHeaded ? (placeAt(reader, at, kingdom) ?? headed(words, at)) : attached(reader, at, kingdom);
    if (place) places.push(place);
  }
  return places;
}

/** The place that a verb of visiting has for its object: «يزور كارتر بغداد». */
export function placeVisited(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  kingdom: Kingdom,
): Place | null {
  const reader: Reader = { text, words, before: Number.POSITIVE_INFINITY, cut: null, isName: () => false };
  for (let at = from; at < to; at++) {
    const place = PREPOSITIONS.has(words[at - 1]?.folded ?? '') ? null : placeAt(reader, at, kingdom);
    if (place) return place;
  }
  return null;
}

function attached(reader: Reader, at: number, kingdom: Kingdom): Place | null {
  const word = wordAt(reader, at);
  const letter = word?.folded.charAt(0) ?? '';
  const least = letter === 'ب' ? LEAST_BEHIND_B : LEAST_LETTERS;
  if (!word || !IN_LETTERS.has(letter) || word.folded.length < least + 1) return null;
  // «انتخابه رئيسا للولايات المتحدة»
  if (letter === 'ل' && roleWord((wordAt(reader, at - 1)?.folded ?? '').replace(/ا$/u, '')) !== null) return null;
  // «باراك» is no «ب» and «اراك».
  if (isFirstName(word.folded) || isSurname(word.folded)) return null;
  const text = word.text.startsWith('لل') ? `ال${word.text.slice(2)}` : word.text.slice(1);
  const folded = fold(text);
  const cut = { ...reader, cut: { at, word: { ...word, text, folded } } };
  return isNamedPlace(cut, at) ? placeAt(cut, at, kingdom) : null;
}

/** Whether «في» or the like stands before the head of a place, or a letter of place in it: «في محافظة», «بمحافظة». */
function isInside(words: readonly Token[], at: number): boolean {
  return IN_LETTERS.has(words[at]?.folded.charAt(0) ?? '') || IN.has(words[at - 1]?.folded ?? '');
}

function headed(words: readonly Token[], at: number): Place | null {
  const word = words[at];
  if (word?.gap !== '' || !HEADS.has(words[at - 1]?.folded ?? '')) return null;
  const isWord =
    word.folded.startsWith('ال') ||
    word.folded.length < LEAST_LETTERS ||
    NO_PLACE.has(words[at - 1]?.folded.replace(/^[بل]/u, '') ?? '');
  return isWord
    ? null
    : { key: skeleton(word.folded), name: word.text, printed: word.text, country: null, isState: false, at };
}
