import type { Person } from '../corpus/person.ts';
import { distance } from '../text/spelling.ts';
import { type KeptNames, keptNames, type SpelledName, thawNames } from './kept-names.ts';
import { NameIndex, placesOfWords } from './shelf-name-index.ts';
import { type Closeness, nameWords, occursIn, withoutHonorifics } from './shelf-words.ts';
import type { Statement } from './statement.ts';
import type { KeptTextPlaces } from './text-places.ts';

/** Somebody, or an institution, that can be asked for. */
export type Speaker = Pick<SpelledName, 'name' | 'statements'>;

const CLOSENESS: readonly Closeness[] = ['same', 'spelling', 'slip'];
const MOST_SLIPS = 3;

/** The names under which the words of an archive can be asked for: its speakers, but for sources without a name, and its people file. */
export class SpeakerNames {
  readonly #known: readonly SpelledName[];
  /** Those of whom the archive has words. */
  readonly #quoted: readonly SpelledName[];
  /** Made when somebody is first asked for. */
  #index: NameIndex | null;

  private constructor(known: readonly SpelledName[], index: NameIndex | null = null) {
    this.#known = known;
    this.#quoted = known.filter(({ statements }) => statements > 0);
    this.#index = index;
  }

  /** @param before names of the same people and of other statements, to which these come. */
  static of(statements: readonly Statement[], people: readonly Person[], before: SpeakerNames | null = null) {
    const counts = countsOf(statements);
    const known = before ? before.#known.map((each) => more(each, counts)) : [];
    const names = new Set(known.map(({ name }) => name));
    const aliases = new Map(before ? [] : people.map(({ name, aliases: others }) => [name, others]));
    for (const name of [...counts.keys(), ...aliases.keys()]) {
      if (names.has(name)) continue;
      names.add(name);
      const spellings = [name, ...(aliases.get(name) ?? [])].map(nameWords);
      known.push({ name, statements: counts.get(name) ?? 0, spellings });
    }
    return new SpeakerNames(known.sort(byStatements));
  }

  /** The names as they were kept. */
  static thawed(kept: KeptNames): SpeakerNames {
    return new SpeakerNames(thawNames(kept), new NameIndex(kept.words));
  }

  kept(): KeptNames {
    return keptNames(this.#known, this.#placesOfWords());
  }

  /** Those of whom the archive has words, the most quoted first. */
  speakers(): readonly Speaker[] {
    return this.#quoted;
  }

  /**
   * Whoever a name may mean, the most quoted first: «لافروف», «سيرجي لافروف», «الوزير لافروف», "Lavrov", «لافرف». A whole name means its bearer
   * alone; of those whom part of a name may mean, those come first of whom the archive has words.
   */
  named(typed: string): readonly Speaker[] {
    const all = nameWords(typed);
    for (const closeness of CLOSENESS) {
      for (const sought of [all, withoutHonorifics(all)]) {
        const found = this.#occurring(sought, closeness);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  #occurring(sought: readonly string[], closeness: Closeness): readonly Speaker[] {
    this.#index ??= new NameIndex(this.#placesOfWords());
    const places = this.#index.holding(sought[0] ?? '', closeness);
    const found = places
      .flatMap((place) => this.#known[place] ?? [])
      .filter(({ spellings }) => spellings.some((name) => occursIn(sought, name, closeness)));
    const whole = found.filter(({ spellings }) =>
      spellings.some((name) => name.length === sought.length && occursIn(sought, name, closeness)),
    );
    // «أوباما» alone is somebody whom an article names no further: it may be any who is called so.
    const isOneOfMany = whole.every(({ spellings }) => spellings[0]?.length === 1);
    const chosen = isOneOfMany ? found : whole;
    const quoted = chosen.filter(({ statements }) => statements > 0);
    return quoted.length > 0 ? quoted : chosen;
  }

  #placesOfWords(): KeptTextPlaces {
    return placesOfWords(this.#known.map(({ spellings }) => spellings));
  }

  /** Those whose names begin with what was typed so far, in any of their words: «لاف» → «سيرغي لافروف». */
  beginning(typed: string, most: number): readonly Speaker[] {
    const sought = nameWords(typed);
    const last = (sought.at(-1) ?? '').replace(/^ال(?=.)/u, '');
    return this.#quoted
      .filter(({ spellings: [own = []] }) => {
        return sought.slice(0, -1).every((word) => own.includes(word)) && own.some((word) => word.startsWith(last));
      })
      .slice(0, most);
  }

  /** For a name that is nobody's: those of whom the archive has words and whose names are most like it. */
  nearest(typed: string, most: number): readonly string[] {
    const sought = nameWords(typed);
    return this.#quoted
      .map(({ name, spellings: [own = []] }) => ({ name, slips: slipsBetween(sought, own) }))
      .filter(({ slips }) => slips <= MOST_SLIPS)
      .sort((a, b) => a.slips - b.slips)
      .slice(0, most)
      .map(({ name }) => name);
  }
}

/** How many statements there are of each, sources without a name left out. */
function countsOf(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    if (statement.speakerKind === 'anonymous') continue;
    for (const name of speakersIn(statement)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function more(known: SpelledName, counts: ReadonlyMap<string, number>): SpelledName {
  const come = counts.get(known.name);
  if (come === undefined) return known;
  const { name, statements, spellings } = known;
  return { name, statements: statements + come, spellings };
}

/** Each of several who speak together; else the one. */
export function speakersIn({ speaker, members }: Statement): readonly string[] {
  if (members.length > 0) return [...new Set(members)];
  return speaker === null ? [] : [speaker];
}

/** The slips between the two words that are most alike; never more than half of a word. */
function slipsBetween(typed: readonly string[], name: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of typed) {
    for (const other of name) {
      const most = Math.min(MOST_SLIPS, Math.floor(Math.min(one.length, other.length) / 2), least - 1);
      const slips = most < 0 ? least : distance(one, other, most);
      if (slips <= most) least = slips;
    }
  }
  return least;
}

function byStatements(a: Speaker, b: Speaker): number {
  return b.statements - a.statements || (a.name < b.name ? -1 : 1);
}
