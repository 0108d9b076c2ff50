import { parseDateInterval } from '../text/calendar-date.ts';
import type { Fault, Report } from './fault.ts';
import { quoted } from './fault.ts';
import { FieldReader } from './field-reader.ts';
import { checkCharacters } from './text-faults.ts';
import { parseTree } from './yaml-tree.ts';

/** What the file is called in the folder of an archive. */
export const MEETINGS_FILE = 'meetings.yaml';

const CORRECTION_FIELDS = ['id', 'title', 'names', 'date', 'place', 'participants', 'same', 'shown'] as const;

/** What a keeper knows better of a meeting than the articles tell, or calls it besides. What is null stays as it was found. */
export interface Correction {
  /** The meeting as it was found: `2015-05-12-sochi-kerry-lavrov`. It keeps this id. */
  readonly id: string;
  readonly title: string | null;
  /** Other names that people use: «لقاء سوتشي الأول». */
  readonly names: readonly string[];
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an interval of two of these. */
  readonly date: string | null;
  readonly place: string | null;
  /** Canonical names, the first the most important; null where those found are right. */
  readonly participants: readonly string[] | null;
  /** Ids of meetings that are this one. */
  readonly same: readonly string[];
  /** False for what is no meeting. */
  readonly shown: boolean;
}

/** The corrections of an archive; none where the file has any fault. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly faults: readonly Fault[];
}

const LINE_END = /\r\n|\n|\r/u;
/** What an entry begins with: a hyphen at the very left. */
const ENTRY = /^-(?=\s|$)/u;
/** What says nothing: a comment, a blank line, the mark of a document. */
const IDLE = /^\s*(?:#.*)?$|^---\s*$/u;

/**
 * Reads a meetings file, a YAML list, and tells all of its faults at once. `file` is what it is called in them.
 *
 *     - id: 2015-05-12-sochi-kerry-lavrov
 *       names: [لقاء سوتشي الأول]
 *       date: 2015-05-12
 */
export function parseMeetings(text: string, file: string): Corrections {
  const faults: Fault[] = [];
  const report: Report = (line, what, remedy) => faults.push({ file, line, what, remedy });
  const lines = text.replace(/^\ufeff/u, '').split(LINE_END);
  lines.forEach((line, at) => {
    checkCharacters(line, at + 1, report);
  });
  const known = new Map<string, number>();
  const corrections = entriesOf(lines, report).flatMap(({ first, text: entry }) => {
    const tree = parseTree(entry, first, report, 'the entry');
    return (tree && readCorrection(new FieldReader(tree, '', report), known, report)) ?? [];
  });
  faults.sort((a, b) => a.line - b.line);
  return { corrections: faults.length > 0 ? [] : corrections, faults };
}

interface Entry {
  /** The number of its first line, from 1. */
  readonly first: number;
  readonly text: string;
}

/** Each entry by itself, so that a slip in one does not hide those of the next. */
function entriesOf(lines: readonly string[], report: Report): Entry[] {
  const starts = lines.flatMap((line, at) => (ENTRY.test(line) ? [at] : []));
  const stray = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => !IDLE.test(line));
  if (stray >= 0) {
    report(stray + 1, 'the line belongs to no meeting', 'begin each meeting with `- id: …` at the very left');
    return [];
  }
  return starts.map((start, n) => {
    const own = lines.slice(start, starts[n + 1] ?? lines.length);
    return { first: start + 1, text: [own[0]?.replace(ENTRY, ' ') ?? '', ...own.slice(1)].join('\n') };
  });
}

function readCorrection(read: FieldReader, known: Map<string, number>, report: Report): Correction | null {
  read.allow(CORRECTION_FIELDS);
  const id = read.required('id', 'write id: and what isnad summary --list calls the meeting');
  const date = read.text('date');
  if (date !== null && !parseDateInterval(date)) {
    report(
      read.lineOf('date'),
      `date is no date: ${quoted(date)}`,
      'write YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between',
    );
  }
  const shown = read.text('shown');
  if (shown !== null && shown !== 'true' && shown !== 'false') {
    report(read.lineOf('shown'), `shown is neither true nor false: ${quoted(shown)}`, 'write true or false');
  }
  const other = id === null ? undefined : known.get(id);
  if (id !== null && other !== undefined) {
    report(read.lineOf('id'), `${quoted(id)} stands already on line ${other}`, 'keep one entry for a meeting');
  } else if (id !== null) known.set(id, read.lineOf('id'));
  const participants = read.texts('participants');
  return id === null
    ? null
    : {
        id,
        title: read.text('title'),
        names: read.texts('names'),
        date,
        place: read.text('place'),
        participants: participants.length > 0 ? participants : null,
        same: read.texts('same'),
        shown: shown !== 'false',
      };
}
