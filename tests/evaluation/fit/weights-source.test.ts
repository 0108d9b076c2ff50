import { expect, it } from 'vitest';
import { rounded, tableOf } from '../../../src/evaluation/fit/tables-of-weights.ts';
import { fieldsSource } from '../../../src/evaluation/fit/weights-source.ts';

it('writes field weights as the search has them', () => {
  expect(fieldsSource({ stem: 1, exact: 0.2, gram: 0.4, context: 1.33 })).toBe(
    'export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 1.33 };',
  );
});

it('rounds weights to what is printed, and writes no minus before a zero', () => {
  expect(tableOf(['covered', 'early'], Float64Array.of(1.2345, -0.001))).toEqual({ covered: 1.23, early: 0 });
  expect(Object.is(rounded(-0.001), 0)).toBe(true);
});
