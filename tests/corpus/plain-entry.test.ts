import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEntry } from '../../src/corpus/plain-entry.ts';
import { parseTree } from '../../src/corpus/yaml-tree.ts';
import { properties } from '../properties.ts';

const PEOPLE = readFileSync(join(import.meta.dirname, '../../corpus/people.yaml'), 'utf8');

/** What the YAML reader makes of it; null where it is none. */
function byYaml(text: string) {
  return parseTree(text, 1, () => {});
}

describe('an entry that is written plainly', () => {
  it('is read as the YAML reader reads it, all through the people who come with the program', () => {
    const entries = PEOPLE.split(/^-(?=\s)/mu).slice(1);
    const plain = entries.filter((entry) => plainEntry(` ${entry}`.split('\n'), 1) !== null);
    for (const entry of plain) expect(plainEntry(` ${entry}`.split('\n'), 1)).toEqual(byYaml(` ${entry}`));
    expect(plain.length / entries.length).toBeGreaterThan(0.95);
  });

  it('is read as the YAML reader reads it, or left to that, whatever its values are', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'كيري',
        'null',
        '~',
        'true',
        '2015',
        "O'Brien",
        'a: b',
        'a #b',
        '- a',
        '"a"',
        '[a]',
        '{a: b}',
        '',
      ),
      fc.string({ unit: fc.constantFrom(...'كa1 :#,-[]{}\'"&*!|>%@`~?'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(value, value, value, (name, alias, title) => {
        const text = `  name: ${name}\n  aliases:\n    - ${alias}\n  offices:\n    - {title: ${title}, from: 2015}`;
        const plain = plainEntry(text.split('\n'), 1);
        if (plain !== null) expect(plain).toEqual(byYaml(text));
      }),
      properties(2000),
    );
  });

  it.each([
    ['a field twice', '  name: كيري\n  name: جون'],
    ['a list of nothing', '  aliases:\n  name: كيري'],
    ['a value on the next line', '  name:\n    كيري'],
    ['nothing', ''],
  ])('is left to the YAML reader where it has %s', (_, text) => {
    expect(plainEntry(text.split('\n'), 1)).toBeNull();
  });
});
