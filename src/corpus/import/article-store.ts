import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listArticleFiles } from '../archive-files.ts';
import { formatArticle, parseArticle } from '../article-file.ts';
import { type ArticleName, baseName, nameOf, pageHash } from './article-name.ts';
import type { Draft } from './reading.ts';

/** What became of a draft. */
export interface Stored {
  readonly slug: string;
  /** `changed`: the page was here with other words; these are kept, and the new ones are a new version. */
  readonly change: 'new' | 'changed' | 'unchanged';
}

/** A draft that no archive could read back. The message says why. */
export class DraftError extends Error {}

interface Version extends ArticleName {
  readonly file: string;
}

/** `# imported 9f86d081884c7d65`: what was written below it, so that a keeper's corrections are no change of the page. */
const STAMP = /^# imported ([0-9a-f]{16})$/mu;
/** As far as the stamp may stand from the beginning of the file, in bytes. */
const STAMP_WITHIN = 200;
const TEMPORARY = /^\.import-(\d+)-\d+\.tmp$/u;

/** A folder of article files that grows. Files appear whole or not at all, under names that their pages decide. */
export class ArticleStore {
  readonly #folder: string;
  readonly #versions: Map<string, Version[]>;
  /** One draft of a page after the other: the second has to see the first. */
  readonly #under = new Map<string, Promise<unknown>>();
  #temporary = 0;

  private constructor(folder: string, versions: Map<string, Version[]>) {
    this.#folder = folder;
    this.#versions = versions;
  }

  /** Opens a folder, which is made where it does not exist, and clears away what a killed import left. */
  static async open(folder: string): Promise<ArticleStore> {
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    await clearTemporary(root);
    const versions = new Map<string, Version[]>();
    for (const file of (await listArticleFiles(root)).files) {
      const name = nameOf(basename(file, '.md'));
      if (name) versions.set(name.hash, [...(versions.get(name.hash) ?? []), { ...name, file }]);
    }
    return new ArticleStore(root, versions);
  }

  /** Writes a draft, unless its page is here with the same words. @throws DraftError where it could not be read back. */
  async add(draft: Draft): Promise<Stored> {
    const hash = pageHash(draft);
    const before = this.#under.get(hash);
    const work = (before ?? Promise.resolve()).catch(() => {}).then(() => this.#add(draft, hash));
    this.#under.set(hash, work);
    try {
      return await work;
    } finally {
      if (this.#under.get(hash) === work) this.#under.delete(hash);
    }
  }

  async #add(draft: Draft, hash: string): Promise<Stored> {
    const versions = this.#versions.get(hash) ?? [];
    const last = versions.reduce<Version | null>((a, b) => (a && a.version > b.version ? a : b), null);
    const base = last?.base ?? baseName(draft, hash);
    const stamp = stampOf(draft);
    if (last && (await stampIn(last.file)) === stamp) return { slug: basename(last.file, '.md'), change: 'unchanged' };
    const version = (last?.version ?? 0) + 1;
    const slug = version === 1 ? base : `${base}.v${version}`;
    const text = formatArticle({ ...draft, slug }).replace('---\n', `---\n# imported ${stamp}\n`);
    checkReadable(text, slug);
    const file = join(this.#folder, `${slug}.md`);
    await this.#write(file, text);
    this.#versions.set(hash, [...versions, { base, hash, version, file }]);
    return { slug, change: last ? 'changed' : 'new' };
  }

  /** The whole text stands on the disk before its name does. */
  async #write(file: string, text: string): Promise<void> {
    const temporary = join(this.#folder, `.import-${process.pid}-${this.#temporary++}.tmp`);
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A link of that name is replaced and not followed.
    await rename(temporary, file);
  }

  /** Settles when the names of all files written so far are on the disk. */
  async settle(): Promise<void> {
    const handle = await open(this.#folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** What tells one wording of a page from another. Its address does not: one page is found under several. */
function stampOf(draft: Draft): string {
  const text = formatArticle({ ...draft, url: null, slug: '' });
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The stamp of a file, or what it would be. Null for what is no article file any more. */
async function stampIn(file: string): Promise<string | null> {
  if (!(await lstat(file)).isFile()) return null;
  const text = await readFile(file, 'utf8');
  const stamp = STAMP.exec(text.slice(0, STAMP_WITHIN))?.[1];
  if (stamp !== undefined) return stamp;
  const { article } = parseArticle(text, { file, slug: basename(file, '.md') });
  return article && stampOf(article);
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
    if (id !== undefined && Number(id) !== process.pid && !isAlive(Number(id)))
      await rm(join(folder, name), { force: true });
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
