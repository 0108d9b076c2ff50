import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Times } from './figures.ts';

/** What is measured in a process of its own, so that no figure pays for another. */
export type Job =
  | {
      readonly kind: 'derive' | 'ask' | 'serve';
      readonly folder: string;
      readonly cache: string;
      readonly questions: number;
    }
  | { readonly kind: 'peer'; readonly name: string; readonly folder: string; readonly asked: readonly string[] };

/** How fast articles are read and understood, from nothing. */
export interface Derived {
  readonly articles: number;
  readonly passages: number;
  /** UTF-16 code units of all passages, two bytes each. */
  readonly textBytes: number;
  readonly readSeconds: number;
  readonly indexSeconds: number;
  readonly statementSeconds: number;
  readonly statements: number;
  readonly meetingSeconds: number;
  readonly meetings: number;
}

/** What it costs to be asked. */
export interface AskedOf {
  /** The questions, so that other engines can be asked the same. */
  readonly asked: readonly string[];
  readonly ask: Times | null;
  readonly said: Times | null;
  readonly summary: Times | null;
  readonly suggest: Times | null;
  /** What the process holds beyond the program itself, in bytes: the texts and all that is made of them. */
  readonly livingBytes: number;
  readonly residentBytes: number;
}

/** How it serves, with the library in a thread of its own. */
export interface Serving {
  readonly firstAnswerSeconds: number;
  readonly settledSeconds: number;
  readonly againSeconds: number;
  /** From an article's last byte on disk until a question finds it. */
  readonly addedSeconds: number;
  /** While the whole archive is read again: the longest block of the thread that talks to Discord, and the longest wait for an answer, in milliseconds. */
  readonly longestBlockMs: number;
  readonly longestWaitMs: number;
  /** What the whole process holds, program and texts and all, as `ps` and /proc tell it, in bytes: at rest after everything was read, and opened again. */
  readonly settledResidentBytes: number;
  readonly againResidentBytes: number;
}

/** One other engine, given the same passages. */
export interface PeerFigures {
  readonly name: string;
  readonly buildSeconds: number;
  readonly ask: Times | null;
  readonly residentBytes: number;
}

type Outcome<Kind extends Job['kind']> = {
  derive: Derived;
  ask: AskedOf;
  serve: Serving;
  peer: PeerFigures;
}[Kind];

const PROCESS = join(import.meta.dirname, 'bench-process.ts');
/** In milliseconds. What takes longer cannot do the size. */
const LONGEST = 20 * 60 * 1000;

/** Runs a job. @throws Error with what its process complained of, where it ended without a result. */
export function runJob<Kind extends Job['kind']>(job: Job & { readonly kind: Kind }): Promise<Outcome<Kind>> {
  const execArgv = ['--expose-gc', '--max-old-space-size=6144', '--import', import.meta.resolve('tsx')];
  const child = fork(PROCESS, [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  child.send(job);
  return new Promise<Outcome<Kind>>((resolve, reject) => {
    child.once('message', (outcome) => resolve(outcome as Outcome<Kind>));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(complaint.trim() || `ended with ${signal ?? code}`)));
  }).finally(() => clearTimeout(timer));
}
