import { lstat, opendir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** Something to import: a file, an address, or what could not be found. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'url'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'missing'; readonly name: string; readonly reason: string; readonly bytes: number };

/** What a page of the web takes on the bar of progress, before it is fetched: about what it has on average. */
const PAGE_BYTES = 100_000;
const PAGES = new Set([
  '',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.php',
  '.asp',
  '.aspx',
  '.json',
  '.jsonl',
  '.ndjson',
]);

/** The files and addresses that names stand for: of a folder all pages below it, in an order that is the same everywhere. Links are not followed. */
export async function inputsOf(names: readonly string[]): Promise<Input[]> {
  const inputs: Input[][] = [];
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(name)) inputs.push([{ kind: 'url', name, bytes: PAGE_BYTES }]);
    else inputs.push(await filesOf(name));
  }
  return inputs.flat();
}

async function filesOf(name: string): Promise<Input[]> {
  try {
    // A link that somebody names is meant; one within a folder may lead anywhere.
    const found = await stat(name);
    if (found.isFile()) return [{ kind: 'file', name, bytes: found.size }];
    if (found.isDirectory()) return await filesBelow(name);
    return [{ kind: 'missing', name, reason: 'it is no file and no folder', bytes: 0 }];
  } catch (error) {
    return [missing(name, error)];
  }
}

/** It may be gone since its folder was listed. */
async function fileAt(name: string): Promise<Input> {
  try {
    return { kind: 'file', name, bytes: (await lstat(name)).size };
  } catch (error) {
    return missing(name, error);
  }
}

function missing(name: string, error: unknown): Input {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reason = code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code})`;
  return { kind: 'missing', name, reason, bytes: 0 };
}

async function filesBelow(folder: string): Promise<Input[]> {
  const found: Input[] = [];
  const below: Input[][] = [];
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    // Browsers put pictures and frames of a saved page into such a folder.
    if (entry.isDirectory() && !basename(path).endsWith('_files')) below.push(await filesOf(path));
    if (entry.isFile() && PAGES.has(extname(entry.name).toLowerCase())) {
      found.push(await fileAt(path));
    }
  }
  return [...found, ...below.flat()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
