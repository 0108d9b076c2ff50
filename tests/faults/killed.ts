import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a process is killed; a hundred times where `KILLS=100` says so. */
export const KILLS = Number(process.env.KILLS) || 2;
/** In milliseconds, for as many. */
export const PATIENCE = 60_000 + KILLS * 30_000;

/** A process of Node that reads TypeScript. */
export function node(file: string, ...given: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', file, ...given]);
}

/** Kills a process at a random moment after the first sign of its work, and gives what it had written by then. */
export async function killedAtWork(child: ChildProcess, longest: number): Promise<string> {
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ended = once(child, 'close');
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), ended]);
  await sleep(Math.random() * longest);
  child.kill('SIGKILL');
  await ended;
  return out;
}
