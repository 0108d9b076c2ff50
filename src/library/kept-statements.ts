import type { Article, Paragraph } from '../corpus/article.ts';
import { groupBy } from '../statements/group-by.ts';
import type { SpeakerKind, Statement, StatementKind } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';

/** The statements of some articles, as plain data. */
export interface KeptStatements {
  /** The articles that were read, by name. */
  readonly slugs: readonly string[];
  /** By article: where its statements end among {@link numbers}. */
  readonly ends: Uint32Array;
  /** Statement after statement, in the order in which {@link writeStatement} writes them. A text is its place among {@link texts}. */
  readonly numbers: Int32Array;
  /** Each once: names, kinds, days and topics come again and again. */
  readonly texts: readonly string[];
}

const NOTHING = -1;
/** A confidence is kept to the sixth digit. */
const DIGITS = 1e6;

export function keptStatements(articles: readonly Article[], statements: readonly Statement[]): KeptStatements {
  const writer = new Writer();
  const byArticle = groupBy(statements, ({ article }) => article.slug);
  const ends = articles.map(({ slug }) => {
    for (const statement of byArticle.get(slug) ?? []) writeStatement(statement, writer);
    return writer.numbers.length;
  });
  return {
    slugs: articles.map(({ slug }) => slug),
    ends: Uint32Array.from(ends),
    numbers: Int32Array.from(writer.numbers),
    texts: [...writer.texts.keys()],
  };
}

/** The statements of those articles that were read, article by article. */
export function* thawStatements(kept: KeptStatements, articles: readonly Article[]): Generator<[Article, Statement[]]> {
  const rows = new Map(kept.slugs.map((slug, at) => [slug, at]));
  for (const article of articles) {
    const row = rows.get(article.slug);
    if (row === undefined) continue;
    const reader = new Reader(kept, row === 0 ? 0 : (kept.ends[row - 1] ?? 0), kept.ends[row] ?? 0);
    const title: Paragraph = { number: 0, kind: 'heading', text: article.title, line: 1 };
    const statements: Statement[] = [];
    while (reader.hasMore) statements.push(readStatement(article, title, reader));
    yield [article, statements];
  }
}

function writeStatement(statement: Statement, to: Writer): void {
  to.number(statement.paragraph.number);
  to.text(statement.speaker);
  to.text(statement.speakerKind);
  to.list(statement.members);
  to.span(statement.namedAs);
  to.text(statement.kind);
  for (const span of [statement.cue, statement.content, statement.sentence]) to.span(span);
  to.list(statement.via);
  to.text(statement.date);
  to.list(statement.topics);
  to.number(Math.round(statement.confidence * DIGITS));
}

function readStatement(article: Article, title: Paragraph, from: Reader): Statement {
  const number = from.number();
  return {
    article,
    paragraph: number === 0 ? title : (article.paragraphs[number - 1] as Paragraph),
    speaker: from.text(),
    speakerKind: from.text() as SpeakerKind,
    members: from.list(),
    namedAs: from.span(),
    kind: from.text() as StatementKind,
    cue: from.span() as Span,
    content: from.span() as Span,
    sentence: from.span() as Span,
    via: from.list(),
    date: from.text(),
    topics: from.list(),
    confidence: from.number() / DIGITS,
  };
}

class Writer {
  readonly numbers: number[] = [];
  readonly texts = new Map<string, number>();

  number(value: number): void {
    this.numbers.push(value);
  }

  text(text: string | null): void {
    if (text !== null && !this.texts.has(text)) this.texts.set(text, this.texts.size);
    this.number(text === null ? NOTHING : (this.texts.get(text) ?? NOTHING));
  }

  list(texts: readonly string[]): void {
    this.number(texts.length);
    for (const text of texts) this.text(text);
  }

  span(span: Span | null): void {
    this.number(span?.start ?? NOTHING);
    if (span) this.number(span.end);
  }
}

const NONE: readonly string[] = [];

class Reader {
  readonly #kept: KeptStatements;
  readonly #end: number;
  #at: number;

  constructor(kept: KeptStatements, start: number, end: number) {
    this.#kept = kept;
    this.#at = start;
    this.#end = end;
  }

  get hasMore(): boolean {
    return this.#at < this.#end;
  }

  number(): number {
    return this.#kept.numbers[this.#at++] ?? 0;
  }

  text(): string | null {
    return this.#kept.texts[this.number()] ?? null;
  }

  list(): readonly string[] {
    const length = this.number();
    return length === 0 ? NONE : Array.from({ length }, () => this.text() ?? '');
  }

  span(): Span | null {
    const start = this.number();
    return start === NOTHING ? null : { start, end: this.number() };
  }
}
