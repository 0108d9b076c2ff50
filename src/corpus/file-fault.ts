import type { Fault } from './fault.ts';

const REASONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'create it or name another'],
  ENOTDIR: ['it is no folder', 'name the folder that holds the articles'],
  EISDIR: ['it is a folder, not a file', 'name a file'],
  EACCES: ['it may not be read', 'give yourself the right to read it'],
  EPERM: ['it may not be read', 'give yourself the right to read it'],
  ELOOP: ['it is a link that leads to itself', 'put the file itself here'],
};

/** What the file system said, as a fault of the file. */
export function faultOfError(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const [what, remedy] = REASONS[code] ?? [`it cannot be read (${code})`, 'look at the disk it lies on'];
  return { file, line: 1, what, remedy };
}
