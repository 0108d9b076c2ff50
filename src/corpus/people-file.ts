import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Fault, Report } from './fault.ts';
import { quoted } from './fault.ts';
import { FieldReader, type LineText } from './field-reader.ts';
import { type ListEntry, readList } from './list-file.ts';
import type { Person } from './person.ts';
import { type PersonEntry, readPerson } from './person-entry.ts';
import { plainEntry } from './plain-entry.ts';
import { parseTree } from './yaml-tree.ts';

/** The people of an archive, as its keeper wrote them down; none where the file has any fault. */
export interface People {
  readonly people: readonly Person[];
  readonly faults: readonly Fault[];
}

/** Reads a people file, a YAML list of persons, and tells all of its faults at once. `file` is what it is called in them. */
export function parsePeople(text: string, file: string): People {
  const stray = { what: 'the line belongs to nobody', remedy: 'begin each person with `- name: …` at the very left' };
  const { read, faults } = readList(text, file, stray, (all, report) => {
    const entries = all.flatMap((entry) => readEntry(entry, report) ?? []);
    checkDoubles(entries, report);
    return entries;
  });
  return { people: read.map(({ person }) => person), faults };
}

function readEntry({ first, lines }: ListEntry, report: Report): PersonEntry | null {
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
