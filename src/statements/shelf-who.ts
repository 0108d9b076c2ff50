import type { Person } from '../corpus/person.ts';
import { sliceOf } from '../text/span.ts';
import { type SpeakerNames, speakersIn } from './shelf-names.ts';
import { heldWhenSaid, type Term, termsOf } from './shelf-office.ts';
import { nameWords } from './shelf-words.ts';
import type { Statement } from './statement.ts';

/** Whose words are asked for. */
export interface Who {
  /** As typed. */
  readonly typed: string;
  /** The canonical names that it may mean, the most quoted first; for an office those who held it. Empty where it is nobody known. */
  readonly names: readonly string[];
  /** For an office: who held it when. */
  readonly terms: readonly Term[];
}

/** Whom a text means: a name in any spelling, else an office. */
export function whoIs(typed: string, names: SpeakerNames, people: readonly Person[]): Who {
  const terms = termsOf(typed, people);
  if (terms.length > 0) return { typed, names: [...new Set(terms.map(({ person }) => person))], terms };
  return { typed, names: names.named(typed).map(({ name }) => name), terms };
}

/** Whether the words are theirs, alone or with others. */
export function isSaidBy(statement: Statement, { names, terms }: Who): boolean {
  if (terms.length > 0) return heldWhenSaid(statement, terms);
  return speakersIn(statement).some((name) => names.includes(name));
}

/** Whether the text names them so that the words may be theirs, but does not settle it. */
export function mayBeSaidBy({ speaker, namedAs, paragraph }: Statement, { names }: Who): boolean {
  if (speaker !== null || namedAs === null) return false;
  const printed = new Set(nameWords(sliceOf(paragraph.text, namedAs)));
  return names.some((name) => printed.has(nameWords(name).at(-1) ?? ''));
}
