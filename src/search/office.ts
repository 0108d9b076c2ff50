import { analyse, type Term } from '../text/analysis.ts';
import type { Meaning } from '../text/meaning-tables.ts';
import { boneOf } from './bones.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Whom } from './sayings.ts';
import { isOffice } from './understanding-names.ts';
import { rarityOf, type Wanted } from './wanted.ts';

/** Of an office that more have held in the archive's time, a name is no sign. */
const MOST_HOLDERS = 4;
/** How surely a passage is about the holder that has the words of the office and not the name. */
const BY_WORDS = 0.6;

/**
 * An office that is asked for, as the name of its holder: for «وزير الخارجية الإيراني» newspapers print «ظريف», and the words of the office
 * stand, one here and one there, in any other minister's words about Iran. Null where too many may be meant, or the archive names none.
 *
 * @param named the parts of the question that name the office.
 */
export function officeOf(named: readonly Wanted[], { names }: Whom, index: PassageIndex): Wanted | null {
  if (named.length === 0 || names.size > MOST_HOLDERS) return null;
  const holders = [...names.keys()]
    .map(shortName)
    .filter((terms) => terms.length > 0 && terms.every(({ stem }) => index.frequency('stem', stem) > 0));
  const [terms] = holders;
  if (!terms) return null;
  const meanings = holders.map((own) => ({ stems: own.map(({ stem }) => stem), sureness: 1 }));
  return {
    printed: named.map(({ printed }) => printed).join(' '),
    kind: 'office',
    terms,
    bones: terms.map(({ stem }) => boneOf(stem)),
    meanings: [...meanings, ...together(named)],
    rarity: rarityOf(meanings, index),
  };
}

/** A question with its office as one part, where its first word stands. */
export function withOffice(wanted: readonly Wanted[], named: readonly Wanted[], office: Wanted): Wanted[] {
  const [first, ...others] = named;
  return wanted.filter((part) => !others.includes(part)).map((part) => (part === first ? office : part));
}

/** All words of the office, which may stand apart and be of several people's. */
function together(named: readonly Wanted[]): Meaning[] {
  const stems = named.flatMap(({ meanings: [own] }) => own?.stems ?? []);
  return [{ stems, sureness: BY_WORDS }];
}

/** A newspaper prints the whole name once, then its last word; what is a son's or daughter's name is one only with the first, and so is whoever is named by an office alone. */
function shortName(name: string): Term[] {
  const terms = analyse(name);
  const isWhole = / (?:بن|بنت) /u.test(name) || isOffice(terms[0]?.exact ?? '');
  return isWhole ? terms : terms.slice(-1);
}
