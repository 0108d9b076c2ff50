import { expect, it } from 'vitest';
import { partsOf } from '../../../src/evaluation/fit/parts.ts';

it('makes even parts of whole groups, the largest first', () => {
  const groups = [...'aaaa', ...'bbb', ...'cc', ...'d'];
  expect(Object.fromEntries(partsOf(groups, 2))).toEqual({ a: 0, b: 1, c: 1, d: 0 });
});

it('gives the same parts whatever the order of the questions', () => {
  expect([...partsOf(['سوتشي', 'موسكو', 'جنيف'], 2)]).toEqual([...partsOf(['جنيف', 'سوتشي', 'موسكو'], 2)]);
});
