import type { Call, Manners, Reply } from '../message/desk.ts';
import type { ArchiveState } from './archive-state.ts';
import type { KeptArchive, KeptFolder } from './kept-archive.ts';

/** Which archive is served, and how. */
export interface ServedArchive {
  /** The folder of the archive. */
  readonly folder: string;
  readonly manners: Manners;
  /** The folder for what is derived from the articles; null where nothing is to be kept. */
  readonly cache: string | null;
  /** The folder for the questions without an answer; where there is none, nothing is kept. */
  readonly gaps?: string | null;
  /** The folder for what servers choose for themselves; where there is none, nothing is kept. */
  readonly servers?: string | null;
}

/** What a thread is started with. */
export interface ThreadTask extends ServedArchive {
  /** Whether another state is being served meanwhile, so that there is time to make ready what is asked for later. */
  readonly isBeside: boolean;
  /** Whether the folder will be watched from what is opened first; see `Opening`. */
  readonly isWatched?: boolean;
}

/** What a thread is started with that reads the whole archive and keeps what it finds. */
export type ReadingTask = Pick<ThreadTask, 'folder'> & { readonly cache: string };

/** A call on its way into the thread; the answer bears its number. */
export interface NumberedCall {
  readonly number: number;
  readonly call: Call;
  /** When it was made, in milliseconds; see `steadyNow`. */
  readonly at: number;
}

/** Articles that have come, for a thread that serves all others. */
export interface ComeArticles {
  /** Their paths. */
  readonly come: readonly string[];
  /** When the last of them was written, in ISO 8601. */
  readonly changedAt: string;
}

/** What a thread serves since articles have come, beside what it served before. */
export interface ArchiveGrowth {
  /** Of the articles that have come: by path below the folder, what changes when the text of the file does. */
  readonly files: ReadonlyMap<string, string>;
  readonly state: Pick<ArchiveState, 'articles' | 'passages' | 'changedAt' | 'settled' | 'ms'>;
}

/** The library is built, and can be asked. */
export interface Opened {
  readonly state: ArchiveState;
  /** How the folder stood before it was read. */
  readonly folder: KeptFolder;
  /** What the articles are made of: the path of each below the folder, and what changes when the text of its file does. */
  readonly files: Pick<KeptArchive['files'], 'paths' | 'hashes'>;
}

/** What a thread tells, all of it plain data. */
export type ThreadNews =
  | ({ readonly kind: 'opened' } & Opened)
  /** What has become of articles that have come; null where it takes a reading of all. */
  | { readonly kind: 'grown'; readonly growth: ArchiveGrowth | null }
  /** Questions that the library answers. */
  | { readonly kind: 'examples'; readonly examples: readonly string[] }
  /** Something that was to be kept could not be; whoever asked has been answered. `why` is null where it may be a bug. */
  | { readonly kind: 'unkept'; readonly what: 'gaps' | 'servers'; readonly why: string | null; readonly error: unknown }
  /** A call that came too late to be looked at. */
  | { readonly kind: 'late'; readonly number: number }
  | { readonly kind: 'reply'; readonly number: number; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly number: number; readonly error: unknown };
