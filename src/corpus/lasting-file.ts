import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

// How everything is written that has to outlive a power cut. A system says that it is done long before the disk has it: what a file holds is
// there when the file was synced, its name when the folder was. Whoever is told that something is kept is told so after both; see fsync(2).

/** What systems say that sync no folders: Windows, some network disks, and where a folder may be written to but not be looked into. */
const NO_FOLDERS = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

interface Replacing {
  /** A name beside the file that nobody else has: what a process that is killed leaves there is not taken for the file. */
  readonly draft: string;
  /** Who may read it: everybody where it is not said, such as `0o600` for the owner alone. */
  readonly mode?: number;
}

/** Makes a folder and those above it, where they are not there. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const shortest = resolve(first).length;
  for (let made = resolve(folder); made.length >= shortest; made = dirname(made)) settleFolderSync(dirname(made));
}

/**
 * Puts a file in the place of the one before, if any, in one piece. Its name is on the disk after {@link settleFolder}: whoever writes
 * thousands settles them once.
 *
 * @throws the error of the operating system; then the file before is as it was.
 */
export async function replaceFile(file: string, text: string, { draft, mode = 0o666 }: Replacing): Promise<void> {
  try {
    await writeFile(draft, text, { flag: 'wx', mode, flush: true });
    // A link of that name is replaced and not followed.
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The same at once, and settled. */
export function replaceFileSync(file: string, chunks: readonly Buffer[], { draft, mode = 0o666 }: Replacing): void {
  try {
    writeNew(draft, chunks, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  settleFolderSync(dirname(file));
}

/** Settles when the names of all files that were written to a folder are on the disk. */
export async function settleFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isOfFolders(error)) throw error;
  }
}

/** The same at once. */
export function settleFolderSync(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!isOfFolders(error)) throw error;
  }
}

function writeNew(file: string, chunks: readonly Buffer[], mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (const chunk of chunks) for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isOfFolders(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_FOLDERS.has(String(error.code));
}
