import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';

/**
 * Where the numbers of a statement stand, from the first of them on. A span takes two, its start and its end; a text is its place among the
 * texts, or `NOTHING`, and a confidence its place among the confidences. Behind these come the lists: how many texts, and these.
 */
export const AT = {
  paragraph: 0,
  speaker: 1,
  speakerKind: 2,
  kind: 3,
  date: 4,
  confidence: 5,
  namedAs: 6,
  cue: 8,
  content: 10,
  sentence: 12,
  lists: 14,
} as const;

export const NOTHING = -1;

/** Writes statements as numbers, and their texts beside them. */
export class StatementWriter {
  readonly numbers: number[] = [];
  /** Each once: names, kinds, days and topics come again and again. */
  readonly texts = new Map<string, number>();
  /** Each once. */
  readonly confidences = new Map<number, number>();

  write(statement: Statement): void {
    const { paragraph, speaker, speakerKind, kind, date, confidence, namedAs, cue, content, sentence } = statement;
    const { members, via, topics } = statement;
    // In the order of AT.
    this.numbers.push(paragraph.number);
    for (const text of [speaker, speakerKind, kind, date]) this.numbers.push(this.#numberOf(text));
    this.numbers.push(placeAmong(this.confidences, confidence));
    for (const span of [namedAs, cue, content, sentence]) this.#span(span);
    for (const list of [members, via, topics]) this.#list(list);
  }

  #span(span: Span | null): void {
    this.numbers.push(span?.start ?? NOTHING, span?.end ?? NOTHING);
  }

  #list(texts: readonly string[]): void {
    this.numbers.push(texts.length, ...texts.map((text) => this.#numberOf(text)));
  }

  #numberOf(text: string | null): number {
    return text === null ? NOTHING : placeAmong(this.texts, text);
  }
}

/** The place of something that may have come before. */
function placeAmong<Value>(places: Map<Value, number>, value: Value): number {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
}
