import { parsePartialDate } from '../text/calendar-date.ts';
import type { Report } from './fault.ts';
import { quoted } from './fault.ts';
import type { FieldReader, LineText } from './field-reader.ts';
import type { Office, Person } from './person.ts';

export const PERSON_FIELDS = ['name', 'aliases', 'offices'] as const;
export const OFFICE_FIELDS = ['title', 'country', 'body', 'from', 'to'] as const;

const EXAMPLE_OFFICES = 'offices: [{title: وزير الخارجية, country: روسيا, from: 2004-03-09}]';
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;
const LETTER = /\p{L}/u;

/** A person as a file tells it, and where each of the names stands, the canonical one first. */
export interface PersonEntry {
  readonly person: Person;
  readonly names: readonly LineText[];
}

/** Reads one entry of a people file; tells of its faults and returns null where it has no name. */
export function readPerson(read: FieldReader, report: Report): PersonEntry | null {
  read.allow(PERSON_FIELDS);
  const name = read.required('name', 'write name: and the fullest name that newspapers use');
  const aliases = read.linesOfText('aliases');
  const offices = read.maps('offices', EXAMPLE_OFFICES).flatMap((office) => readOffice(office, report) ?? []);
  const names = [...(name === null ? [] : [{ text: name, line: read.lineOf('name') }]), ...aliases];
  for (const { text, line } of names) {
    if (!LETTER.test(text)) report(line, `there is no letter in the name ${quoted(text)}`, 'write a name or remove it');
  }
  return name === null ? null : { person: { name, aliases: aliases.map(({ text }) => text), offices }, names };
}

function readOffice(read: FieldReader, report: Report): Office | null {
  read.allow(OFFICE_FIELDS);
  const title = read.required('title', 'write title: and the office, without its country');
  const [country, body] = [read.text('country'), read.text('body')];
  if (country && body) {
    report(
      read.lineOf('body'),
      'country and body exclude each other',
      'keep country for a state, body for anything else',
    );
  }
  const [from, to] = [readDate(read, 'from', report), readDate(read, 'to', report)];
  if (from && to && firstDay(from) > lastDay(to)) {
    report(read.lineOf('to'), `the office ends (${to}) before it begins (${from})`, 'correct one of the two');
  }
  if (title === null) return null;
  return { title, ...(country && { country }), ...(body && { body }), ...(from && { from }), ...(to && { to }) };
}

function readDate(read: FieldReader, name: 'from' | 'to', report: Report): string | null {
  const date = read.text(name);
  if (date === null || (ISO_DATE.test(date) && parsePartialDate(date))) return date;
  report(read.lineOf(name), `offices.${name} is no date: ${quoted(date)}`, 'write YYYY, YYYY-MM or YYYY-MM-DD');
  return null;
}

function firstDay(date: string): string {
  return parsePartialDate(date)?.from ?? date;
}

function lastDay(date: string): string {
  return parsePartialDate(date)?.to ?? date;
}
