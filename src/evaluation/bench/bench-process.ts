import type { Job } from './jobs.ts';

/** Does one job and sends what it came to. */
process.once('message', (job) => {
  work(job as Job).then(
    (outcome) => process.send?.(outcome, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});

/** Each loads what it needs and no more: memory is measured. */
async function work(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'derive':
      return (await import('./derive-job.ts')).derive(job.folder);
    case 'ask':
      return (await import('./ask-job.ts')).ask(job);
    case 'serve':
      return (await import('./serve-job.ts')).serve(job);
    case 'peer':
      return (await import('./peer-job.ts')).peer(job);
  }
}
