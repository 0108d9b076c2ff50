import type { Stats } from 'node:fs';
import type { Article } from './article.ts';

/** What is known of an article file that was read without a fault. */
export interface KnownFile {
  /** Below the folder of the archive. */
  readonly path: string;
  /** What changes when the file does, see {@link markOf}; empty where it was too new to be sure. */
  readonly mark: string;
  /** SHA-256 of its bytes, in base64. */
  readonly hash: string;
  readonly article: Article;
}

/** Files that were read before, by path. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** In milliseconds. Disks count time in steps, some of two seconds: within one, a file may change twice and bear one time. */
const COARSEST_STEP = 2_000;

/**
 * What changes when a file does: who writes to it moves its times, who puts another in its place brings another number. The time of the
 * last change of any kind (`ctime`) cannot be set back by anybody.
 */
export function markOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** The mark of a file that is being read; empty where it may change again without another mark. */
export function lastingMarkOf(stats: Stats, now: number): string {
  return Math.max(stats.mtimeMs, stats.ctimeMs) > now - COARSEST_STEP ? '' : markOf(stats);
}
