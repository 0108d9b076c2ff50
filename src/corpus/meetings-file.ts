import { parseDateInterval } from '../text/calendar-date.ts';
import type { Fault, Report } from './fault.ts';
import { quoted } from './fault.ts';
import { FieldReader } from './field-reader.ts';
import { readList } from './list-file.ts';
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

/**
 * Reads a meetings file, a YAML list, and tells all of its faults at once. `file` is what it is called in them.
 *
 *     - id: 2015-05-12-sochi-kerry-lavrov
 *       names: [لقاء سوتشي الأول]
 *       date: 2015-05-12
 */
export function parseMeetings(text: string, file: string): Corrections {
  const stray = {
    what: 'the line belongs to no meeting',
    remedy: 'begin each meeting with `- id: …` at the very left',
  };
  const { read, faults } = readList(text, file, stray, (entries, report) => {
    const known = new Map<string, number>();
    return entries.flatMap(({ first, lines }) => {
      const tree = parseTree(lines.join('\n'), first, report, 'the entry');
      return (tree && readCorrection(new FieldReader(tree, '', report), known, report)) ?? [];
    });
  });
  return { corrections: read, faults };
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
