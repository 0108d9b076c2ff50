import { expect, it } from 'vitest';
import { divided, spreadsOf } from '../../../src/evaluation/fit/scale.ts';

it('measures how far each column spreads, 1 where it never changes', () => {
  expect([...spreadsOf([Float64Array.of(1, 5), Float64Array.of(5, 5)])]).toEqual([2, 1]);
});

it('divides each number by its own divisor', () => {
  expect([...divided(Float64Array.of(6, 5), Float64Array.of(2, 1))]).toEqual([3, 5]);
});
