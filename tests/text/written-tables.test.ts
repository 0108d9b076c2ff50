import { describe, expect, it } from 'vitest';
import { arabicTables, englishTables, knownWords, madeTables } from '../../src/text/meaning-tables.ts';
import { readTables, readWords, writtenTables } from '../../src/text/written-tables.ts';

const SMALL = {
  meanings: new Map([
    ['موسكو', [{ stems: ['عاصم', 'روسي'], sureness: 0.5 }]],
    [
      'ولاي متحد',
      [
        { stems: ['اميركا'], sureness: 0.95 },
        { stems: ['واشنطن'], sureness: 0.5 },
      ],
    ],
  ]),
  names: new Set(['موسكو', 'ولاي متحد']),
};

describe('tables that were written', () => {
  it('have a line for each expression, and for each name', () => {
    expect(writtenTables(SMALL)).toEqual({
      meanings: ['موسكو\tعاصم روسي\t0.5', 'ولاي متحد\tاميركا\t0.95\tواشنطن\t0.5'].join('\n'),
      names: 'موسكو\nولاي متحد',
    });
  });

  it('tell of each expression what they told before, and nothing of others', () => {
    const { meanings, names } = readTables(writtenTables(SMALL));
    expect(meanings.get('ولاي متحد')).toEqual(SMALL.meanings.get('ولاي متحد'));
    expect(names).toEqual(SMALL.names);
    expect([meanings.has('متحد'), meanings.get('متحد')]).toEqual([false, undefined]);
  });

  it('are those that are made of the word lists, with all that they hold', () => {
    const { arabic, english, known } = madeTables();
    for (const [written, made] of [
      [arabic, arabicTables()],
      [english, englishTables()],
    ] as const) {
      const { meanings, names } = readTables(written);
      const keys = written.meanings.split('\n').map((line) => line.split('\t')[0] ?? '');
      expect(keys.length).toBeGreaterThan(5000);
      expect(keys.map((key) => meanings.get(key))).toEqual(keys.map((key) => made.meanings.get(key)));
      expect(names).toEqual(made.names);
    }
    expect(readWords(known)).toEqual(knownWords());
  });
});
