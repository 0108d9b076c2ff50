import { register } from 'node:module';
import type { Job } from './jobs.ts';

/** Runs one job: a process of its own, because the tables of a language are read once for all. */
process.once('message', (job) => {
  work(job as Job).then(
    (outcomes) => process.send?.(outcomes, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function work({ options, ideas }: Job): Promise<unknown> {
  register('./module-edits.ts', import.meta.url, { data: ideas[0]?.edits ?? [] });
  // Nothing of the search may be loaded before.
  const { outcomesOf } = await import('./outcome.ts');
  const { readAblationSources } = await import('./read-ablation.ts');
  return outcomesOf(await readAblationSources(options), ideas);
}
