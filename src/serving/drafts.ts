import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageDraft } from '../corpus/import/page-draft.ts';
import { makeFolder, replaceFile, settleFolder } from '../corpus/lasting-file.ts';

/** Below the folder of the archive; what begins with a point is not read as part of it. */
const FOLDER = '.drafts';
/** Another version of the program may have written otherwise: such a draft is as good as none. */
const SHAPE = 1;
/** In milliseconds: a week. Who has not decided by then adds the page again. */
const OLDEST = 7 * 24 * 3_600_000;
/** More are left only by somebody who never decides. */
const MOST = 200;
const FILE = /^[\w-]{16}\.json$/u;

/** Pages that were read and wait for their keeper's word, each in a file: the buttons under them outlive the process. */
export class Drafts {
  readonly #folder: string;

  constructor(archive: string) {
    this.#folder = join(archive, FOLDER);
  }

  /**
   * Keeps a draft, whole or not at all.
   *
   * @param name by which it is known; without one it is new.
   * @returns its name.
   */
  async keep(draft: PageDraft, name = randomBytes(12).toString('base64url')): Promise<string> {
    makeFolder(this.#folder);
    await this.#clear();
    const temporary = join(this.#folder, `.${randomBytes(6).toString('hex')}.tmp`);
    await replaceFile(this.#file(name), JSON.stringify({ shape: SHAPE, draft }), { draft: temporary, mode: 0o600 });
    await settleFolder(this.#folder);
    return name;
  }

  /** Null where it is no longer kept. */
  async find(name: string): Promise<PageDraft | null> {
    try {
      const { shape, draft } = JSON.parse(await readFile(this.#file(name), 'utf8'));
      // What bears this number was written by code of this shape.
      return shape === SHAPE ? draft : null;
    } catch {
      return null;
    }
  }

  async forget(name: string): Promise<void> {
    await rm(this.#file(name), { force: true });
  }

  /** Only what can be a name reaches here: it is checked where buttons are read. */
  #file(name: string): string {
    return join(this.#folder, `${name}.json`);
  }

  /** Removes what nobody has decided on for long, the oldest where they are many, and what a killed process has left behind. */
  async #clear(): Promise<void> {
    const kept: { readonly file: string; readonly at: number }[] = [];
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      const at = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      const isOld = Date.now() - at > (FILE.test(name) ? OLDEST : OLDEST_TEMPORARY);
      if (isOld) await rm(file, { force: true });
      else if (FILE.test(name)) kept.push({ file, at });
    }
    kept.sort((a, b) => b.at - a.at);
    for (const { file } of kept.slice(MOST - 1)) await rm(file, { force: true });
  }
}

/** In milliseconds: nobody writes a file for so long. */
const OLDEST_TEMPORARY = 3_600_000;
