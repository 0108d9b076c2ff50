import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importPages } from '../../corpus/import/import-pages.ts';
import { entriesOf } from './entries.ts';

/** An archive that was imported to be measured. */
export interface MeasuredArchive {
  readonly folder: string;
  readonly cache: string;
  readonly entries: number;
  readonly imported: number;
  readonly importSeconds: number;
}

const PEOPLE = join(import.meta.dirname, '../../../corpus/people.yaml');

/** Imports so many articles into a folder of its own, works with it, and clears it away. */
export async function withArchive<Result>(
  { collection, articles }: { readonly collection: string | undefined; readonly articles: number },
  work: (archive: MeasuredArchive) => Promise<Result>,
): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  try {
    const folder = join(home, 'archive');
    const file = join(home, 'entries.jsonl');
    await mkdir(folder);
    await pipeline(Readable.from(linesOf(collection, articles)), createWriteStream(file));
    const made = await imported(file, folder);
    await copyFile(PEOPLE, join(folder, 'people.yaml'));
    return await work({ folder, cache: join(home, 'cache'), ...made });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function* linesOf(collection: string | undefined, articles: number): AsyncGenerator<string> {
  for await (const entry of entriesOf(collection, articles)) yield `${JSON.stringify(entry)}\n`;
}

async function imported(file: string, out: string): Promise<Omit<MeasuredArchive, 'folder' | 'cache'>> {
  const inputs = [{ kind: 'file', name: file, bytes: (await stat(file)).size }] as const;
  const today = new Date().toISOString().slice(0, 10);
  const start = performance.now();
  let entries = 0;
  let stored = 0;
  for await (const one of importPages(inputs, { out, source: null, today })) {
    entries++;
    if (one.stored?.change === 'new') stored++;
  }
  return { entries, imported: stored, importSeconds: (performance.now() - start) / 1000 };
}
