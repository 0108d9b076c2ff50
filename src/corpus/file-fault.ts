import type { Fault } from './fault.ts';

const REASONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'create it or name another'],
  ENOTDIR: ['it is no folder', 'name the folder that holds the articles'],
  EISDIR: ['it is a folder, not a file', 'name a file'],
  EACCES: ['it may not be read', 'give yourself the right to read it'],
  EPERM: ['it may not be read', 'give yourself the right to read it'],
  ELOOP: ['it is a link that leads to itself', 'put the file itself here'],
};

/** What the file system said, as a fault of the file. @throws the error itself where it is of another kind: that is a bug. */
export function faultOfError(file: string, error: unknown): Fault {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const [what, remedy] = REASONS[String(error.code)] ?? [`it cannot be read (${error.code})`, 'look at its disk'];
  return { file, line: 1, what, remedy };
}
