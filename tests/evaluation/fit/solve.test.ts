import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/evaluation/fit/solve.ts';

const rows = (...lines: number[][]) => lines.map((line) => Float64Array.from(line));

describe('linear equations', () => {
  it('are solved', () => {
    // 4·1 + 2·2 = 8, 2·1 + 3·2 = 8
    const solution = solve(rows([4, 2], [2, 3]), Float64Array.of(8, 8));
    expect(solution[0]).toBeCloseTo(1);
    expect(solution[1]).toBeCloseTo(2);
  });
  it('need the lower triangle alone', () => {
    expect(solve(rows([4, 99], [2, 3]), Float64Array.of(8, 8))[1]).toBeCloseTo(2);
  });
  it('are not solved where they have no one solution', () => {
    expect(() => solve(rows([1, 1], [1, 1]), Float64Array.of(1, 1))).toThrow(RangeError);
  });
});
