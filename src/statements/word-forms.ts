import { fold } from '../text/fold.ts';
import type { WordForm } from './word.ts';

const DIGITS = /^[0-9]{1,4}$/u;
/** What is longer is no word, and is not kept. In UTF-16 units. */
const LONGEST_KEPT = 40;
/** A power of two. */
const PLACES = 1 << 17;
/** As many places are looked at for a word; a text made so that its words share their places gains nothing by it. */
const MOST_TRIED = 32;
const MOST_KEPT = 60_000;

/** Words by the hash of their letters, in an open table: a word is looked up without being cut out of its text. */
class WordTable {
  readonly #forms = new Array<WordForm | undefined>(PLACES).fill(undefined);
  readonly #hashes = new Int32Array(PLACES);
  kept = 0;

  find(text: string, start: number, end: number, hash: number): WordForm | null {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (hash + tried) & (PLACES - 1);
      const form = this.#forms[place];
      if (form === undefined) return null;
      if (this.#hashes[place] === hash && isAt(form.text, text, start, end)) return form;
    }
    return null;
  }

  keep(form: WordForm, hash: number): void {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (hash + tried) & (PLACES - 1);
      if (this.#forms[place] !== undefined) continue;
      this.#forms[place] = form;
      this.#hashes[place] = hash;
      this.kept++;
      return;
    }
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The words met lately, and those met before them: an archive repeats its words, and has no end of rare ones. Some 20 MB when both are full. */
let lately: WordTable | null = null;
let before: WordTable | null = null;

/** What is known of the word at a place of a text, by the hash of its letters. */
export function formAt(text: string, start: number, end: number, hash: number): WordForm {
  if (end - start > LONGEST_KEPT) return formOf(text.slice(start, end));
  if (lately === null || lately.kept >= MOST_KEPT) {
    before = lately;
    lately = new WordTable();
  }
  const known = lately.find(text, start, end, hash);
  if (known) return known;
  const form = before?.find(text, start, end, hash) ?? formOf(text.slice(start, end));
  lately.keep(form, hash);
  return form;
}

function formOf(text: string): WordForm {
  const folded = fold(text);
  const number = DIGITS.test(folded) ? Number(folded) : null;
  const digits = number === null ? 0 : folded.length;
  return { text, folded, number, digits, cues: null, mayBeOtherCue: null, opening: null };
}
