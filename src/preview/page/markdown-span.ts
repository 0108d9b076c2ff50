import type { SpanKind } from './markdown-node.ts';

/** A marked stretch: its content is `source.slice(from, to)`, and the text goes on at `end`. */
interface SpanMatch {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * Marks that were looked for and not found in the rest of a text. A mark that has no end after one place has none after
 * a later one either, so each mark is searched to the end of a text once, and hostile text costs no more than plain text.
 */
export type Exhausted = Set<string>;

const SPACE = /\s/;
const WORD = /[a-zA-Z0-9_]/;

/** The stretch that the mark at `at` opens, or null where the mark is a plain character: `**نص**` → bold, 2…4. */
export function matchSpan(source: string, at: number, exhausted: Exhausted): SpanMatch | null {
  switch (source[at]) {
    case '*':
      return longer(matchStar(source, at, exhausted), matchDouble(source, at, '**', 'bold', exhausted));
    case '_':
      return longer(matchUnderscore(source, at, exhausted), matchDouble(source, at, '__', 'underline', exhausted));
    case '~':
      return matchPlain(source, at, '~~', 'strike', exhausted);
    case '|':
      return matchPlain(source, at, '||', 'spoiler', exhausted);
    default:
      return null;
  }
}

/** `***نص***` can be read both ways; Discord takes the longer one, and italics where they are as long. */
function longer(italic: SpanMatch | null, double: SpanMatch | null): SpanMatch | null {
  if (italic === null || double === null) return italic ?? double;
  return double.end > italic.end ? double : italic;
}

/** `*نص*`: a pair of stars within is content, a single one ends it, unless it follows a blank (up to two spaces pass). */
function matchStar(source: string, at: number, exhausted: Exhausted): SpanMatch | null {
  const from = at + 1;
  if (exhausted.has('*') || from >= source.length || SPACE.test(source[from] ?? '')) return null;
  const close = singleMark(source, from, '*');
  if (close === null) {
    exhausted.add('*');
    return null;
  }
  let to = close;
  while (to > from && close - to < 2 && source[to - 1] === ' ') to--;
  if (to === from || SPACE.test(source[to - 1] ?? '')) return null;
  return { kind: 'italic', from, to, end: close + 1 };
}

/** `_نص_`: does not end before a Latin letter, a digit or another underscore, so that `snake_case_name` stays whole. */
function matchUnderscore(source: string, at: number, exhausted: Exhausted): SpanMatch | null {
  const from = at + 1;
  if (exhausted.has('_')) return null;
  const close = singleMark(source, from, '_');
  if (close === null) {
    exhausted.add('_');
    return null;
  }
  if (close === from || WORD.test(source[close + 1] ?? '')) return null;
  return { kind: 'italic', from, to: close, end: close + 1 };
}

/** The first `mark` that is neither escaped nor one of a pair. */
function singleMark(source: string, from: number, mark: string): number | null {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === mark) {
      if (source[at + 1] !== mark) return at;
      at++;
    }
  }
  return null;
}

/** `**نص**` and `__نص__`: ends at the last two of a run of marks, and an escaped mark does not count. */
function matchDouble(
  source: string,
  at: number,
  mark: '**' | '__',
  kind: SpanKind,
  exhausted: Exhausted,
): SpanMatch | null {
  if (exhausted.has(mark) || !source.startsWith(mark, at)) return null;
  const from = at + 2;
  for (let to = from; to < source.length - 1; to++) {
    if (source[to] === '\\') to++;
    else if (to > from && source.startsWith(mark, to) && source[to + 2] !== mark[0]) {
      return { kind, from, to, end: to + 2 };
    }
  }
  exhausted.add(mark);
  return null;
}

/** `~~نص~~` and `||نص||`: Discord looks for the next mark and knows no escape within. */
function matchPlain(
  source: string,
  at: number,
  mark: '~~' | '||',
  kind: SpanKind,
  exhausted: Exhausted,
): SpanMatch | null {
  if (exhausted.has(mark) || !source.startsWith(mark, at)) return null;
  let to = source.indexOf(mark, at + 3);
  while (to >= 0 && mark === '~~' && source[to + 2] === '_') to = source.indexOf(mark, to + 1);
  if (to >= 0) return { kind, from: at + 2, to, end: to + 2 };
  exhausted.add(mark);
  return null;
}
