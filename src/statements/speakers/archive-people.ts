import type { Article } from '../../corpus/article.ts';
import type { Token } from '../../text/period-tokens.ts';
import { Bearer } from './bearer.ts';
import { BearerIndex } from './bearer-index.ts';
import { isCommonWord } from './common-words.ts';
import { isFirstName } from './known-names.ts';
import { mentionWords } from './mention-at.ts';
import { type Sighting, sightingsIn } from './sightings.ts';

/** An article as speakers are looked for in it: the title is paragraph 0. */
export interface ReadArticle {
  readonly article: Article;
  readonly sightings: readonly Sighting[];
}

/** The people whom the articles themselves name in full, with the articles in which they stand. */
export interface ArchivePeople {
  readonly articles: readonly ReadArticle[];
  readonly index: BearerIndex<Bearer>;
  /** Whether a folded word is part of somebody's name, and no common word. */
  readonly isName: (folded: string) => boolean;
}

export function archivePeople(articles: readonly Article[]): ArchivePeople {
  const index = new BearerIndex<Bearer>((bearer) => bearer);
  const names = new Set<string>();
  const read = articles.map((article) => {
    const sightings = readSightings(article);
    for (const sighting of sightings) learn(sighting, index, names);
    return { article, sightings };
  });
  return { articles: read, index, isName: (folded) => names.has(folded) };
}

function readSightings(article: Article): Sighting[] {
  const texts: [number, string][] = [[0, article.title]];
  for (const { kind, number, text } of article.paragraphs) if (kind !== 'caption') texts.push([number, text]);
  return texts.flatMap(([number, text]) => sightingsIn(text, mentionWords(text), number));
}

function learn(sighting: Sighting, index: BearerIndex<Bearer>, names: Set<string>): void {
  const { name, parts, mention } = sighting;
  if (name === null || parts === null || parts.all.length < 2) return;
  for (const word of wordsOf(name, mention.offices.length > 0)) names.add(word);
  const bearer = index.named(parts)[0] ?? new Bearer(name, parts);
  bearer.add(name, parts, mention.offices, mention.gender);
  index.put(bearer);
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
