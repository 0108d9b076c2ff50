import { relative } from 'node:path';

/** Something in the archive that a keeper has to mend. */
export interface Fault {
  readonly file: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  /** What is wrong, naming the value: `published is no day of the calendar: «2015-02-30»`. */
  readonly what: string;
  /** What to do about it, as an order: `write the day as YYYY-MM-DD`. */
  readonly remedy: string;
}

/** A fault as it is told to whoever need not know where the archive lies: its file below the folder, `.` for the folder itself. */
export function belowFolder(fault: Fault, folder: string): Fault {
  return { ...fault, file: relative(folder, fault.file) || '.' };
}

/** How a reader of an article file tells what it found; the file is known to whoever listens. */
export type Report = (line: number, what: string, remedy: string) => void;

/** `corpus/a.md:3: published is no day of the calendar: «2015-02-30», write the day as YYYY-MM-DD` */
export function formatFault(fault: Fault): string {
  return printable(`${fault.file}:${fault.line}: ${fault.what}, ${fault.remedy}`);
}

const LONGEST_QUOTE = 60;
// Control and format characters of a broken file, or of its name, must not reach the terminal or turn the message around.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A value within a message: «…», on one line, cut where it is long, invisible characters by number. */
export function quoted(value: string): string {
  const characters = [...value];
  const cut = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : value;
  return `«${printable(cut)}»`;
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, codeName);
}

/** `U+202E` */
export function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
