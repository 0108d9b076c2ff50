import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder, replaceFileSync } from '../corpus/lasting-file.ts';
import { once } from '../text/once.ts';
import { packed, unpacked } from './packed.ts';

export const DAMAGED = 'it is damaged';

/** What was read of a snapshot, or why none can be used. */
export type SnapshotRead =
  | { readonly parts: Readonly<Record<string, unknown>> }
  | { readonly why: 'there is none' | 'it is of another version' | typeof DAMAGED };

const NAME = 'isnad snapshot\n';
/** The first line of the file and the head behind it: where the parts lie, and what they must add up to. */
const HEAD_BYTES = 4096;
/** In milliseconds. Nobody writes for so long: what lies there is of a process that was killed. */
const ABANDONED = 3_600_000;
/** Of what may still be written to so much stays: a process that is killed each time that it writes must not fill the disk. */
const MOST_DRAFTS = 2;

interface Head {
  readonly stamp: string;
  readonly parts: readonly { readonly name: string; readonly bytes: number; readonly crc32: number }[];
}

/**
 * Writes plain data part by part, whole or not at all: into a file of another name, which takes the place of the old one when it has
 * reached the disk.
 *
 * @throws the error of the operating system; then the old file is as it was.
 */
export function writeSnapshot(file: string, stamp: string, parts: Readonly<Record<string, unknown>>): void {
  makeFolder(dirname(file));
  clearAbandoned(file);
  const made = Object.entries(parts).map(([name, value]) => ({ name, chunks: packed(value) }));
  const head: Head = { stamp, parts: made.map(({ name, chunks }) => ({ name, ...sumOf(chunks) })) };
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
  replaceFileSync(file, [headBytes(head), ...made.flatMap(({ chunks }) => chunks)], { draft, mode: 0o600 });
}

/** Reads a snapshot of this very stamp, and every byte of it as it was written. Each part becomes values again when it is first asked for. */
export function readSnapshot(file: string, stamp: string): SnapshotRead {
  let descriptor: number;
  try {
    // Whoever opens a pipe waits until somebody writes to it.
    if (!statSync(file).isFile()) return { why: DAMAGED };
    descriptor = openSync(file, 'r');
  } catch {
    return { why: 'there is none' };
  }
  try {
    const head = headIn(readBytes(descriptor, HEAD_BYTES));
    if (head === null) return { why: DAMAGED };
    if (head.stamp !== stamp) return { why: 'it is of another version' };
    const size = head.parts.reduce((sum, { bytes }) => sum + bytes, HEAD_BYTES);
    if (fstatSync(descriptor).size !== size) return { why: DAMAGED };
    const parts: Record<string, unknown> = {};
    for (const { name, bytes, crc32: sum } of head.parts) {
      const read = readBytes(descriptor, bytes);
      if (crc32(read) !== sum) return { why: DAMAGED };
      const value = once(() => unpacked(read));
      Object.defineProperty(parts, name, { enumerable: true, get: value });
    }
    return { parts };
  } catch {
    return { why: DAMAGED };
  } finally {
    closeSync(descriptor);
  }
}

/** The head with its own sum before it, filled up with spaces. */
function headBytes(head: Head): Buffer {
  const json = JSON.stringify(head);
  return Buffer.from(`${NAME}${sha256(Buffer.from(json))}\n${json}`.padEnd(HEAD_BYTES, ' '));
}

function headIn(bytes: Buffer): Head | null {
  const text = bytes.toString('utf8');
  if (!text.startsWith(NAME)) return null;
  const [sum, json = ''] = text.slice(NAME.length).trimEnd().split('\n');
  return sha256(Buffer.from(json)) === sum ? (JSON.parse(json) as Head) : null;
}

/** The next so many bytes; fewer where the file ends before. */
function readBytes(descriptor: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let end = 0;
  for (let read = 1; read > 0 && end < length; end += read) read = readSync(descriptor, bytes, end, length - end, null);
  return bytes.subarray(0, end);
}

/** Removes what processes that were killed have left behind. */
function clearAbandoned(file: string): void {
  const folder = dirname(file);
  const names = readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith('.draft'));
  const drafts = names.map((name) => {
    const path = join(folder, name);
    // It may just have been given its name.
    return { path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  drafts.sort((a, b) => b.at - a.at);
  for (const [n, { path, at }] of drafts.entries()) {
    // What is of the future was written before the clock was set back.
    if (n >= MOST_DRAFTS || Math.abs(Date.now() - at) > ABANDONED) rmSync(path, { force: true });
  }
}

/** A disk that forgets a bit is no adversary: this takes half the time of a sum that withstands one. */
function sumOf(chunks: readonly Buffer[]): { bytes: number; crc32: number } {
  return {
    bytes: chunks.reduce((sum, { length }) => sum + length, 0),
    crc32: chunks.reduce((sum, chunk) => crc32(chunk, sum), 0),
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
