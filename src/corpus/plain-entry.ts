import type { Tree, TreeMap } from './yaml-tree.ts';

/** What YAML reads as it stands: no mark of YAML at its beginning, nothing in it that ends a value or begins a comment. */
const PLAIN = String.raw`(?![ \-?:,[\]{}#&*!|>'"%@\x60~])[^:#,[\]{}\t]+`;
const IDLE = /^ *(?:#.*)?$/u;
const FIELD = new RegExp(`^ {2}([a-z]+):(?: (${PLAIN}))?$`, 'u');
const ITEM = new RegExp(`^ {4}- (${PLAIN})$`, 'u');
const MAP_ITEM = new RegExp(`^ {4}- \\{((?:[a-z]+: ${PLAIN}, )*[a-z]+: ${PLAIN})\\}$`, 'u');
/** Plain words that YAML takes for nothing. */
const NOTHING = /^(?:null|Null|NULL)$/u;

/**
 * Reads an entry that is written as plainly as most are, or returns null: then it takes a YAML reader, which gives the same and takes
 * thirty times as long. The file that comes with the program has thousands of lines, and every command reads it.
 */
export function plainEntry(lines: readonly string[], firstLine: number): TreeMap | null {
  const fields = new Map<string, Tree>();
  let items: Tree[] | null = null;
  for (const [at, line] of lines.entries()) {
    if (IDLE.test(line)) continue;
    const item = items && itemOf(line, firstLine + at);
    if (items && item) items.push(item);
    else {
      const [, name, value] = FIELD.exec(line) ?? [];
      if (name === undefined || fields.has(name) || items?.length === 0) return null;
      items = value === undefined ? [] : null;
      const text = value === undefined ? null : textOf(value, firstLine + at);
      if (value !== undefined && text === null) return null;
      fields.set(name, text ?? { kind: 'list', line: firstLine + at, items: items ?? [] });
    }
  }
  return fields.size === 0 || items?.length === 0 ? null : { kind: 'map', line: firstLine, fields };
}

function itemOf(line: string, at: number): Tree | null {
  const text = ITEM.exec(line)?.[1];
  if (text !== undefined) return textOf(text, at);
  const inside = MAP_ITEM.exec(line)?.[1];
  if (inside === undefined) return null;
  const pairs = inside.split(', ').map((pair) => pair.split(': ') as [string, string]);
  const fields = new Map(pairs.map(([name, value]) => [name, textOf(value, at)]));
  const values = [...fields.values()];
  if (fields.size < pairs.length || values.includes(null)) return null;
  return { kind: 'map', line: at, fields: fields as Map<string, Tree> };
}

function textOf(value: string, line: number): Tree | null {
  return NOTHING.test(value.trim()) ? null : { kind: 'text', line, text: value.trim() };
}
