import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextTable } from '../../src/search/text-table.ts';
import { properties } from '../properties.ts';

const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('كيري', 'لافروف', 'constructor', '\ud800', '')), {
  maxLength: 200,
});

describe('a table of texts', () => {
  it('numbers each text once, in the order in which they come', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const table = new TextTable();
        const once = [...new Set(all)];
        expect(all.map((text) => table.number(text))).toEqual(all.map((text) => once.indexOf(text)));
        expect(once.map((_, number) => table.text(number))).toEqual(once);
        expect(table.size).toBe(once.length);
      }),
      properties(100),
    );
  });

  it('knows after it was kept what it knew before, and takes more', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const table = new TextTable();
        for (const text of before) table.number(text);
        const thawed = new TextTable(table.frozen());
        for (const text of after) {
          expect(thawed.find(text)).toBe(table.find(text));
          expect(thawed.number(text)).toBe(table.number(text));
        }
      }),
      properties(100),
    );
  });

  it('gives back a text that is longer than a call of a function takes', () => {
    const long = 'سوريا '.repeat(40_000);
    const table = new TextTable();
    expect(table.text(table.number(long))).toBe(long);
  });
});
