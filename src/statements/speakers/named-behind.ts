import { institutionWord } from './institution-words.ts';
import { type Reader, wordAt } from './reader.ts';

/** Nouns of places, with what is written together with them. */
const PLACE_NOUN = /^[بل]?(?:ولايه|مدينه|محافظه|منطقه|مقاطعه|بلده|قريه|اقليم|مركز|حي)$/u;

/** «بولاية أوريغون»: whether the word before is a place without the article, so that this is what it is called. */
export function isPlaceNamedAt(reader: Reader, at: number): boolean {
  return PLACE_NOUN.test(wordAt(reader, at - 1)?.folded ?? '');
}

/** «بمدينة سالم», «شركة بيل هانت»: whether a name here is that of the place or body before it, and nobody's. */
export function isBodyNamedAt(reader: Reader, at: number): boolean {
  return isPlaceNamedAt(reader, at) || institutionWord(wordAt(reader, at - 1)?.folded ?? '')?.definite === false;
}
