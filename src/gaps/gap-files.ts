import { closeSync, fstatSync, fsyncSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Gap, Gaps } from '../commands/gap.ts';
import { makeFolder, settleFolderSync } from '../corpus/lasting-file.ts';

const FILE = /^gaps-\d{4}-\d{2}\.jsonl$/u;
const NEWLINE = 10;

/**
 * Gaps in a folder: a file a month, a line each, `{"at": "2026-08-01T10:00:00.000Z", "why": "voted", …}`; nothing in them is ever changed.
 * A line goes out in one piece behind whatever else stands there, so that two processes may write; what a crash has torn is passed over.
 *
 * @param failed is told what goes wrong: a full disk must not cost anybody an answer.
 */
export function gapsIn(folder: string, failed: (error: unknown) => void): Gaps {
  return {
    note(gap) {
      try {
        append(folder, gap);
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    all() {
      try {
        return filesIn(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').flatMap(gapOn));
      } catch (error) {
        failed(error);
        return [];
      }
    },
  };
}

function append(folder: string, gap: Gap): void {
  const at = new Date().toISOString();
  makeFolder(folder);
  // What people asked is for whoever runs the bot.
  const file = openSync(join(folder, `gaps-${at.slice(0, 7)}.jsonl`), 'a+', 0o600);
  try {
    const line = Buffer.from(`${isTorn(file) ? '\n' : ''}${JSON.stringify({ at, ...gap })}\n`);
    // A disk that is nearly full takes a part of it and says nothing.
    if (writeSync(file, line) < line.length) throw diskFull();
    // Whoever votes is told that it counts; of what was asked in vain nobody is told, and the answer need not wait for the disk.
    if (gap.why === 'voted') settle(file, folder);
  } finally {
    closeSync(file);
  }
}

function diskFull(): Error {
  return Object.assign(new Error('the disk took only a part of what was noted'), { code: 'ENOSPC' });
}

function settle(file: number, folder: string): void {
  fsyncSync(file);
  settleFolderSync(folder);
}

/** Whether the last line was not written to its end. */
function isTorn(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
}

function filesIn(folder: string): string[] {
  makeFolder(folder);
  return readdirSync(folder)
    .filter((name) => FILE.test(name))
    .sort();
}

function gapOn(line: string): Gap[] {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null) return [];
  const { why, command, options, server = null, voter = null } = read as Partial<Gap>;
  const isGap = (why === 'refused' || why === 'voted') && typeof command === 'string' && typeof options === 'object';
  return isGap && options !== null ? [{ why, command, options, server, voter }] : [];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
