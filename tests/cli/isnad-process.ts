import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ended, endOf } from '../process.ts';

export const BIN = join(import.meta.dirname, '../../src/cli/bin.mjs');

/** Runs the installed command as a process of its own. `file` is what the shell would find. */
export function isnad(args: readonly string[], file = BIN): Promise<Ended> {
  return endOf(spawn(process.execPath, [file, ...args], { cwd: tmpdir() }));
}

/** A new folder with these files; the test removes it. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-cli-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The objects of JSON Lines. */
export function objectsIn(stdout: string): Record<string, unknown>[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
