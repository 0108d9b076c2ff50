import type { Article, Paragraph } from '../corpus/article.ts';
import type { Trace } from '../meetings/trace.ts';

/** A trace without its article, its paragraph by number; null for the title. */
type KeptTrace = Omit<Trace, 'article' | 'paragraph'> & { readonly paragraph: number | null };

/** Where some articles tell of meetings, as plain data: by the names of the articles, those that tell of none left out. */
export type KeptTraces = ReadonlyMap<string, readonly KeptTrace[]>;

export function keptTraces(traces: readonly (readonly Trace[])[]): KeptTraces {
  return new Map(
    traces.flatMap((own) => {
      const slug = own[0]?.article.slug;
      return slug === undefined ? [] : [[slug, own.map(keptTrace)] as const];
    }),
  );
}

/** The traces of an article that was read; none where it tells of no meeting. */
export function thawTraces(kept: KeptTraces, article: Article): Trace[] {
  return (kept.get(article.slug) ?? []).map((trace) => new ThawedTrace(article, trace));
}

/** Whoever holds a trace does not hold the text of its article. */
class ThawedTrace implements Trace {
  readonly article: Article;
  readonly sentence: Trace['sentence'];
  readonly cue: Trace['cue'];
  readonly kind: Trace['kind'];
  readonly sides: Trace['sides'];
  readonly place: Trace['place'];
  readonly day: Trace['day'];
  readonly tense: Trace['tense'];
  readonly weight: number;
  readonly #paragraph: number | null;

  constructor(article: Article, { paragraph, ...kept }: KeptTrace) {
    this.article = article;
    this.sentence = kept.sentence;
    this.cue = kept.cue;
    this.kind = kept.kind;
    this.sides = kept.sides;
    this.place = kept.place;
    this.day = kept.day;
    this.tense = kept.tense;
    this.weight = kept.weight;
    this.#paragraph = paragraph;
  }

  get paragraph(): Paragraph | null {
    return this.#paragraph === null ? null : (this.article.paragraphs[this.#paragraph - 1] ?? null);
  }
}

function keptTrace({ article: _, paragraph, ...trace }: Trace): KeptTrace {
  return { ...trace, paragraph: paragraph?.number ?? null };
}
