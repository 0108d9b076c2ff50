import { resolve, sep } from 'node:path';
import { steadyNow } from './steady-now.ts';

/** What is kept beside the archive, and the setting that names its folder. */
const SETTINGS = { cache: 'CACHE', gaps: 'GAPS', servers: 'SERVERS' } as const;
type KeptBeside = keyof typeof SETTINGS;

interface Reason {
  readonly what: string;
  readonly remedy: string;
}

const MAY_NOT: Reason = { what: 'the bot may not read and write it', remedy: 'give it the right to' };
const IS_FULL: Reason = { what: 'the disk is full', remedy: 'make room on it' };
const IN_PLACE: Reason = { what: 'a file stands where the folder should be', remedy: 'move the file away' };

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: MAY_NOT,
  // What Node says of a folder that is to be made where nothing may be written.
  ENOENT: MAY_NOT,
  ENOSPC: IS_FULL,
  EDQUOT: IS_FULL,
  EFBIG: IS_FULL,
  ENOTDIR: IN_PLACE,
  EEXIST: IN_PLACE,
  EBADMSG: { what: 'it is damaged', remedy: 'mend it or remove it' },
  EISDIR: { what: 'a folder stands where the file should be', remedy: 'move the folder away' },
};

/** In milliseconds: what goes wrong with every question is told again after so long. */
const AGAIN = 3_600_000;

/**
 * Why something could not be kept, and what to do; null where the file system did not say it of its folder.
 *
 * EACCES of `data/gaps/gaps-2026-08.jsonl` → "data/gaps/gaps-2026-08.jsonl: the bot may not read and write it (EACCES); give it the right to, or put another folder into GAPS"
 */
export function whyUnkept(kept: KeptBeside, folder: string, error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  const code = String(error.code);
  const path = 'path' in error ? String(error.path) : folder;
  if (!`${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) return null;
  const { what, remedy } = REASONS[code] ?? { what: 'it cannot be read and written', remedy: 'look at its disk' };
  return `${path}: ${what} (${code}); ${remedy}, or put another folder into ${SETTINGS[kept]}`;
}

/** Lets through what was not told lately: a folder that cannot be written to is one fault, and not one for each question. */
export class ToldOnce {
  readonly #at = new Map<string, number>();

  isNews(message: string, now = steadyNow()): boolean {
    const before = this.#at.get(message);
    if (before !== undefined && now - before < AGAIN) return false;
    this.#at.set(message, now);
    return true;
  }
}
