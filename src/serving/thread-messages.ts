import type { Call, Manners, Reply } from '../message/desk.ts';
import type { ArchiveState } from './archive-state.ts';
import type { FolderState } from './folder-state.ts';

/** What a thread is started with. */
export interface ThreadTask {
  /** The folder of the archive. */
  readonly folder: string;
  readonly manners: Manners;
}

/** A call on its way into the thread; the answer bears its number. */
export interface NumberedCall {
  readonly number: number;
  readonly call: Call;
}

/** The library is built, and can be asked. */
export interface Opened {
  readonly state: ArchiveState;
  /** Questions that it answers. */
  readonly examples: readonly string[];
  /** How the folder stood before it was read. */
  readonly folder: FolderState;
}

/** What a thread tells, all of it plain data. */
export type ThreadNews =
  | ({ readonly kind: 'opened' } & Opened)
  | { readonly kind: 'reply'; readonly number: number; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly number: number; readonly error: unknown };
