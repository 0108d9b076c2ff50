import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import { afterBrackets, afterClause, afterPrayer } from './after-mention.ts';
import { type Reader, wordAt } from './reader.ts';

type Told = Omit<Mention, 'span' | 'named' | 'next'>;

/** The mention of the words from one index to another, with the clause after it: `further` is where it goes on in any case. */
export function makeMention(reader: Reader, from: number, to: number, told: Told, further = to): Mention {
  const next = afterClause(reader, afterPrayer(reader, afterBrackets(reader, further)));
  const named = spanOf(reader, from, to);
  // Written out: an archive has millions of them, and of literals of several shapes a spread takes ten times as long.
  return {
    span: next === to ? named : spanOf(reader, from, next),
    named,
    name: told.name,
    form: told.form,
    offices: told.offices,
    countries: told.countries,
    gender: told.gender,
    number: told.number,
    counterpart: told.counterpart,
    members: told.members,
    next,
  };
}

/** The stretch of text from one word to another, left out. */
export function spanOf(reader: Reader, from: number, to: number): Span {
  return { start: wordAt(reader, from)?.start ?? 0, end: reader.words[to - 1]?.end ?? 0 };
}
