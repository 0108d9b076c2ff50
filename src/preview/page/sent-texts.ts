/** What was sent from this page, for whoever wants to ask it again, or nearly so: the arrow up brings back the last of it. */
export class SentTexts {
  readonly #texts: string[] = [];
  #at = 0;

  add(text: string): void {
    if (this.#texts.at(-1) !== text) this.#texts.push(text);
    this.#at = this.#texts.length;
  }

  /** The one before or after the one that `shown` is; null where that is something of the reader's own, which must not be lost. */
  next(shown: string, by: 1 | -1): string | null {
    const isOwn = shown !== '' && shown !== this.#texts[this.#at];
    const at = this.#at + by;
    if (isOwn || at < 0 || at > this.#texts.length) return null;
    this.#at = at;
    return this.#texts[at] ?? '';
  }
}
