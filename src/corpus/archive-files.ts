import type { Dirent } from 'node:fs';
import { statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, extname, isAbsolute, join, relative, sep } from 'node:path';
import type { Fault } from './fault.ts';
import { faultOfError } from './file-fault.ts';

/** In bytes. More is a book or a mistake: the longest of 12,824 newspaper articles made a file of 57,495 bytes. */
export const LARGEST_FILE = 2_000_000;

/** Article files, and what of the folder cannot be one. */
interface Listing {
  readonly files: string[];
  readonly faults: Fault[];
}

/** The article files below an existing folder, in an order that is the same on every machine. Not among them: README.md, hidden files, `originals`. */
export async function listArticleFiles(folder: string): Promise<Listing> {
  const found: Listing = { files: [], faults: [] };
  await walk(folder, await realpath(folder), found);
  // By code unit, not by language: an archive must not be read in another order in another country.
  found.files.sort((a, b) => (a < b ? -1 : 1));
  found.faults.sort((a, b) => (a.file < b.file ? -1 : 1));
  return found;
}

/** Whether `path` is below `root` once all links are followed. @throws where it does not exist. */
export async function isBelow(root: string, path: string): Promise<boolean> {
  const way = relative(root, await realpath(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function walk(folder: string, root: string, found: Listing): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'originals') continue;
    const file = join(folder, entry.name);
    try {
      if (entry.isDirectory()) await walk(file, root, found);
      else if (entry.isSymbolicLink() || isArticleName(entry.name)) await take(file, entry, root, found);
    } catch (error) {
      found.faults.push(faultOfError(file, error));
    }
  }
}

async function take(file: string, entry: Dirent, root: string, found: Listing): Promise<void> {
  const refuse = (what: string, remedy: string) => found.faults.push({ file, line: 1, what, remedy });
  if (entry.isFile()) {
    found.files.push(file);
    return;
  }
  // At once and not in its turn: that takes a tenth of the time, and an archive has thousands of files.
  const target = statSync(file);
  // A link to a folder may lead in a circle or out of the archive.
  if (target.isDirectory()) refuse('it is a link to a folder', 'put the folder itself here');
  else if (entry.isSymbolicLink() && !(await isBelow(root, file))) {
    refuse('it is a link that leads out of the archive', 'put the file itself here');
  } else if (!isArticleName(entry.name)) return;
  else if (!target.isFile()) refuse('it is no regular file', 'remove it from the archive');
  else found.files.push(file);
}

/** Whether a file of this name is read as an article. */
export function isArticleName(name: string): boolean {
  return extname(name).toLowerCase() === '.md' && basename(name).toLowerCase() !== 'readme.md';
}
