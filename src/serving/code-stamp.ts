import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { READY_STAMP } from './ready-stamp.ts';

const SRC = join(import.meta.dirname, '..');
/** What decides how an article is read, cut, analysed, and kept: other code, other results. */
const DERIVING = [
  'text',
  'corpus',
  'search',
  'statements',
  'meetings',
  'library',
  'library.ts',
  'serving',
  '../package.json',
];

/** Reckoned once: what runs is the code that was loaded, whatever becomes of its files. */
let stamp: string | null = null;

/** Tells one version of the program from another, as far as it matters to what it derives from articles. */
export function codeStamp(): string {
  stamp ??= READY_STAMP ?? reckoned();
  return stamp;
}

function reckoned(): string {
  const hash = createHash('sha256');
  // Letters and their classes are those of Node's Unicode; what is kept bears the order of its bytes.
  hash.update(`${process.versions.v8} ${process.versions.unicode} ${endianness()}`);
  for (const path of DERIVING) addTo(hash, join(SRC, path));
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const entries = foldersEntries(path);
  if (entries === null) hash.update(path.slice(SRC.length)).update(readFileSync(path));
  else for (const name of entries.sort()) addTo(hash, join(path, name));
}

/** Null for a file. */
function foldersEntries(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null;
    throw error;
  }
}
