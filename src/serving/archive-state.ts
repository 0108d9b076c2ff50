import type { Fault } from '../corpus/fault.ts';

/** What an archive holds and how it was read, as far as one thread tells it to another. */
export interface ArchiveState {
  readonly articles: number;
  readonly passages: number;
  /** What was left out, and why. */
  readonly faults: readonly Fault[];
  /** When the archive was last changed, and when it was read, in ISO 8601. */
  readonly changedAt: string | null;
  readonly readAt: string;
  /** How many articles there are whose statements are not read out of them yet. */
  readonly unread: number;
  /** Whether the statements are as if they were all read together from the archive as it is. */
  readonly settled: boolean;
  /** Whether something was kept of the last time, or why nothing could be used. */
  readonly snapshot: string;
  /** How long it took until it could be asked, in milliseconds. */
  readonly ms: number;
}
