import { randomBytes } from 'node:crypto';

/** So many files wait for the call that names them: whoever gives one gives the call next. */
const MOST = 4;
const TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/;

/**
 * Files that were handed over for a call. In the call an id stands for each, as in Discord, so that nobody can type an address in its
 * place; the archive gets a file as an address that holds it whole.
 */
export class Attachments {
  readonly #files = new Map<string, string>();

  /** @returns the id of the file. */
  keep(bytes: ArrayBuffer, type: string): string {
    const [oldest] = this.#files.keys();
    if (oldest !== undefined && this.#files.size >= MOST) this.#files.delete(oldest);
    const id = randomBytes(16).toString('hex');
    const named = TYPE.test(type) ? type : 'application/octet-stream';
    this.#files.set(id, `data:${named};base64,${Buffer.from(bytes).toString('base64')}`);
    return id;
  }

  /** `data:text/html;base64,PGh0bWw+`; null where no such file was handed over lately. */
  addressOf(id: string): string | null {
    return this.#files.get(id) ?? null;
  }
}
