import type { Meaning, MeaningsByKey, Tables } from './meaning-tables.ts';

/** {@link Tables} as text: of each expression a line with its key, then stems and sureness of each meaning, tabs between; of the names a line each. */
export interface WrittenTables {
  readonly meanings: string;
  readonly names: string;
}

/** «موسكو» is written "موسكو⇥عاصم روسي⇥0.5⇥…". */
export function writtenTables({ meanings, names }: Tables): WrittenTables {
  const lines = Array.from(meanings, ([key, all]) =>
    [key, ...all.flatMap(({ stems, sureness }) => [stems.join(' '), sureness])].join('\t'),
  );
  return { meanings: lines.join('\n'), names: writtenWords(names) };
}

export function writtenWords(words: ReadonlySet<string>): string {
  return [...words].join('\n');
}

/** What {@link writtenTables} wrote. Each line is read when its expression is asked for: a question asks for a dozen of thousands. */
export function readTables({ meanings, names }: WrittenTables): { meanings: MeaningsByKey; names: Set<string> } {
  const lines = new Map<string, string>();
  for (const line of meanings.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line);
  return {
    meanings: {
      has: (key) => lines.has(key),
      get: (key) => {
        const line = lines.get(key);
        return line === undefined ? undefined : meaningsIn(line);
      },
    },
    names: readWords(names),
  };
}

export function readWords(words: string): Set<string> {
  return new Set(words.split('\n'));
}

function meaningsIn(line: string): Meaning[] {
  const [, ...fields] = line.split('\t');
  const meanings: Meaning[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    meanings.push({ stems: (fields[at] ?? '').split(' '), sureness: Number(fields[at + 1]) });
  }
  return meanings;
}
