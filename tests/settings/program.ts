import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { SETTINGS } from '../../src/settings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The program as `npm start` starts it, in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  out(): string;
  err(): string;
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts the program with these settings and no others, whatever the machine has set; ends it with the test.
 *
 * @param through a command that starts it in its turn, such as a shell that sets limits.
 */
export function program(settings: Readonly<Record<string, string>>, through: readonly string[] = []): Program {
  // Set and empty, so that a `.env` of whoever runs the tests changes nothing.
  const none = Object.fromEntries(Object.keys(SETTINGS.shape).map((name) => [name, '']));
  const GAPS = join(tmpdir(), `isnad-gaps-${process.pid}`);
  const env = { ...process.env, ...none, GAPS, ...settings };
  const [command = '', ...given] = [...through, process.execPath, 'src/start.mjs'];
  const child = spawn(command, given, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const ended = once(child, 'close').then(([code]) => code);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(GAPS, { recursive: true, force: true });
  });
  return { process: child, out: () => out, err: () => err, ended };
}
