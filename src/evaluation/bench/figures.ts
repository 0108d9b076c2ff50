import { percentile } from '../ranking.ts';

/** How long something took that was done many times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Does something with each, and tells how long it took. The first few warm up and are done twice. */
export function timesOf<Item>(items: readonly Item[], work: (item: Item) => unknown): Times | null {
  if (items.length === 0) return null;
  for (const item of items.slice(0, 10)) work(item);
  const times = items.map((item) => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
}

/** What the process holds in memory once all that can go is gone, in bytes. Needs `--expose-gc`. */
export function residentBytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** What lives: objects, and the typed arrays and buffers beside them, in bytes. */
export function livingBytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
