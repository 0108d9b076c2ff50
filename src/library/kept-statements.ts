import type { Article, Paragraph } from '../corpus/article.ts';
import { type KeptTexts, keptTexts, textsOf } from '../corpus/text-column.ts';
import { groupBy } from '../statements/group-by.ts';
import type { SpeakerKind, Statement, StatementKind } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { AT, NOTHING, StatementWriter } from './statement-writer.ts';

/** The greatest number in two bytes. */
const TWO_BYTES = 0xffff;

/** The statements of some articles, as plain data. */
export interface KeptStatements {
  /** The articles that were read, by name. */
  readonly slugs: KeptTexts;
  /** By article: where its statements end among {@link starts}. */
  readonly ends: Uint32Array;
  /** By statement: where it begins among {@link numbers}. */
  readonly starts: Uint32Array;
  /** Statement after statement, each in the order of `AT`, one added to each number: two bytes each where no paragraph is a book. */
  readonly numbers: Uint16Array | Uint32Array;
  readonly texts: readonly string[];
  readonly confidences: readonly number[];
}

export function keptStatements(articles: readonly Article[], statements: readonly Statement[]): KeptStatements {
  const writer = new StatementWriter();
  const byArticle = groupBy(statements, ({ article }) => article.slug);
  const starts: number[] = [];
  const ends = articles.map(({ slug }) => {
    for (const statement of byArticle.get(slug) ?? []) {
      starts.push(writer.numbers.length);
      writer.write(statement);
    }
    return starts.length;
  });
  return {
    slugs: keptTexts(articles.map(({ slug }) => slug)),
    ends: Uint32Array.from(ends),
    starts: Uint32Array.from(starts),
    numbers: columnOf(writer.numbers),
    texts: [...writer.texts.keys()],
    confidences: [...writer.confidences.keys()],
  };
}

/** See {@link KeptStatements.numbers}. */
function columnOf(numbers: readonly number[]): Uint16Array | Uint32Array {
  const most = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
  const column = most < TWO_BYTES ? new Uint16Array(numbers.length) : new Uint32Array(numbers.length);
  for (const [at, number] of numbers.entries()) column[at] = number + 1;
  return column;
}

/** The statements of those articles that were read, article by article. Each reads what is asked of it. */
export function* thawStatements(kept: KeptStatements, articles: readonly Article[]): Generator<[Article, Statement[]]> {
  const rows = new Map(textsOf(kept.slugs).map((slug, at) => [slug, at]));
  for (const article of articles) {
    const row = rows.get(article.slug);
    if (row !== undefined) yield [article, statementsOf(kept, row, article)];
  }
}

/** The statements of the very articles that were read, in their order, article by article. */
export function* thawAllStatements(kept: KeptStatements, articles: readonly Article[]): Generator<Statement[]> {
  for (const [row, article] of articles.entries()) yield statementsOf(kept, row, article);
}

function statementsOf(kept: KeptStatements, row: number, article: Article): Statement[] {
  const statements: Statement[] = [];
  for (let at = row === 0 ? 0 : (kept.ends[row - 1] ?? 0); at < (kept.ends[row] ?? 0); at++) {
    statements.push(new KeptStatement(kept, kept.starts[at] ?? 0, article));
  }
  return statements;
}

const NONE: readonly string[] = [];
/** Headlines as paragraphs, as long as somebody holds them. */
const TITLES = new WeakMap<Article, Paragraph>();

class KeptStatement implements Statement {
  readonly article: Article;
  readonly #kept: KeptStatements;
  readonly #start: number;

  constructor(kept: KeptStatements, start: number, article: Article) {
    this.#kept = kept;
    this.#start = start;
    this.article = article;
  }

  get paragraph(): Paragraph {
    const number = this.#number(AT.paragraph);
    return number === 0 ? titleOf(this.article) : (this.article.paragraphs[number - 1] as Paragraph);
  }

  get speaker(): string | null {
    return this.#text(AT.speaker);
  }

  get speakerKind(): SpeakerKind {
    return this.#text(AT.speakerKind) as SpeakerKind;
  }

  get kind(): StatementKind {
    return this.#text(AT.kind) as StatementKind;
  }

  get date(): string | null {
    return this.#text(AT.date);
  }

  get confidence(): number {
    return this.#kept.confidences[this.#number(AT.confidence)] ?? 0;
  }

  get namedAs(): Span | null {
    return this.#number(AT.namedAs) === NOTHING ? null : this.#span(AT.namedAs);
  }

  get cue(): Span {
    return this.#span(AT.cue);
  }

  get content(): Span {
    return this.#span(AT.content);
  }

  get sentence(): Span {
    return this.#span(AT.sentence);
  }

  get members(): readonly string[] {
    return this.#list(0);
  }

  get via(): readonly string[] {
    return this.#list(1);
  }

  get topics(): readonly string[] {
    return this.#list(2);
  }

  #number(at: number): number {
    return (this.#kept.numbers[this.#start + at] ?? 1) - 1;
  }

  #text(at: number): string | null {
    return this.#kept.texts[this.#number(at)] ?? null;
  }

  #span(at: number): Span {
    return { start: this.#number(at), end: this.#number(at + 1) };
  }

  /** One of the lists behind the rest, from 0. */
  #list(which: number): readonly string[] {
    let at: number = AT.lists;
    for (let before = 0; before < which; before++) at += 1 + this.#number(at);
    const length = this.#number(at);
    return length === 0 ? NONE : Array.from({ length }, (_, one) => this.#text(at + 1 + one) ?? '');
  }
}

function titleOf(article: Article): Paragraph {
  const known = TITLES.get(article);
  if (known) return known;
  const title: Paragraph = { number: 0, kind: 'heading', text: article.title, line: 1 };
  TITLES.set(article, title);
  return title;
}
