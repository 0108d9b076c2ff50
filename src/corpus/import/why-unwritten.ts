const MAY_NOT = 'the folder may not be written ({}); give the right to write there';
const IS_FULL = 'the disk is full ({}); make room on it';
const NO_FOLDER = 'it is no folder ({}); name the folder of the articles';
const OTHERWISE = 'the folder cannot be written ({}); look at its disk';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: MAY_NOT,
  // What Node says of a folder that is to be made where nothing may be written.
  ENOENT: MAY_NOT,
  ENOSPC: IS_FULL,
  EDQUOT: IS_FULL,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
};

/**
 * Why an article could not be written, and what to do: `EACCES` → «the folder may not be written (EACCES); give the right to write there».
 *
 * @throws the error itself where the file system did not say it: that is a bug.
 */
export function whyUnwritten(error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  const code = String(error.code);
  return (REASONS[code] ?? OTHERWISE).replace('{}', code);
}
