import type { Library } from '../library.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import { nameWords } from '../statements/shelf-words.ts';
import { fold } from '../text/fold.ts';
import { arabicSpellings } from '../text/latin.ts';
import type { Request } from './command.ts';

/** What an option may become while it is typed, the likeliest first. */
export type Suggest = (typed: string, library: Library, options: Request['options']) => readonly string[];

/** A name with the words by which it is found. */
interface Known {
  readonly name: string;
  readonly words: readonly string[];
}

/** More than Discord shows are not looked for. */
const MOST = 25;
/** Spellings in Arabic that are tried for Latin letters. */
const MOST_SPELLINGS = 8;
/** Fewer letters are the beginning of too many names to be a slip for one. */
const LEAST_LETTERS = 3;
const LATIN = /^[a-z]/u;

/** Whoever speaks in the archive: «لاف», "Lav», «سيرجي» → «سيرغي لافروف»; the most quoted where nothing is typed yet. */
export const suggestSpeakers: Suggest = (typed, library) => {
  const { names } = library.statements;
  const begun = fitting(
    typed,
    SPEAKERS.in(library, () => names.speakers().map(({ name }) => name)),
  );
  if (begun.length > 0 || typed.trim().length < LEAST_LETTERS) return begun;
  const meant = names.named(typed).map(({ name }) => name);
  return (meant.length > 0 ? meant : names.nearest(typed, MOST)).slice(0, MOST);
};

/** The newspapers and agencies of the archive. */
export const suggestSources: Suggest = (typed, library) =>
  fitting(
    typed,
    SOURCES.in(library, () => library.articles.flatMap(({ source, agencies }) => [source, ...agencies])),
  );

/** What the archive has words on, the commonest first; of one speaker where that is given. */
export const suggestTopics: Suggest = (typed, library, { who }) => {
  if (typeof who === 'string' && who.trim() !== '') return fitting(typed, knownOf(topicsBy(who, library)));
  return fitting(
    typed,
    TOPICS.in(library, () => topicNames(library.statements.statements)),
  );
};

function topicsBy(who: string, library: Library): string[] {
  return topicNames(library.said({ who }).settled);
}

function topicNames(statements: Parameters<typeof topicsOf>[0]): string[] {
  return topicsOf(statements).map(({ topic }) => topic);
}

/** Those in which every word typed begins a word: any spelling, either script, with or without article. */
function fitting(typed: string, known: readonly Known[]): string[] {
  const spellings = spellingsOf(typed);
  const found: string[] = [];
  for (const { name, words } of known) {
    if (found.length === MOST) break;
    if (spellings.some((sought) => sought.every((word) => words.some((own) => own.startsWith(word))))) found.push(name);
  }
  return found;
}

/** The words typed, and how newspapers may write the last of them where it is in Latin letters. */
function spellingsOf(typed: string): string[][] {
  // Whoever has typed the article has not begun the word.
  const words = nameWords(typed).filter((word) => word !== 'ال');
  const last = words.at(-1) ?? '';
  if (!LATIN.test(last)) return [words];
  const others = arabicSpellings(last).slice(0, MOST_SPELLINGS);
  return [words, ...others.map((spelling) => [fold(spelling)])];
}

function knownOf(names: readonly string[]): Known[] {
  return [...new Set(names)].map((name) => ({ name, words: nameWords(name) }));
}

/** What is reckoned once for an archive, for every letter that is typed asks for it again. */
class Remembered {
  readonly #known = new WeakMap<Library, readonly Known[]>();

  in(library: Library, names: () => readonly string[]): readonly Known[] {
    const known = this.#known.get(library) ?? knownOf(names());
    this.#known.set(library, known);
    return known;
  }
}

const SPEAKERS = new Remembered();
const SOURCES = new Remembered();
const TOPICS = new Remembered();
