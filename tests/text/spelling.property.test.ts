import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance } from '../../src/text/spelling.ts';
import { properties } from '../properties.ts';

/** Three letters, so that words have much in common. */
const word = fc.string({ unit: fc.constantFrom('ل', 'ا', 'ف'), maxLength: 8 });

/** The whole table, cell by cell, as the textbooks have it. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, () => row));
  const cell = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row++) {
    for (let column = 0; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = Math.min(
        row === 0 ? column : cell(row - 1, column) + 1,
        column === 0 ? row : cell(row, column - 1) + 1,
        row === 0 || column === 0 ? Number.POSITIVE_INFINITY : cell(row - 1, column - 1) + same,
        swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      (table[row] as number[])[column] = steps;
    }
  }
  return cell(a.length, b.length);
}

it('counts the steps of the whole table, up to the most that is asked for', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 4 }), (one, other, most) => {
      expect(distance(one, other, most)).toBe(Math.min(wholeTable(one, other), most + 1));
    }),
    properties(100),
  );
});
