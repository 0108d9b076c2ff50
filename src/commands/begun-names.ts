import type { Library } from '../library.ts';
import { nameWords } from '../statements/shelf-words.ts';
import { fold } from '../text/fold.ts';
import { arabicSpellings } from '../text/latin.ts';
import { englishExpression } from '../text/meanings.ts';
import { distance, skeleton } from '../text/spelling.ts';

/** A name with the words by which it is found, and the consonants of each. */
interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly bones: readonly string[];
}

/** Whether a word of a name may be what was typed. */
type Begins = (word: string, bones: string) => boolean;

/** More than Discord shows are not looked for. */
const MOST = 25;
/** Spellings in Arabic that are tried for Latin letters. */
const MOST_SPELLINGS = 8;
/** Fewer consonants begin too many names. */
const LEAST_BONES = 3;
/** One letter of a shorter word makes it another word. */
const LEAST_FOR_SLIP = 5;
/** So many who type at a time are remembered. */
const MOST_REMEMBERED = 100;
const LATIN = /^[a-z]/u;

/**
 * Those in which every word typed begins a word, with or without article; where there are none, those that another spelling of the last word
 * begins («سيرجي» → «سيرغي»); where there are none, a slip of one letter. Each is one look at every name, for it is done at every letter.
 */
export function fitting(typed: string, known: readonly Known[]): string[] {
  const words = nameWords(typed).map((word) => word.replace(/^ال/u, ''));
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const spellings = LATIN.test(last) ? [last, ...inArabic(last)] : [last];
  for (const begins of [byLetters(spellings), byBones(spellings), bySlip(spellings)]) {
    const found = begunBy(before, begins, known);
    if (found.length > 0) return found;
  }
  return [];
}

function begunBy(before: readonly string[], begins: Begins, known: readonly Known[]): string[] {
  const found: string[] = [];
  for (const { name, words, bones } of known) {
    if (found.length === MOST) break;
    const isIn = before.every((word) => words.some((own) => own.startsWith(word)));
    if (isIn && words.some((own, at) => begins(own, bones[at] ?? ''))) found.push(name);
  }
  return found;
}

function byLetters(spellings: readonly string[]): Begins {
  return (word) => spellings.some((spelling) => word.startsWith(spelling));
}

function byBones(spellings: readonly string[]): Begins {
  const sought = spellings.map(skeleton).filter((bones) => bones.length >= LEAST_BONES);
  return (_, bones) => sought.some((spelling) => bones.startsWith(spelling));
}

function bySlip(spellings: readonly string[]): Begins {
  const sought = spellings.filter(({ length }) => length >= LEAST_FOR_SLIP);
  return (word) => sought.some((spelling) => distance(spelling, word.slice(0, spelling.length), 1) <= 1);
}

/** How newspapers may write a name in Latin letters, and what an English word means: "lav" → «لاف», "Austria" → «نمسا». */
function inArabic(latin: string): string[] {
  const meant = englishExpression([latin]).meanings.flatMap(({ stems }) => (stems.length === 1 ? stems : []));
  return [...meant, ...arabicSpellings(latin).slice(0, MOST_SPELLINGS).map(fold)];
}

function knownOf(names: readonly string[]): Known[] {
  return [...new Set(names)].map((name) => {
    const words = nameWords(name);
    return { name, words, bones: words.map(skeleton) };
  });
}

/** What is reckoned once for an archive, for every letter that is typed asks for it again. */
export class Remembered {
  readonly #known = new WeakMap<Library, readonly Known[]>();

  in(library: Library, names: () => readonly string[]): readonly Known[] {
    const known = this.#known.get(library) ?? knownOf(names());
    this.#known.set(library, known);
    return known;
  }
}

/** The same where it depends on what stands in another option: nobody changes that while this one is typed. */
export class RememberedBeside {
  readonly #known = new WeakMap<Library, Map<string, readonly Known[]>>();

  in(library: Library, beside: string, names: () => readonly string[]): readonly Known[] {
    const all = this.#known.get(library) ?? new Map<string, readonly Known[]>();
    const known = all.get(beside) ?? knownOf(names());
    all.delete(beside);
    all.set(beside, known);
    const [oldest] = all.keys();
    if (all.size > MOST_REMEMBERED && oldest !== undefined) all.delete(oldest);
    this.#known.set(library, all);
    return known;
  }
}
