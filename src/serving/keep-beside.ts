import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Log } from '../log.ts';

const PREPARE = join(import.meta.dirname, '../prepare.mjs');

/**
 * Keeps the code for the next start in a process of its own: it takes seconds of work, for which nobody who asks is to wait, and it ends with
 * this one, which may be told to at any time. Where it cannot be kept, as where nothing may be written, each start reads the sources.
 */
export function keepCodeBeside(log: Pick<Log, 'debug'>): void {
  const child = spawn(process.execPath, [PREPARE], { stdio: ['ignore', 'ignore', 'pipe'] });
  let why = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    why += text;
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.on('error', (error) => {
    why = error.message;
  });
  child.on('close', () => {
    process.off('exit', end);
    if (why !== '') log.debug({ why }, 'code: not kept');
  });
}
