import { randomBytes } from 'node:crypto';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listArticleFiles } from '../archive-files.ts';
import { formatArticle, parseArticle } from '../article-file.ts';
import { makeFolder, replaceFile, settleFolder } from '../lasting-file.ts';
import { versionOf } from '../versions.ts';
import { type ArticleName, baseName, nameOf, pageHash } from './article-name.ts';
import { articleIn, isWrittenIn, slugOf, stampLine } from './page-wording.ts';
import type { Draft } from './reading.ts';

/** What became of a draft. */
export interface Stored {
  readonly slug: string;
  /** `changed`: the page was here with other words; these are kept, and the new ones are a new version. */
  readonly change: 'new' | 'changed' | 'unchanged';
}

/** A draft that no archive could read back. The message says why. */
export class DraftError extends Error {}

/** Of a page that was here before: what a new draft of it would be, and the article that it would be a version of. */
export interface Standing {
  readonly change: Stored['change'];
  /** Null where the page is new. */
  readonly slug: string | null;
}

interface FiledVersion extends ArticleName {
  readonly file: string;
}

const TEMPORARY = /^\.import-(\d+)-[0-9a-f]+\.tmp$/u;
/** In milliseconds: so long no file is being written. */
const ABANDONED = 3_600_000;

/** A folder of article files that grows. Files appear whole or not at all, under names that their pages decide. */
export class ArticleStore {
  readonly #folder: string;
  readonly #versions: Map<string, FiledVersion[]>;
  /** Files that were not imported but written. */
  readonly #written: readonly string[];
  #readWritten: Promise<void> | null = null;
  /** One draft of a page after the other: the second has to see the first. */
  readonly #under = new Map<string, Promise<unknown>>();

  private constructor(folder: string, files: readonly string[]) {
    this.#folder = folder;
    this.#versions = new Map();
    this.#written = files.filter((file) => nameOf(slugOf(file)) === null);
    for (const file of files) {
      const name = nameOf(slugOf(file));
      if (name) this.#note({ ...name, file });
    }
  }

  /** Opens a folder, which is made where it does not exist, and clears away what a killed import left. */
  static async open(folder: string): Promise<ArticleStore> {
    makeFolder(folder);
    const root = await realpath(folder);
    await clearTemporary(root);
    return new ArticleStore(root, (await listArticleFiles(root)).files);
  }

  /** What would become of a draft. Nothing is written. */
  async standing(draft: Draft): Promise<Standing> {
    const last = await this.#lastOf(pageHash(draft));
    if (!last) return { change: 'new', slug: null };
    return { change: (await isWrittenIn(last.file, draft)) ? 'unchanged' : 'changed', slug: slugOf(last.file) };
  }

  /**
   * Writes a draft, unless its page is here with the same words.
   *
   * @param asRead the draft before its keeper corrected it: by this the page is known when it comes again.
   * @throws DraftError where it could not be read back.
   */
  async add(draft: Draft, asRead = draft): Promise<Stored> {
    const hash = pageHash(asRead);
    const before = this.#under.get(hash);
    const work = (before ?? Promise.resolve()).catch(() => {}).then(() => this.#add(draft, asRead, hash));
    this.#under.set(hash, work);
    try {
      return await work;
    } finally {
      if (this.#under.get(hash) === work) this.#under.delete(hash);
    }
  }

  async #add(draft: Draft, asRead: Draft, hash: string): Promise<Stored> {
    const last = await this.#lastOf(hash);
    if (last && (await isWrittenIn(last.file, asRead))) return { slug: slugOf(last.file), change: 'unchanged' };
    const base = last?.base ?? baseName(draft, hash);
    const version = (last?.version ?? 0) + 1;
    const slug = version === 1 ? base : `${base}.v${version}`;
    const text = formatArticle({ ...draft, slug }).replace('---\n', `---\n${stampLine(asRead)}\n`);
    checkReadable(text, slug);
    const file = join(this.#folder, `${slug}.md`);
    await this.#write(file, text);
    this.#note({ base, hash, version, file });
    return { slug, change: last ? 'changed' : 'new' };
  }

  /** The newest version of a page. */
  async #lastOf(hash: string): Promise<FiledVersion | null> {
    this.#readWritten ??= this.#versions.has(hash) ? null : this.#noteWritten();
    await this.#readWritten;
    const versions = this.#versions.get(hash) ?? [];
    return versions.reduce<FiledVersion | null>((a, b) => (a && a.version > b.version ? a : b), null);
  }

  /** A file that somebody has written tells its page by what it says. */
  async #noteWritten(): Promise<void> {
    for (const file of this.#written) {
      const article = await articleIn(file);
      if (article) this.#note({ ...versionOf(article.slug), hash: pageHash(article), file });
    }
  }

  #note(version: FiledVersion): void {
    this.#versions.set(version.hash, [...(this.#versions.get(version.hash) ?? []), version]);
  }

  /** The whole text stands on the disk before its name does. */
  async #write(file: string, text: string): Promise<void> {
    // By chance, for another process may have had this number and been killed: in a container the number is always the same.
    const draft = join(this.#folder, `.import-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
    await replaceFile(file, text, { draft });
  }

  /** Settles when the names of all files written so far are on the disk. */
  async settle(): Promise<void> {
    await settleFolder(this.#folder);
  }
}

/** What is written has to be read back without a fault: an archive leaves out a file with one. */
function checkReadable(text: string, slug: string): void {
  const [fault] = parseArticle(text, { file: `${slug}.md`, slug }).faults;
  if (fault) throw new DraftError(`${fault.what}, ${fault.remedy}`);
}

/** Removes what imports that were killed left behind. The files of one that runs beside this one stay. */
async function clearTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const id = TEMPORARY.exec(name)?.[1];
    if (id === undefined) continue;
    const path = join(folder, name);
    if (!isAlive(Number(id)) || (await isOld(path))) await rm(path, { force: true });
  }
}

async function isOld(path: string): Promise<boolean> {
  try {
    // What is of the future was written before the clock was set back.
    return Math.abs(Date.now() - (await stat(path)).mtimeMs) > ABANDONED;
  } catch {
    // Another import has just given it its name, or removed it.
    return false;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
