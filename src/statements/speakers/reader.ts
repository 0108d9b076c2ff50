import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/period-tokens.ts';
import { isFirstName } from './known-names.ts';
import { NAME_ENDS } from './lexicon/limits.ts';

/** The words of a paragraph as a mention is read from them, up to where it must end. */
export interface Reader {
  readonly text: string;
  readonly words: readonly Token[];
  /** No word that begins here or later is read. */
  readonly before: number;
  /** A word that is read without the letters written together with it. */
  readonly cut: { readonly at: number; readonly word: Token } | null;
  /** Whether a folded word is known to be part of somebody's name. */
  readonly isName: (folded: string) => boolean;
}

/** The word at an index; undefined past the end of what may be read. */
export function wordAt(reader: Reader, at: number): Token | undefined {
  const word = reader.cut?.at === at ? reader.cut.word : reader.words[at];
  return word && word.start < reader.before ? word : undefined;
}

/** The word at an index where nothing but space stands before it. */
export function nextWord(reader: Reader, at: number): Token | undefined {
  const word = wordAt(reader, at);
  return word?.gap === '' ? word : undefined;
}

/** The reader with some letters of one word taken off: «والوزير» → «الوزير», «للوزير» → «الوزير». */
export function withCut(reader: Reader, at: number, letters: number): Reader {
  const word = wordAt(reader, at);
  if (!word || letters === 0) return reader;
  const text = word.text.slice(letters);
  // «للوزير» is ل + «الوزير»: the alef is not written.
  const whole = letters === 1 && word.text.startsWith('لل') ? `ا${text}` : text;
  const cut = { ...word, text: whole, folded: fold(whole), start: word.start + letters };
  return { ...reader, cut: { at, word: cut } };
}

/** Printed words that fold to a word at which names end, and are names or nouns: «علي» and «على», «آلان» and «الآن», «وحدة» and «وحده». */
const NAMES_ALL_THE_SAME = new Set(['علي', 'عليّ', 'آلان', 'آنا', 'إمام', 'وحدة']);

/** Whether no name and no title goes on with this word: prepositions, conjunctions, times, «أن». */
export function endsNames(word: Pick<Token, 'text' | 'folded'>): boolean {
  if (!NAME_ENDS.has(word.folded)) return isJoinedEnd(word);
  return !NAMES_ALL_THE_SAME.has(word.text);
}

const JOINED = /^[وفبلك](?=\p{L}{2})/u;
const FEMININE_ENDS = new Set('عده ليله سنه قرابه مايه اضافه اجابه'.split(' '));
const WITH_PRONOUN = /(?:نا|كم|هم|هما|ه|ها)$/u;

/** «ومن», «بأي», «وكلنا»: such a word with what is written together with it. */
function isJoinedEnd({ text, folded }: Pick<Token, 'text' | 'folded'>): boolean {
  if (!JOINED.test(folded) || isFirstName(folded)) return false;
  const rest = folded.slice(1);
  if (rest === 'احد') return false;
  // «كلية» is not «ك» and «ليه», «بلدية» not «ب» and «لديه».
  if (text.endsWith('ة')) return FEMININE_ENDS.has(rest);
  return NAME_ENDS.has(rest) || NAME_ENDS.has(rest.replace(WITH_PRONOUN, ''));
}
