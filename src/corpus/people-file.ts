import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Fault, Report } from './fault.ts';
import { quoted } from './fault.ts';
import { FieldReader, type LineText } from './field-reader.ts';
import type { Person } from './person.ts';
import { type PersonEntry, readPerson } from './person-entry.ts';
import { plainEntry } from './plain-entry.ts';
import { checkCharacters } from './text-faults.ts';
import { parseTree } from './yaml-tree.ts';

/** The people of an archive, as its keeper wrote them down; none where the file has any fault. */
export interface People {
  readonly people: readonly Person[];
  readonly faults: readonly Fault[];
}

const LINE_END = /\r\n|\n|\r/u;
/** What an entry begins with: a hyphen at the very left. */
const ENTRY = /^-(?=\s|$)/u;
/** What says nothing: a comment, a blank line, the mark of a document. */
const IDLE = /^\s*(?:#.*)?$|^---\s*$/u;

/** Reads a people file, a YAML list of persons, and tells all of its faults at once. `file` is what it is called in them. */
export function parsePeople(text: string, file: string): People {
  const faults: Fault[] = [];
  const report: Report = (line, what, remedy) => faults.push({ file, line, what, remedy });
  const lines = text.replace(/^\ufeff/u, '').split(LINE_END);
  lines.forEach((line, at) => {
    checkCharacters(line, at + 1, report);
  });
  const entries = chunksOf(lines, report).flatMap((chunk) => readChunk(chunk, report) ?? []);
  checkDoubles(entries, report);
  faults.sort((a, b) => a.line - b.line);
  return { people: faults.length > 0 ? [] : entries.map(({ person }) => person), faults };
}

/** Some lines that belong together; the number of the first, from 1. */
interface Chunk {
  readonly first: number;
  readonly lines: string[];
}

/** One chunk an entry: so each is read by itself, and a slip in one does not hide those of the next. */
function chunksOf(lines: readonly string[], report: Report): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [at, line] of lines.entries()) {
    if (ENTRY.test(line)) chunks.push({ first: at + 1, lines: [line.replace(ENTRY, ' ')] });
    else if (chunks.length > 0) chunks.at(-1)?.lines.push(line);
    else if (!IDLE.test(line)) {
      report(at + 1, 'the line belongs to nobody', 'begin each person with `- name: …` at the very left');
      return [];
    }
  }
  return chunks;
}

function readChunk({ first, lines }: Chunk, report: Report): PersonEntry | null {
  const tree = plainEntry(lines, first) ?? parseTree(lines.join('\n'), first, report, 'the entry');
  return tree && readPerson(new FieldReader(tree, '', report), report);
}

/** A name that two bear settles nothing, and one that stands twice was meant to be another. */
function checkDoubles(entries: readonly PersonEntry[], report: Report): void {
  const known = new Map<string, LineText>();
  for (const name of entries.flatMap(({ names }) => names)) {
    const key = nameKey(name.text);
    const other = known.get(key);
    if (other) {
      const what = `${quoted(name.text)} stands already on line ${other.line}, as ${quoted(other.text)}`;
      report(name.line, what, 'keep one: spellings that differ in hamza, ya, ta marbuta or vowel signs count as one');
    } else known.set(key, name);
  }
}

/** «عبد الله» and «عبدالله» are one, and so are «إردوغان» and «أردوغان». */
function nameKey(name: string): string {
  return words(name)
    .map((word) => fold(word.text))
    .join(' ')
    .replace(/(?<=^| )عبد (?=ال)/gu, 'عبد');
}
