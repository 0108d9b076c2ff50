import type { Article } from '../../corpus/article.ts';
import { Bearer } from './bearer.ts';
import { BearerIndex, type BearerLookup } from './bearer-index.ts';
import { isCommonWord } from './common-words.ts';
import { isFirstName } from './known-names.ts';
import { mentionWords } from './mention-at.ts';
import type { NameParts } from './name-parts.ts';
import { endsNames } from './reader.ts';
import { type Sighting, sightingsIn } from './sightings.ts';

/** An article as speakers are looked for in it: the title is paragraph 0. */
export interface ReadArticle {
  readonly article: Article;
  readonly sightings: readonly Sighting[];
}

/** Of so many names whom they fit is kept. */
const MOST_FOUND = 20_000;

/** The people whom the articles themselves name in full. Articles are learnt one by one, before statements are read out of any. */
export class ArchivePeople implements BearerLookup<Bearer> {
  readonly #index = new BearerIndex<Bearer>((bearer) => bearer);
  readonly #names = new Set<string>();
  readonly #sightings = new Map<Article, readonly Sighting[]>();
  /** Whom a name fits: hundreds may share a surname, and statements ask for the same people again and again. Forgotten when somebody is learnt. */
  readonly #found = new Map<NameParts, readonly Bearer[]>();

  get index(): BearerLookup<Bearer> {
    return this;
  }

  named(parts: NameParts): readonly Bearer[] {
    const known = this.#found.get(parts);
    if (known) return known;
    const found = this.#index.named(parts);
    if (this.#found.size >= MOST_FOUND) this.#found.clear();
    this.#found.set(parts, found);
    return found;
  }

  holding(part: string): readonly Bearer[] {
    return this.#index.holding(part);
  }

  get articles(): ReadArticle[] {
    return Array.from(this.#sightings, ([article, sightings]) => ({ article, sightings }));
  }

  learn(article: Article): void {
    const sightings = readSightings(article);
    this.#found.clear();
    for (const sighting of sightings) learn(sighting, this.#index, this.#names);
    this.#sightings.set(article, sightings);
  }

  /** Lets go of an article that is no longer in the archive. The names it printed stay known. */
  forget(article: Article): void {
    this.#sightings.delete(article);
  }

  sightingsOf(article: Article): readonly Sighting[] {
    return this.#sightings.get(article) ?? readSightings(article);
  }

  /** Whether a folded word is part of somebody's name, and no common word. */
  isName(folded: string): boolean {
    return this.#names.has(folded);
  }
}

export function archivePeople(articles: readonly Article[]): ArchivePeople {
  const archive = new ArchivePeople();
  for (const article of articles) archive.learn(article);
  return archive;
}

function readSightings({ title, paragraphs }: Article): Sighting[] {
  const blocks = [{ number: 0, kind: 'heading', text: title }, ...paragraphs];
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .flatMap(({ number, text }) => sightingsIn(text, mentionWords(text), number));
}

function learn(sighting: Sighting, index: BearerIndex<Bearer>, names: Set<string>): void {
  const { name, parts, mention } = sighting;
  if (name === null || parts === null || parts.all.length < 2) return;
  const known = index.firstNamed(parts);
  const titled = mention.offices.length > 0;
  // What was printed before has no other words now, but for the last behind a title.
  const mayBeNew = !known?.forms.has(name) || (titled && !names.has(parts.lastWord));
  if (mayBeNew) for (const word of wordsOf(name, titled)) names.add(word);
  const bearer = known ?? new Bearer(name, parts);
  const before = known?.parts;
  const offices = mention.offices.filter((office) => bearer.isNew(office));
  bearer.add(name, parts, offices, mention.gender);
  if (bearer.parts !== before) index.put(bearer, before);
}

/** Words of a name that are no other words; a surname with a title before it may be one: «النعمان». */
function wordsOf(name: string, titled: boolean): string[] {
  const printed = mentionWords(name);
  return printed
    .filter((word, at) => {
      if (endsNames(word) || word.folded.length < LEAST_LETTERS) return false;
      const { text, folded } = word;
      return (titled && at === printed.length - 1) || isFirstName(folded) || !isCommonWord(text, folded);
    })
    .map(({ folded }) => folded);
}

const LEAST_LETTERS = 3;
