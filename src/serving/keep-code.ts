import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OutputFile, Plugin } from 'esbuild';
import { madeTables } from '../text/meaning-tables.ts';
import { bundle } from './bundle.ts';
import { codeStamp } from './code-stamp.ts';
import { codeFolder, isKeptIn, listOf } from './kept-code.mjs';

const SRC = join(import.meta.dirname, '..');
/**
 * What begins by itself: the program, with the thread in which it answers; the command line, with the threads that begin when nobody waits.
 * The two share no files, for a start is the quicker the fewer it reads.
 */
const ENTRIES = [
  ['main.ts', 'serving/serving-thread.ts'],
  ['cli/isnad.ts', 'serving/reading-thread.ts', 'serving/page-thread.ts'],
];
/** A module of one value that depends on the sources alone: what it is for these is kept in its place. */
export interface Made {
  readonly module: string;
  readonly name: string;
  readonly make: () => unknown;
}

const MADE: readonly Made[] = [
  { module: 'text/ready-tables.ts', name: 'READY_TABLES', make: madeTables },
  { module: 'serving/ready-stamp.ts', name: 'READY_STAMP', make: codeStamp },
];
/** In milliseconds. Nobody writes for so long: what lies there is of a process that was killed. */
const ABANDONED = 3_600_000;
/** So many other states stay: a program that runs from one of them, or starts with it now, may still have to load some of it. */
const MOST_OTHERS = 2;
/** Packages of many small files that go into the code itself; all others are loaded from where they are. */
const TAKEN_IN = ['yaml', 'minisearch', 'zod', 'hono', '@hono/node-server', 'dotenv'];

/**
 * Keeps what the sources come to as JavaScript, so that the next start need not read them one by one. Where it is kept already, by
 * another process too, nothing is done; what older states of the sources came to goes.
 *
 * @param made what rooms further out keep with it.
 * @throws the error of the operating system where it cannot be written: then each start reads the sources.
 */
export async function keepCode(made: readonly Made[] = [], folder = codeFolder()): Promise<void> {
  if (isKeptIn(folder)) return;
  const draft = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    for (const { name, text } of await modules([...MADE, ...made])) await writeWhole(join(draft, name), text);
    await putInPlace(draft, folder);
    await clearOthers(folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The files, the list of them last. */
async function modules(made: readonly Made[]): Promise<{ name: string; text: string }[]> {
  const files = (await Promise.all(ENTRIES.map((entries) => modulesOf(entries, made)))).flat();
  // What is alike in both bears the same name, for names hold the sum of what is in them.
  const texts = new Map(files.map(({ path, text }) => [relative(SRC, path), text]));
  const named = Array.from(texts, ([name, text]) => ({ name, text }));
  return [...named, listOf(named)];
}

async function modulesOf(entries: readonly string[], made: readonly Made[]): Promise<OutputFile[]> {
  const { outputFiles } = await bundle({
    entryPoints: entries.map((name) => join(SRC, name)),
    outbase: SRC,
    outdir: SRC,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Arabic letters take a third of the room as they are.
    charset: 'utf8',
    // One of the packages asks for modules of Node in the old way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [inPlace(made)],
  });
  return outputFiles;
}

/** Modules find their own files, and packages, by where the sources lie. */
function inPlace(all: readonly Made[]): Plugin {
  return {
    name: 'in-place',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(SRC)) return null;
        const made = all.find(({ module }) => path === join(SRC, module));
        if (made) return { contents: await textOf(made), loader: 'js' };
        const source = await readFile(path, 'utf8');
        const contents = source
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        return { contents, loader: 'ts' };
      });
      // Neither this file, which what is kept has no use for, nor those that start begins with, which are there once for the process.
      onResolve({ filter: /(?:keep-code\.ts|kept-code\.mjs|answering-thread\.mjs)$/ }, ({ path }) => {
        return { path: pathToFileURL(join(import.meta.dirname, basename(path))).href, external: true };
      });
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        return kind === 'entry-point' || TAKEN_IN.some((name) => path === name || path.startsWith(`${name}/`))
          ? null
          : { path, external: true };
      });
    },
  };
}

async function textOf({ name, make }: Made): Promise<string> {
  return `export const ${name} = ${JSON.stringify(await make())};`;
}

async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    // What another process has kept meanwhile stays: somebody may be starting from it. What is damaged goes.
    if (isKeptIn(folder)) return;
    if (!existsSync(folder)) throw error;
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  }
}

/** What others are writing at the moment is theirs. */
async function clearOthers(folder: string): Promise<void> {
  const all = dirname(folder);
  const others: { readonly path: string; readonly at: number; readonly isDraft: boolean }[] = [];
  for (const name of await readdir(all)) {
    const path = join(all, name);
    const { mtimeMs: at } = await stat(path).catch(() => ({ mtimeMs: 0 }));
    if (name !== basename(folder)) others.push({ path, at, isDraft: name.includes('.') });
  }
  const states = others.filter(({ isDraft }) => !isDraft).sort((a, b) => b.at - a.at);
  const drafts = others.filter(({ isDraft, at }) => isDraft && Math.abs(Date.now() - at) > ABANDONED);
  for (const { path } of [...states.slice(MOST_OTHERS), ...drafts]) await rm(path, { recursive: true, force: true });
}
