import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** From the inside out; a room imports from rooms further in, never from its own row. */
const ROWS: readonly (readonly string[])[] = [
  ['text'],
  ['corpus'],
  ['search', 'statements'],
  ['meetings'],
  ['library'],
  ['commands'],
  ['message'],
  ['requirements.mjs', 'settings', 'log', 'gaps', 'choices', 'port-problem'],
  ['env-file'],
  ['serving'],
  ['metrics'],
  ['discord', 'preview', 'cli'],
  ['evaluation'],
  ['main', 'start.mjs', 'prepare.mjs'],
];

/** Packages that one room alone may know. */
const KEPT_TO: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord'],
  minisearch: ['search/minisearch-index.ts'],
  pino: ['log.ts'],
  zod: ['settings.ts', 'cli', 'preview', 'evaluation'],
  dotenv: ['env-file.ts'],
  yaml: ['corpus'],
  '@mozilla/readability': ['corpus/import/readable.ts'],
  linkedom: ['corpus/import/html-document.ts'],
  commander: ['cli', 'evaluation'],
  hono: ['preview'],
  '@hono/node-server': ['preview'],
  esbuild: ['serving/bundle.ts', 'serving/keep-code.ts'],
};

/** Where the file system may be touched: where the corpus is read, at the entry points, and where lines go out. */
const FILE_SYSTEM = [
  'corpus',
  'gaps',
  'choices',
  'serving',
  'cli',
  'preview',
  'evaluation',
  'env-file.ts',
  'log.ts',
  'main.ts',
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const FILES = walk(SRC).filter((file) => /\.(?:ts|mjs)$/u.test(file));
const IMPORTS = FILES.flatMap(importsOf);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/gu,
  );
  return Array.from(found, ([, type, from, dynamic, bare]) => ({
    file: relative(SRC, file),
    target: from ?? dynamic ?? bare ?? '',
    typeOnly: type !== undefined,
  }));
}

function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/u, '') ?? '';
}

function rowOf(room: string): number {
  return ROWS.findIndex((row) => row.includes(room));
}

const INNER = IMPORTS.filter(({ target }) => target.startsWith('.')).map((each) => ({
  ...each,
  to: relative(SRC, resolve(SRC, dirname(each.file), each.target)),
}));

describe('the structure', () => {
  it('has a row for every file', () => {
    expect(FILES.map((file) => relative(SRC, file)).filter((file) => rowOf(roomOf(file)) < 0)).toEqual([]);
  });

  it('imports only from further in', () => {
    const wrong = INNER.filter(
      ({ file, to }) => roomOf(file) !== roomOf(to) && rowOf(roomOf(to)) >= rowOf(roomOf(file)),
    );
    // A type says nothing about what runs: an edge may name the shape of the log that it is given.
    expect(
      wrong.filter(({ typeOnly, to }) => !(typeOnly && to === 'log.ts')).map(({ file, to }) => `${file} → ${to}`),
    ).toEqual([]);
  });

  it('goes round in no circle', () => {
    expect(
      circles(
        new Map(
          FILES.map((file) => relative(SRC, file)).map((file) => [
            file,
            INNER.filter((each) => each.file === file && !each.typeOnly).map((each) => each.to),
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(KEPT_TO))('keeps %s to its room', (name, rooms) => {
    const users = IMPORTS.filter(({ target }) => target === name || target.startsWith(`${name}/`)).map(
      ({ file }) => file,
    );
    expect(users.filter((file) => !rooms.some((room) => file === room || file.startsWith(`${room}/`)))).toEqual([]);
  });

  it('touches the file system only where the corpus is read, at the entry points and for the log', () => {
    const users = IMPORTS.filter(({ target }) => target.startsWith('node:fs')).map(({ file }) => file);
    expect(users.filter((file) => !FILE_SYSTEM.some((room) => file === room || file.startsWith(`${room}/`)))).toEqual(
      [],
    );
  });

  it('reads settings at the entry points alone', () => {
    const readers = FILES.filter((file) => /process\.env/u.test(readFileSync(file, 'utf8'))).map((file) =>
      relative(SRC, file),
    );
    expect(readers.filter((file) => !['main.ts', 'cli/isnad.ts'].includes(file))).toEqual([]);
  });
});

/** The files from which a walk along the imports comes back to them. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...(graph.get(from) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (!seen.has(file)) next.push(...(graph.get(file) ?? []));
      seen.add(file);
    }
    return seen;
  };
  return [...graph.keys()].filter((file) => reached(file).has(file));
}
