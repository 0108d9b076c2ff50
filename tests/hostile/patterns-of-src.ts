import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'vite';

const SRC = join(import.meta.dirname, '../../src');

/** A regular expression of the program. */
export interface Pattern {
  /** `corpus/people.ts:24`; of one that is put together, the file alone. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

interface Source {
  readonly file: string;
  readonly code: string;
}

/** Those that are written out, of every module. */
export function writtenPatterns(): Pattern[] {
  return sources().flatMap(({ file, code }) => {
    const found: Pattern[] = [];
    const visitor = new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const line = code.slice(0, node.start).split('\n').length;
        found.push({ at: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
      },
    });
    visitor.visit(parseSync(file, code).program);
    return found;
  });
}

/** Where others are put together, from tables. */
export function builders(): string[] {
  return sources().flatMap(({ file, code }) => {
    const found: string[] = [];
    const visitor = new Visitor({
      NewExpression({ callee }) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') found.push(file);
      },
    });
    visitor.visit(parseSync(file, code).program);
    return found;
  });
}

/**
 * Those that modules put together when they are loaded: nobody can read them in a source.
 * A module that is loaded already makes none, so this is asked once a process.
 */
export async function builtPatterns(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string]) {
      const { source, flags } = new target(...given);
      found.push({ at: caller(), source, flags });
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(SRC, file)).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** The module of the program in which something is being done. */
function caller(): string {
  const frames = new Error().stack?.split(/[\\/]src[\\/]/u) ?? [];
  return /^[^:\n]+/u.exec(frames[1] ?? '')?.[0] ?? '';
}

function sources(): Source[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|mjs)$/u.test(file));
  return files.sort().map((file) => ({ file, code: readFileSync(join(SRC, file), 'utf8') }));
}
