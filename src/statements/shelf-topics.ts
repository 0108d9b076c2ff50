import { analyse } from '../text/analysis.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { ContentIndex } from './shelf-contents.ts';
import type { Statement } from './statement.ts';

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
