import type { Fault, Report } from './fault.ts';
import { checkCharacters } from './text-faults.ts';

/** An entry of a list, with the hyphen that it begins with made a space. */
export interface ListEntry {
  /** The number of its first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

const LINE_END = /\r\n|\n|\r/u;
/** What an entry begins with: a hyphen at the very left. */
const ENTRY = /^-(?=\s|$)/u;
/** What says nothing: a comment, a blank line, the mark of a document. */
const IDLE = /^\s*(?:#.*)?$|^---\s*$/u;

/**
 * Reads a YAML list that a keeper writes, entry by entry, so that a slip in one does not hide those of the next, and tells all of its faults at once.
 *
 * @param file what it is called in faults.
 * @param stray what is wrong with a line before the first entry, and what to do.
 * @param read what the entries are; it may tell of more faults.
 */
export function readList<Read>(
  text: string,
  file: string,
  stray: Pick<Fault, 'what' | 'remedy'>,
  read: (entries: readonly ListEntry[], report: Report) => readonly Read[],
): { readonly read: readonly Read[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report: Report = (line, what, remedy) => faults.push({ file, line, what, remedy });
  const lines = text.replace(/^\ufeff/u, '').split(LINE_END);
  lines.forEach((line, at) => {
    checkCharacters(line, at + 1, report);
  });
  const first = lines.findIndex((line) => !IDLE.test(line));
  const isList = first < 0 || ENTRY.test(lines[first] ?? '');
  if (!isList) report(first + 1, stray.what, stray.remedy);
  const all = read(isList ? entriesOf(lines) : [], report);
  faults.sort((a, b) => a.line - b.line);
  return { read: faults.length > 0 ? [] : all, faults };
}

function entriesOf(lines: readonly string[]): ListEntry[] {
  const starts = lines.flatMap((line, at) => (ENTRY.test(line) ? [at] : []));
  return starts.map((start, n) => {
    const [head = '', ...rest] = lines.slice(start, starts[n + 1]);
    return { first: start + 1, lines: [head.replace(ENTRY, ' '), ...rest] };
  });
}
