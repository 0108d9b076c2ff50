import type { Token } from '../../text/period-tokens.ts';
import { inDictionary } from './common-words.ts';
import { withoutArticle } from './forms.ts';
import { isFirstName, type LongName, longNameAt, opensLongName } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import type { Before } from './name-place.ts';
import { partOf } from './name-word.ts';
import { isPlace } from './places.ts';
import { endsNames, nextWord, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';

/** The words of a personal name: from one index up to another, left out. */
export interface NameRun {
  readonly to: number;
  /** Words without «بن», «آل» and the like. */
  readonly parts: number;
  /** Whether some word of it is known as a name; else only its shape and place speak for it. */
  readonly known: boolean;
}

const MOST_WORDS = 9;
const INITIAL = /^\p{L}$/u;

/** What may stand between the words of a name: nothing, a hyphen, the dot of an initial. */
function joined(word: Token, before: Token | undefined): boolean {
  if (word.gap === '') return true;
  if (word.gap === '-' || word.gap === '–') return !word.spaced;
  return word.gap === '.' && before !== undefined && INITIAL.test(before.text);
}

/**
 * The personal name that begins at a word, or null: «سيرغي لافروف», «عادل بن أحمد الجبير», «أليكسي ميلر». Behind a title a word of
 * no dictionary is enough, and so is «الميتمي»; behind a rank any word with the article, «الدكتور الربيعي».
 */
export function nameRun(reader: Reader, from: number, before: Before): NameRun | null {
  let run: Reading = { to: from, parts: 0, known: false, closed: false, afterFirst: false, afterLink: false };
  while (run.to - from < MOST_WORDS) {
    const next = furtherPart(reader, run, before);
    if (next === null) break;
    run = next;
  }
  return run.parts === 0 ? null : { to: run.to, parts: run.parts, known: run.known };
}

interface Reading extends NameRun {
  /** Whether a surname is read, so that no further word belongs to the name, but for one by «بن» or «آل». */
  readonly closed: boolean;
  /** Whether the word before is a first name, or one that «بن» or «عبد» joins. */
  readonly afterFirst: boolean;
  readonly afterLink: boolean;
}

/** Apart, for a function that hands on a function costs something with every call. */
function longAt(reader: Reader, from: number, first: Token): LongName | null {
  return longNameAt((offset) => (offset === 0 ? first : nextWord(reader, from + offset))?.folded);
}

function furtherPart(reader: Reader, run: Reading, before: Before): Reading | null {
  const { to, parts, closed, afterFirst, afterLink } = run;
  const word = wordAt(reader, to);
  if (!word || (parts > 0 && !joined(word, wordAt(reader, to - 1)))) return null;
  // «بن علي» is a surname, and in «سليمان بن علي القرني» none.
  const mayBeLong = !closed && opensLongName(word.folded) && !(parts > 0 && word.text === 'بن');
  const long = mayBeLong ? longAt(reader, to, word) : null;
  if (long !== null) {
    const more = long.first ? 1 : 2;
    return {
      to: to + long.parts.length,
      parts: parts + more,
      known: true,
      closed: !long.first,
      afterFirst: long.first,
      afterLink: false,
    };
  }
  // «محمد الجار الله», «الدكتور رزق الله»
  if (
    (parts > 0 || before !== null || opensGift(word.folded)) &&
    GIFTS.test(word.folded) &&
    nextWord(reader, to + 1)?.folded === 'الله'
  )
    return { to: to + 2, parts: parts + 1, known: true, closed: parts > 0, afterFirst: true, afterLink: false };
  // «فإن» is no «فان».
  if (NAME_LINKS.has(word.folded) && word.text !== 'فإن' && linkGoesOn(reader, to, parts)) {
    // «بن عبد الله», «بن أبي بكر»: what follows is joined itself.
    if (NAME_LINKS.has(nextWord(reader, to + 1)?.folded ?? '') && linkGoesOn(reader, to + 1, parts + 1))
      return { to: to + 1, parts, known: run.known, closed: false, afterFirst: false, afterLink: true };
    // «آل الشيخ» ends a name.
    const ofHouse = word.text.startsWith('آ');
    return { to: to + 2, parts: parts + 1, known: true, closed: ofHouse, afterFirst: !ofHouse, afterLink: !ofHouse };
  }
  if (closed && !(afterFirst && withoutArticle(word.folded).definite)) return null;
  const part = partOf(reader, to, word, { first: parts === 0, before, afterFirst, afterLink });
  if (part === null) return null;
  const isFirst = part.first ?? isFirstName(word.folded);
  const { words = 1 } = part;
  return {
    to: to + words,
    parts: parts + words,
    known: run.known || part.known,
    closed: part.last,
    afterFirst: isFirst,
    afterLink: false,
  };
}

/** What names of God's gifts and servants begin with, folded: «عبد الله» aside, which is a first name of its own. */
const GIFTS =
  /^(?:ال(?:عبد|جار|ضيف|خير|عطا|نصر|دخيل|خلف|مال)|رزق|فتح|فضل|عطاء?|نعمه|رحمه|خلف|خير|جار|ضيف|دخيل|عوض|جاد|غرم|هبه|لطف|شكر|حمد|نصر|سعد)$/u;

/** «الجار الله», «الضيف الله»: with the article a surname wherever it stands. */
export function opensGift(folded: string): boolean {
  return folded.startsWith('ال') && GIFTS.test(folded);
}

const FOREIGN_LINKS = new Set(['دي', 'دا', 'دو', 'فان', 'فون', 'لو', 'سان']);
/** Links that begin a name as well. */
/** «أم محمد»: somebody's mother. */
const MOTHER = 'ام';
const OPENING_LINKS = new Set(['عبد', 'ابن', 'ابو', 'دي', 'ولد', 'فان', 'فون', 'بن', 'ال']);

/** «بن» and «آل» need a word of a name behind them. */
function linkGoesOn(reader: Reader, at: number, parts: number): boolean {
  const next = wordAt(reader, at + 1);
  const link = wordAt(reader, at)?.folded ?? '';
  if (next?.gap.replace('-', '') !== '' || endsNames(next)) return false;
  if (roleWord(next.folded)?.kind === 'office') return isFirstName(next.folded);
  // «فإن روسيا» is no «فان روسيا»: a foreign particle stands before a name alone.
  if (FOREIGN_LINKS.has(link) && (inDictionary(next.folded) || isPlace(next.folded))) return false;
  if (parts === 0 && link === MOTHER) return wordAt(reader, at)?.text === 'أم' && isFirstName(next.folded);
  return parts > 0 || OPENING_LINKS.has(link);
}
