import { type Dirent, type Stats, statSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { lastingMarkOf, markOf } from '../corpus/known-files.ts';

/** What tells one state of an archive's folder from another. */
export interface FolderState {
  /** By path: what changes when the file does. Whatever is read of an archive is among them. */
  readonly marks: ReadonlyMap<string, string>;
  /** The folder and every folder below it. */
  readonly folders: readonly string[];
  /** When something was last written, added or removed, in milliseconds since 1970; 0 where nothing tells. */
  readonly changedAt: number;
}

/** Articles, people and meetings. */
const READ = ['.md', '.yaml'];

/** How a folder stands now. It is not an error that something cannot be read: that is a state too. Others may work in between. */
export function folderState(folder: string): Promise<FolderState> {
  return lookAround(folder, { statOf: (path) => stat(path), markOf });
}

/** The same in a fifth of the time, for a thread that has nothing else to do. */
export function folderStateAtOnce(folder: string): Promise<FolderState> {
  return lookAround(folder, { statOf: async (path) => statSync(path), markOf });
}

/** The same, to be compared with how the folder stands much later: what is too new to be sure of is another then. */
export function lastingFolderState(folder: string): Promise<FolderState> {
  const now = Date.now();
  return lookAround(folder, { statOf: async (path) => statSync(path), markOf: (stats) => lastingMarkOf(stats, now) });
}

interface Looking {
  readonly statOf: (path: string) => Promise<Stats>;
  readonly markOf: (stats: Stats) => string;
}

async function lookAround(folder: string, looking: Looking): Promise<FolderState> {
  const found: Found = { marks: new Map(), folders: [], changedAt: 0, ...looking };
  await walk(folder, false, found);
  const { marks, folders, changedAt } = found;
  return { marks, folders, changedAt };
}

/** Whether something came, went or was written. */
export function isSameState(one: FolderState, other: FolderState): boolean {
  if (one.marks.size !== other.marks.size) return false;
  for (const [path, mark] of one.marks) if (other.marks.get(path) !== mark) return false;
  return true;
}

/** How a folder stands where nothing but these paths can have changed since; null where it takes a look at all of it. */
export async function folderStateAfter(before: FolderState, paths: Iterable<string>): Promise<FolderState | null> {
  const marks = new Map(before.marks);
  let { changedAt } = before;
  for (const path of paths) {
    if (basename(path).startsWith('.')) continue;
    const [stats, ofFolder] = await Promise.all([lstat(path).catch(codeOf), stat(dirname(path)).catch(codeOf)]);
    if (typeof stats === 'string' || typeof ofFolder === 'string' || !stats.isFile()) return null;
    if (dirname(path).split(sep).includes('originals')) return null;
    if (READ.includes(extname(path).toLowerCase())) marks.set(path, markOf(stats));
    changedAt = Math.max(changedAt, stats.mtimeMs, ofFolder.mtimeMs);
  }
  return { ...before, marks, changedAt };
}

/** The files that came from one state to the next; null where something else happened too. Raw pages come with their articles. */
export function comeBetween(before: FolderState, after: FolderState): string[] | null {
  const come: string[] = [];
  for (const [path, mark] of after.marks) {
    const known = before.marks.get(path);
    if (known === undefined && mark !== '') come.push(path);
    else if (known !== undefined && known !== mark) return null;
  }
  for (const path of before.marks.keys()) if (!after.marks.has(path)) return null;
  return come;
}

interface Found extends Looking {
  readonly marks: Map<string, string>;
  readonly folders: string[];
  changedAt: number;
}

/** `isOriginals`: below `originals`, where an article only asks whether its raw page is there. */
async function walk(folder: string, isOriginals: boolean, found: Found): Promise<void> {
  found.folders.push(folder);
  // Whoever removes a file writes to its folder.
  await stamped(folder, found);
  const entries = await readdir(folder, { withFileTypes: true }).catch(codeOf);
  if (typeof entries === 'string') {
    found.marks.set(folder, entries);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, isOriginals || entry.name === 'originals', found);
    else if (isOriginals) found.marks.set(path, '');
    else if (isRead(entry)) found.marks.set(path, await stamped(path, found));
  }
}

function isRead(entry: Dirent): boolean {
  return READ.includes(extname(entry.name).toLowerCase()) || entry.isSymbolicLink();
}

async function stamped(path: string, found: Found): Promise<string> {
  const stats = await found.statOf(path).catch(codeOf);
  if (typeof stats === 'string') return stats;
  found.changedAt = Math.max(found.changedAt, stats.mtimeMs);
  return found.markOf(stats);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
