import type { Mention } from '../mention.ts';
import { institutionWord, wholeInstitutionAt } from './institution-words.ts';
import { makeMention } from './make-mention.ts';
import { adjectiveOfBody } from './phrase.ts';
import { nextWord, type Reader, withCut, wordAt } from './reader.ts';

/** «حركتا», «وزارتي»: a dual before its genitive. */
const CONSTRUCT = /ت[اي]$/u;
const MOST_WORDS = 4;

/** Two bodies by their names, «حركتا فتح والجهاد الإسلامي»; null where no dual without its ending stands. */
export function twoBodiesAt(reader: Reader, from: number): Mention | null {
  const noun = wordAt(reader, from);
  if (!noun || !CONSTRUCT.test(noun.folded) || institutionWord(noun.folded)?.number !== 'dual') return null;
  for (let at = from + 2; at <= from + MOST_WORDS; at++) {
    const word = nextWord(reader, at);
    if (!word) return null;
    if (/^و\p{L}{2,}/u.test(word.folded)) return both(reader, from, bodyEnd(withCut(reader, at, 1), at));
  }
  return null;
}

function bodyEnd(reader: Reader, at: number): number {
  const whole = wholeInstitutionAt(reader, at);
  const end = at + (whole?.words ?? 1);
  const next = nextWord(reader, end);
  return next && adjectiveOfBody(next) !== null ? end + 1 : end;
}

function both(reader: Reader, from: number, to: number): Mention {
  return makeMention(reader, from, to, {
    form: 'collective',
    name: null,
    offices: [],
    countries: [],
    gender: 'feminine',
    number: 'dual',
    counterpart: false,
    members: [],
  });
}
