import { getHeapStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { clearHeap } from '../../src/serving/small-heap.ts';

const SOME = 20_000_000;

it('lets go of what is no longer used', () => {
  let made: number[][] | null = Array.from({ length: 500_000 }, (_, n) => [n, n, n]);
  const full = getHeapStatistics().used_heap_size;
  expect(made).toHaveLength(500_000);
  made = null;
  clearHeap();
  expect(getHeapStatistics().used_heap_size).toBeLessThan(full - SOME);
});
