import type { Approximate, Article, ArticleEvent, Paragraph, ParagraphKind } from './article.ts';
import { type KeptTexts, keptTexts, TextColumn } from './text-column.ts';

/** Articles as plain data. */
export interface KeptArticles {
  /** Article after article: name, headline, address (empty for none), then its paragraphs. */
  readonly texts: KeptTexts;
  /** By article: where its texts end. */
  readonly ends: Uint32Array;
  /** By text: the line of a paragraph times the number of kinds, and its kind; 0 for what is no paragraph. */
  readonly lines: Uint32Array;
  /** What several articles have alike, by number: two numbers an article, its source and its {@link Rest}. */
  readonly shared: Uint32Array;
  readonly sources: readonly string[];
  readonly rests: readonly Rest[];
}

/** What many articles have alike, or none has. */
interface Rest {
  readonly agencies: readonly string[];
  readonly published: string | null;
  readonly approximate: Approximate | null;
  readonly event: ArticleEvent | null;
  readonly original: string | null;
  /** Who took the pictures, by the numbers of their paragraphs. */
  readonly credits: Readonly<Record<number, string>> | null;
}

const KINDS: readonly ParagraphKind[] = ['body', 'heading', 'caption'];
/** Name, headline, address. */
const HEADS = 3;

export function keptArticles(articles: readonly Article[]): KeptArticles {
  const [sources, rests] = [new Map<string, number>(), new Map<string, number>()];
  const texts: string[] = [];
  const lines: number[] = [];
  const ends: number[] = [];
  const shared: number[] = [];
  for (const article of articles) {
    const { slug, title, url, source, paragraphs } = article;
    texts.push(slug, title, url ?? '');
    lines.push(0, 0, 0);
    for (const { text, line, kind } of paragraphs) {
      texts.push(text);
      lines.push(line * KINDS.length + KINDS.indexOf(kind));
    }
    ends.push(texts.length);
    shared.push(numberOf(source, sources), numberOf(JSON.stringify(restOf(article)), rests));
  }
  return {
    texts: keptTexts(texts),
    ends: Uint32Array.from(ends),
    lines: Uint32Array.from(lines),
    shared: Uint32Array.from(shared),
    sources: [...sources.keys()],
    rests: Array.from(rests.keys(), (rest) => JSON.parse(rest)),
  };
}

/** The number that a text got when it came first. */
function numberOf(text: string, known: Map<string, number>): number {
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number;
}

function restOf({ agencies, published, approximate, event, original, paragraphs }: Article): Rest {
  const credits = paragraphs.flatMap(({ number, credit }) => (credit === undefined ? [] : [[number, credit]]));
  const byNumber = credits.length === 0 ? null : Object.fromEntries(credits);
  return { agencies, published, approximate, event, original, credits: byNumber };
}

/** The articles of which these are the data, in their order. Each reads its texts when it is asked for them. */
export function thawArticles(kept: KeptArticles): Article[] {
  const archive = new KeptArchive(kept);
  return Array.from(kept.ends, (_, row) => new KeptArticle(archive, row));
}

/** What articles are read out of. */
class KeptArchive {
  readonly texts: TextColumn;
  readonly #kept: KeptArticles;

  constructor(kept: KeptArticles) {
    this.texts = new TextColumn(kept.texts);
    this.#kept = kept;
  }

  /** Where the texts of an article begin. */
  startOf(row: number): number {
    return row === 0 ? 0 : (this.#kept.ends[row - 1] ?? 0);
  }

  sourceOf(row: number): string {
    return this.#kept.sources[this.#kept.shared[2 * row] ?? 0] ?? '';
  }

  restOf(row: number): Rest {
    return this.#kept.rests[this.#kept.shared[2 * row + 1] ?? 0] as Rest;
  }

  paragraphsOf(row: number): Paragraph[] {
    const first = this.startOf(row) + HEADS;
    const length = (this.#kept.ends[row] ?? first) - first;
    const { credits } = this.restOf(row);
    const all: Paragraph[] = [];
    for (let at = 0; at < length; at++) {
      const line = this.#kept.lines[first + at] ?? 0;
      all.push(new KeptParagraph(all, this.texts, first + at, line, credits?.[at + 1]));
    }
    return all;
  }
}

class KeptParagraph implements Paragraph {
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly line: number;
  declare readonly credit?: string;
  readonly #texts: TextColumn;
  readonly #place: number;
  /** Null until somebody reads it: of most articles one paragraph is asked for. */
  #text: string | null = null;
  /** All of its article: whoever holds one of them holds all, so that each is read once as long as anybody has it. */
  readonly #all: readonly Paragraph[];

  constructor(all: readonly Paragraph[], texts: TextColumn, place: number, line: number, credit: string | undefined) {
    this.#all = all;
    this.#texts = texts;
    this.#place = place;
    this.number = this.#all.length + 1;
    this.kind = KINDS[line % KINDS.length] ?? 'body';
    this.line = Math.floor(line / KINDS.length);
    if (credit !== undefined) this.credit = credit;
  }

  get text(): string {
    this.#text ??= this.#texts.at(this.#place);
    return this.#text;
  }
}

/** An article of which nothing but its place is held: what is asked for is read, and forgotten where nobody keeps it. */
class KeptArticle implements Article {
  readonly #archive: KeptArchive;
  readonly #row: number;
  #paragraphs: WeakRef<readonly Paragraph[]> | null = null;

  constructor(archive: KeptArchive, row: number) {
    this.#archive = archive;
    this.#row = row;
  }

  get slug(): string {
    return this.#text(0);
  }

  get title(): string {
    return this.#text(1);
  }

  get url(): string | null {
    return this.#text(2) || null;
  }

  get source(): string {
    return this.#archive.sourceOf(this.#row);
  }

  get agencies(): readonly string[] {
    return this.#rest.agencies;
  }

  get published(): string | null {
    return this.#rest.published;
  }

  get approximate(): Approximate | null {
    return this.#rest.approximate;
  }

  get event(): ArticleEvent | null {
    return this.#rest.event;
  }

  get original(): string | null {
    return this.#rest.original;
  }

  get paragraphs(): readonly Paragraph[] {
    const known = this.#paragraphs?.deref();
    if (known) return known;
    const paragraphs = this.#archive.paragraphsOf(this.#row);
    this.#paragraphs = new WeakRef(paragraphs);
    return paragraphs;
  }

  get #rest(): Rest {
    return this.#archive.restOf(this.#row);
  }

  #text(which: number): string {
    return this.#archive.texts.at(this.#archive.startOf(this.#row) + which);
  }
}
