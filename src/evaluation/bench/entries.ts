import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { FailureError } from '../../cli/errors.ts';
import { generatedEntries } from './generated.ts';

/** An article in the form of SaudiNewsNet: what `isnad import` takes. */
export type Entry = Readonly<Record<string, unknown>>;

/** So many articles, of the zip files of a collection in their order, or generated where none is named. @throws FailureError where it holds none. */
export async function* entriesOf(collection: string | undefined, most: number): AsyncGenerator<Entry> {
  let left = most;
  for await (const entry of collection === undefined ? generatedEntries(most) : collected(collection)) {
    if (left-- <= 0) return;
    yield entry;
  }
  if (left === most) throw new FailureError(`${collection} holds no zip file with articles: name the folder of them.`);
}

async function* collected(collection: string): AsyncGenerator<Entry> {
  for (const file of await zipsOf(collection)) {
    const files = unzipSync(await readFile(file), { filter: ({ name }) => name.endsWith('.json') });
    for (const name of Object.keys(files).sort()) yield* JSON.parse(new TextDecoder().decode(files[name])) as Entry[];
  }
}

async function zipsOf(collection: string): Promise<string[]> {
  try {
    if ((await stat(collection)).isFile()) return [collection];
    const names = await readdir(collection);
    return names
      .filter((name) => extname(name) === '.zip')
      .sort()
      .map((name) => join(collection, name));
  } catch (error) {
    throw new FailureError(`${collection} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
