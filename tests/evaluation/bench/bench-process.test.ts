import { expect, test } from 'vitest';
import { withArchive } from '../../../src/evaluation/bench/archive-of-size.ts';
import { runJob } from '../../../src/evaluation/bench/jobs.ts';

const THREE = { collection: undefined, articles: 3 };

test('an archive is imported, asked in a process of its own, and cleared away', async () => {
  const asked = await withArchive(THREE, async ({ folder, cache, imported }) => {
    expect(imported).toBe(3);
    return runJob({ kind: 'ask', folder, cache, questions: 2 });
  });
  expect(asked.ask?.p50).toBeGreaterThan(0);
  expect(asked.livingBytes).toBeGreaterThan(0);
}, 60_000);

test('a process that cannot do its work is an error with its words', async () => {
  const job = { kind: 'ask', folder: '/nowhere', cache: '/nowhere', questions: 1 } as const;
  await expect(runJob(job)).rejects.toThrow(/holds no article/u);
}, 60_000);
