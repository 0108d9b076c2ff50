import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Report } from './fault.ts';

/**
 * YAML as its keeper typed it: every value is a text. YAML would make a number of `2016` and a boolean of `true`,
 * and a headline may be either.
 */
export type Tree =
  | { readonly kind: 'nothing'; readonly line: number }
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Tree[] }
  | TreeMap;

export interface TreeMap {
  readonly kind: 'map';
  readonly line: number;
  readonly fields: ReadonlyMap<string, Tree>;
}

/** Whatever can open a level. The YAML reader calls itself for each, and a thousand in one another end the process, not the call. */
const STRUCTURE = /[[{\n]|[-?:]\s/gu;
const MOST_STRUCTURE = 300;

/** The slips that keepers make most, in plain words. The rest are told in the words of the YAML reader. */
function slips(called: string): Readonly<Record<string, readonly [what: string, remedy: string]>> {
  return {
    DUPLICATE_KEY: ['a field stands twice', 'keep one of the two'],
    TAB_AS_INDENT: [`a line of ${called} begins with a tab`, 'indent it with spaces'],
    BLOCK_AS_IMPLICIT_KEY: ['a value with a colon in it stands without quotation marks', "put the value between '…'"],
  };
}

/**
 * Reads the fields of front matter, or of whatever `called` names; or returns null and has told what is wrong. `firstLine` is where it
 * begins in the file, from 1.
 */
export function parseTree(
  yaml: string,
  firstLine: number,
  report: Report,
  called = 'the front matter',
): TreeMap | null {
  if ((yaml.match(STRUCTURE)?.length ?? 0) > MOST_STRUCTURE) {
    report(firstLine, `${called} is too intricate`, 'write fields and values only');
    return null;
  }
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => firstLine + Math.max(lineCounter.linePos(offset).line, 1) - 1;
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) report(lineAt(problem.pos[0]), ...explain(problem, called));
  if (problems.length > 0) return null;
  const tree = treeOf(document.contents, firstLine, lineAt, report);
  if (tree?.kind === 'map') return tree;
  if (tree) report(firstLine, `${called} has no fields`, 'write them as `name: …`, one to a line');
  return null;
}

function explain(problem: YAMLError, called: string): readonly [what: string, remedy: string] {
  const message = problem.message.replace(/\s+/gu, ' ').replace(/[.:]$/u, '');
  return (
    slips(called)[problem.code] ?? [
      `${called} is no valid YAML (${message})`,
      "put values with : or # in them between '…'",
    ]
  );
}

/** Null where something was told that leaves the tree without a part. */
function treeOf(node: unknown, line: number, lineAt: (offset: number) => number, report: Report): Tree | null {
  if (node === null) return { kind: 'nothing', line };
  if (isScalar(node)) {
    const at = node.range ? lineAt(node.range[0]) : line;
    // An empty value ends where it begins, which may be on the next line: it belongs to its field's line.
    if (node.value === null) return { kind: 'nothing', line };
    return { kind: 'text', line: at, text: node.source ?? String(node.value) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => {
      return treeOf(item, isNode(item) && item.range ? lineAt(item.range[0]) : line, lineAt, report);
    });
    return items.includes(null) ? null : { kind: 'list', line, items: items.filter((item) => item !== null) };
  }
  if (!isMap(node)) {
    report(line, 'a value refers to another (an alias)', 'write the value out');
    return null;
  }
  const fields = new Map<string, Tree>();
  for (const { key, value } of node.items) {
    const at = isScalar(key) && key.range ? lineAt(key.range[0]) : line;
    const field = treeOf(value, at, lineAt, report);
    if (!isScalar(key) || field === null) return null;
    fields.set(key.source ?? String(key.value), field);
  }
  return { kind: 'map', line, fields };
}
