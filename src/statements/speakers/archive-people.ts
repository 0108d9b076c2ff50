import type { Article } from '../../corpus/article.ts';
import type { Token } from '../../text/period-tokens.ts';
import { skeleton } from '../../text/spelling.ts';
import { Bearer } from './bearer.ts';
import { isCommonWord } from './common-words.ts';
import { isFirstName } from './known-names.ts';
import { mentionWords } from './mention-at.ts';
import { withoutLink } from './name-parts.ts';
import { type Sighting, sightingsIn } from './sightings.ts';

/** An article as speakers are looked for in it: the title is paragraph 0. */
export interface ReadArticle {
  readonly article: Article;
  readonly sightings: readonly Sighting[];
}

/** The people whom the articles themselves name in full, with the articles in which they stand. */
export interface ArchivePeople {
  readonly articles: readonly ReadArticle[];
  /** By the skeleton of the last word of the name. */
  readonly byLast: ReadonlyMap<string, readonly Bearer[]>;
  /** Whether a folded word is part of somebody's name, and no common word. */
  readonly isName: (folded: string) => boolean;
}

export function archivePeople(articles: readonly Article[]): ArchivePeople {
  const byLast = new Map<string, Bearer[]>();
  const names = new Set<string>();
  const read = articles.map((article) => {
    const sightings = readSightings(article);
    for (const sighting of sightings) learn(sighting, byLast, names);
    return { article, sightings };
  });
  return { articles: read, byLast, isName: (folded) => names.has(folded) };
}

function readSightings(article: Article): Sighting[] {
  const texts: [number, string][] = [[0, article.title]];
  for (const { kind, number, text } of article.paragraphs) if (kind !== 'caption') texts.push([number, text]);
  return texts.flatMap(([number, text]) => sightingsIn(text, mentionWords(text), number));
}

function learn(sighting: Sighting, byLast: Map<string, Bearer[]>, names: Set<string>): void {
  const { name, parts, mention } = sighting;
  if (name === null || parts === null || parts.all.length < 2) return;
  for (const word of wordsOf(name, mention.offices.length > 0)) names.add(word);
  const key = lastSkeleton(parts.last);
  const bearers = byLast.get(key) ?? [];
  byLast.set(key, bearers);
  let bearer = bearers.find((each) => each.is(parts));
  if (!bearer) {
    bearer = new Bearer(name, parts);
    bearers.push(bearer);
  }
  bearer.add(name, parts, mention.offices, mention.gender);
}

/** Words of a name that are no other words; a surname with a title before it may be one: «النعمان». */
function wordsOf(name: string, titled: boolean): string[] {
  const printed: Token[] = mentionWords(name);
  return printed
    .filter(
      ({ text, folded }, at) =>
        (titled && at === printed.length - 1) || isFirstName(folded) || !isCommonWord(text, folded),
    )
    .map(({ folded }) => folded);
}

export function lastSkeleton(last: string): string {
  return skeleton(withoutLink(last));
}
