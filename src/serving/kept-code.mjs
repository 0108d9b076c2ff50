import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The sources are TypeScript, in hundreds of files: to read them takes most of a start. What they come to is kept as JavaScript in a few
// files, for as long as nothing of them changes; see `keep-code.ts`. Plain JavaScript itself, for it decides how the rest is read.

const ROOT = join(import.meta.dirname, '../..');
/** What decides what the program does: its own files, and the versions of its packages. */
const SOURCES = ['src', 'package.json', 'package-lock.json'];
/** Where the others are listed, each with its sum. */
const LIST = 'files.json';

/** @type {string | null} */
let folder = null;
/** @type {boolean | null} */
let isWhole = null;

/** Where the code of this very state of the sources is kept. */
export function codeFolder() {
  folder ??= join(ROOT, 'node_modules/.cache/isnad-code', stampOfSources());
  return folder;
}

/** The address of a module as it was kept, such as `serving/serving-thread`; null where it was not. */
export function keptModule(name) {
  isWhole ??= isKeptIn(codeFolder());
  return isWhole ? pathToFileURL(join(codeFolder(), `${name}.mjs`)).href : null;
}

/** The list of some files: what must be found when they are read again. */
export function listOf(files) {
  return { name: LIST, text: JSON.stringify(files.map(({ name, text }) => [name, sumOf(text)])) };
}

/** Whether all of the files lie in a folder, and every byte of them as it was written. */
export function isKeptIn(path) {
  try {
    const list = JSON.parse(readFileSync(join(path, LIST), 'utf8'));
    return list.every(([name, sum]) => sumOf(readFileSync(join(path, name))) === sum);
  } catch {
    return false;
  }
}

function stampOfSources() {
  // Addresses of files stand in what is kept.
  const hash = createHash('sha256').update(`${process.version} ${ROOT}`);
  for (const name of SOURCES) addTo(hash, join(ROOT, name));
  return hash.digest('hex').slice(0, 32);
}

function addTo(hash, path) {
  try {
    hash.update(path).update(readFileSync(path));
  } catch (error) {
    if (error.code === 'EISDIR') for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    else if (error.code !== 'ENOENT') throw error;
  }
}

function sumOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
