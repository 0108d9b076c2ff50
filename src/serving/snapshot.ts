import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { KeptArticles } from '../corpus/kept-articles.ts';
import type { KeptSearch } from '../library/kept-search.ts';
import type { KeptStatements } from '../library/kept-statements.ts';
import type { KeptTraces } from '../library/kept-traces.ts';
import type { KeptOffices } from '../library/offices.ts';
import type { KeptSpeakers } from '../statements/shelf.ts';
import type { KeptContents } from '../statements/shelf-contents.ts';
import { codeStamp } from './code-stamp.ts';
import type { KeptArchive } from './kept-archive.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

/** What is derived from an archive, kept for the next start. The rest of it is of these articles. */
export interface Snapshot {
  readonly articles: KeptArticles;
  readonly archive: KeptArchive;
  readonly search: KeptSearch | null;
  readonly statements: KeptStatements | null;
  /** Tells with which people the statements were read; null where they were not read all together, and then so are these: */
  readonly readWith: string | null;
  /** Which words stand in the statements. */
  readonly contents: KeptContents | null;
  /** Who speaks in them. */
  readonly speakers: KeptSpeakers | null;
  /** Which offices the articles print beside names. */
  readonly offices: KeptOffices | null;
  /** Where the articles with statements tell of meetings. */
  readonly traces: KeptTraces | null;
}

/** Where the snapshot of an archive lies; none where the program has no folder for it. */
export class SnapshotStore {
  readonly #file: string;
  readonly #stamp = codeStamp();

  /** One file for each archive: several may share the folder. */
  constructor(cache: string, folder: string) {
    const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
    this.#file = join(cache, `archive-${name}.snapshot`);
  }

  read(): { readonly snapshot: Snapshot } | { readonly why: string } {
    const read = readSnapshot(this.#file, this.#stamp);
    // What bears this stamp was written by this very code: its shape needs no second look.
    return 'why' in read ? read : { snapshot: read.parts as unknown as Snapshot };
  }

  /** @throws the error of the operating system; then the old snapshot is as it was. */
  write(snapshot: Snapshot): void {
    writeSnapshot(this.#file, this.#stamp, { ...snapshot });
  }
}
