import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Idea } from './ideas.ts';
import type { Outcome } from './outcome.ts';
import type { AblationOptions } from './read-ablation.ts';

/** Ideas for which the search finds the same passages. */
export interface Job {
  readonly options: AblationOptions;
  readonly ideas: readonly Idea[];
}

/** What only weighs what was found is measured together; whatever finds otherwise needs a job of its own. */
export function jobsOf(ideas: readonly Idea[], options: AblationOptions): Job[] {
  const findsOtherwise = ({ edits = [], fields = [] }: Idea) => edits.length + fields.length > 0;
  const together = ideas.filter((idea) => !findsOtherwise(idea));
  const alone = ideas.filter(findsOtherwise).map((idea) => [idea]);
  return [together, ...alone].filter((group) => group.length > 0).map((group) => ({ options, ideas: group }));
}

/** Runs the jobs, as many at once as there are processors, and tells each time one is done. */
export async function runJobs(jobs: readonly Job[], done: (count: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let finished = 0;
  const work = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      outcomes.push(...(await runJob(job)));
      done(++finished);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

const PROCESS = join(import.meta.dirname, 'idea-process.ts');

function runJob(job: Job): Promise<Outcome[]> {
  const execArgv = ['--import', import.meta.resolve('tsx')];
  // `advanced` keeps figures that are no number, as those of no questions.
  const child = fork(PROCESS, [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.send(job);
  return new Promise((resolve, reject) => {
    child.once('message', (outcomes) => resolve(outcomes as Outcome[]));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${job.ideas[0]?.name}: ${complaint.trim()}`)));
  });
}
