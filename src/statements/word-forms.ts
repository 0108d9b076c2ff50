import { fold } from '../text/fold.ts';
import { KnownWords } from '../text/known-words.ts';
import { hashOf } from '../text/word-scanner.ts';
import type { Word, WordForm } from './word.ts';

const DIGITS = /^[0-9]{1,4}$/u;

/** An archive is read twice, first for its people and then for what they say: the words of the first time are to be there the second. */
const PLACES = 1 << 19;

const FORMS = new KnownWords(read, PLACES);

function read(text: string): WordForm {
  const folded = fold(text);
  const number = DIGITS.test(folded) ? Number(folded) : null;
  const digits = number === null ? 0 : folded.length;
  return {
    text,
    folded,
    number,
    digits,
    cues: null,
    mayBeOtherCue: null,
    opening: null,
    begins: null,
    mayTellDay: null,
    opensTopic: null,
    joinsNoun: null,
  };
}

/** What is known of the word at a place of a text, by the hash of its letters. */
export function formAt(text: string, start: number, end: number, hash: number): WordForm {
  return FORMS.at(text, start, end, hash);
}

/** What is known of a word; one that was cut out of another stands in no text, «الوزير» of «والوزير», and is looked up by its letters. */
export function formOf({ text, form }: Pick<Word, 'text'> & Partial<Pick<Word, 'form'>>): WordForm {
  return form?.text === text ? form : FORMS.at(text, 0, text.length, hashOf(text, 0, text.length));
}
