import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What tells one state of an archive's folder from another. */
export interface FolderState {
  /** By path: what changes when the file does. Whatever is read of an archive is among them. */
  readonly marks: ReadonlyMap<string, string>;
  /** The folder and every folder below it. */
  readonly folders: readonly string[];
}

/** Articles, people and meetings. */
const READ = ['.md', '.yaml'];

/** How a folder stands now. It is not an error that something cannot be read: that is a state too. */
export async function folderState(folder: string): Promise<FolderState> {
  const marks = new Map<string, string>();
  const folders: string[] = [];
  await walk(folder, false, marks, folders);
  return { marks, folders };
}

/** Whether something came, went or was written. */
export function isSameState(one: FolderState, other: FolderState): boolean {
  if (one.marks.size !== other.marks.size) return false;
  for (const [path, mark] of one.marks) if (other.marks.get(path) !== mark) return false;
  return true;
}

/** `isOriginals`: below `originals`, where an article only asks whether its raw page is there. */
async function walk(folder: string, isOriginals: boolean, marks: Map<string, string>, folders: string[]) {
  folders.push(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(codeOf);
  if (typeof entries === 'string') {
    marks.set(folder, entries);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, isOriginals || entry.name === 'originals', marks, folders);
    else if (isOriginals) marks.set(path, '');
    else if (isRead(entry)) marks.set(path, await markOf(path));
  }
}

function isRead(entry: Dirent): boolean {
  return READ.includes(extname(entry.name).toLowerCase()) || entry.isSymbolicLink();
}

/** A file that is written in place changes its times, one that takes its place has another number. */
async function markOf(path: string): Promise<string> {
  const found = await stat(path).catch(codeOf);
  return typeof found === 'string' ? found : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
