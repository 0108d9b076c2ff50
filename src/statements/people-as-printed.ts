import type { Person } from '../corpus/person.ts';
import { fold } from '../text/fold.ts';
import type { ArchivePeople } from './speakers/archive-people.ts';
import { nameKey } from './speakers/given-people.ts';
import { nameParts, sameSpelling } from './speakers/name-parts.ts';
import type { Statement } from './statement.ts';

/**
 * The people of the people file under the spelling that the archive prints most often, the file's own becoming an alias: an archive that
 * prints «دميتري بيسكوف» is shown so, though the file has «ديمتري بيسكوف». Of equals the file's spelling stays.
 */
export function peopleAsPrinted(people: readonly Person[], archive: ArchivePeople): Person[] {
  return people.map((person) => named(person, printedName(person, archive)));
}

/** The same people as the speakers of some statements are called, for whoever looks these up and has no archive at hand. */
export function peopleAsSpeakers(people: readonly Person[], statements: readonly Statement[]): Person[] {
  const names = new Set(statements.flatMap(({ speaker, members }) => (members.length > 0 ? members : (speaker ?? []))));
  const speakers = new Map(Array.from(names, (name) => [nameKey(name), name]));
  return people.map((person) => {
    const spellings = [person.name, ...person.aliases.filter(isFullName)];
    const found = spellings.map((spelling) => speakers.get(nameKey(spelling))).find((name) => name !== undefined);
    return named(person, found ?? person.name);
  });
}

function named(person: Person, name: string): Person {
  if (name === person.name) return person;
  return { ...person, name, aliases: [person.name, ...person.aliases.filter((alias) => alias !== name)] };
}

function printedName({ name, aliases }: Person, archive: ArchivePeople): string {
  const own = fold(name);
  const listed = new Set(aliases.filter(isFullName).map(fold));
  const counts = new Map<string, number>([[name, 0]]);
  for (const spelling of [name, ...aliases.filter(isFullName)]) {
    for (const { forms } of archive.index.named(nameParts(spelling))) {
      for (const [form, count] of forms) {
        const folded = fold(form);
        // «اوباما» is «أوباما», written in haste: no name of its own.
        if (folded === own) counts.set(name, Math.max(counts.get(name) ?? 0, count));
        else if (listed.has(folded) || isSpelledOtherwise(form, name)) counts.set(form, count);
      }
    }
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** An Arabic name of several parts, none of them a title: not «الملك سلمان», not “Dmitry Peskov”. */
function isFullName(name: string): boolean {
  return /^\p{Script=Arabic}/u.test(name) && !/^(?:ال|خادم )/u.test(name) && nameParts(name).all.length > 1;
}

/** «سلمان بن عبدالعزيز» and «سلمان بن عبد العزيز»: part by part the same. */
function isSpelledOtherwise(form: string, name: string): boolean {
  const [a, b] = [nameParts(form).all, nameParts(name).all];
  return a.length === b.length && a.every((part, at) => sameSpelling(part, b[at] ?? ''));
}
