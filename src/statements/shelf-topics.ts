import { analyse } from '../text/analysis.ts';
import { fold } from '../text/fold.ts';
import { sliceOf } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import type { Statement } from './statement.ts';

/** Which statements hold which words in what was said; the name of whoever said it is no part of that. */
export class ContentIndex {
  readonly #places = new Map<string, number[]>();

  /** Statements are added in the order of their places in the list. */
  add({ paragraph, content }: Statement, at: number): void {
    for (const stem of new Set(analyse(sliceOf(paragraph.text, content)).map((term) => term.stem))) {
      const places = this.#places.get(stem);
      if (places) places.push(at);
      else this.#places.set(stem, [at]);
    }
  }

  /** The places in the list of those that hold all of some stems, in order. */
  holding([first, ...others]: readonly string[]): readonly number[] {
    let places: readonly number[] = this.#places.get(first ?? '') ?? [];
    for (const stem of others) {
      const also = new Set(this.#places.get(stem));
      places = places.filter((place) => also.has(place));
    }
    return places;
  }
}

/** What is written together with a name: «وكيري», «لكيري». */
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك'];

/** The places of the statements that name somebody of these: by the last word of a name, as newspapers do. */
export function placesNaming(names: readonly string[], contents: ContentIndex): ReadonlySet<number> {
  const surnames = names.map((name) => analyse(name).at(-1)?.exact ?? '').filter(Boolean);
  const forms = surnames.flatMap((surname) => PROCLITICS.map((letter) => stem(letter + surname)));
  return new Set(forms.flatMap((form) => contents.holding([form])));
}

/** A topic, as first printed, with the number of statements about it. */
export interface TopicCount {
  readonly topic: string;
  readonly statements: number;
}

/** What some statements are about, the commonest first. */
export function topicsOf(statements: readonly Statement[]): TopicCount[] {
  const counts = new Map<string, { readonly topic: string; statements: number }>();
  for (const { topics } of statements) {
    for (const topic of new Map(topics.map((each) => [fold(each), each])).values()) {
      const known = counts.get(fold(topic));
      if (known) known.statements++;
      else counts.set(fold(topic), { topic, statements: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.statements - a.statements);
}
