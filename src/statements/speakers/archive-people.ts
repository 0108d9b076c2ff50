import type { Article } from '../../corpus/article.ts';
import type { Word } from '../word.ts';
import { Bearer } from './bearer.ts';
import { BearerIndex, type BearerLookup } from './bearer-index.ts';
import { isCommonWord } from './common-words.ts';
import { isFirstName } from './known-names.ts';
import { mentionWords } from './mention-at.ts';
import { endsNames } from './reader.ts';
import { type Sighting, sightingsIn } from './sightings.ts';

/** An article as speakers are looked for in it: the title is paragraph 0. */
export interface ReadArticle {
  readonly article: Article;
  readonly sightings: readonly Sighting[];
}

/** The words of each text of an article that is no caption, by its number; of the title by 0. */
export type WordsByNumber = ReadonlyMap<number, readonly Word[]>;

/** As many words are kept, some 60 MB. */
const MOST_KEPT = 400_000;

/** The people whom the articles themselves name in full. Articles are learnt one by one, before statements are read out of any. */
export class ArchivePeople {
  readonly #index = new BearerIndex<Bearer>((bearer) => bearer);
  readonly #names = new Set<string>();
  readonly #words = new Map<Article, WordsByNumber>();
  #kept = 0;
  readonly #sightings = new Map<Article, readonly Sighting[]>();

  get index(): BearerLookup<Bearer> {
    return this.#index;
  }

  get articles(): ReadArticle[] {
    return Array.from(this.#sightings, ([article, sightings]) => ({ article, sightings }));
  }

  learn(article: Article): void {
    const words = wordsIn(article);
    this.#keep(article, words);
    const sightings = readSightings(article, words);
    for (const sighting of sightings) learn(sighting, this.#index, this.#names);
    this.#sightings.set(article, sightings);
  }

  /** Lets go of an article that is no longer in the archive. The names it printed stay known. */
  forget(article: Article): void {
    this.#sightings.delete(article);
    this.#drop(article);
  }

  sightingsOf(article: Article): readonly Sighting[] {
    return this.#sightings.get(article) ?? readSightings(article, wordsIn(article));
  }

  /** The words of each text of an article, by number. They are let go of: whoever asks again waits for them to be read again. */
  takeWords(article: Article): WordsByNumber {
    return this.#drop(article) ?? wordsIn(article);
  }

  /** Words are kept from learning to reading as long as there are not too many. */
  #keep(article: Article, words: WordsByNumber): void {
    this.#drop(article);
    const count = countOf(words);
    if (this.#kept + count > MOST_KEPT) return;
    this.#words.set(article, words);
    this.#kept += count;
  }

  #drop(article: Article): WordsByNumber | undefined {
    const words = this.#words.get(article);
    if (words && this.#words.delete(article)) this.#kept -= countOf(words);
    return words;
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

function wordsIn({ title, paragraphs }: Article): WordsByNumber {
  const words = new Map([[0, mentionWords(title)]]);
  for (const { kind, number, text } of paragraphs) if (kind !== 'caption') words.set(number, mentionWords(text));
  return words;
}

function countOf(words: WordsByNumber): number {
  let count = 0;
  for (const list of words.values()) count += list.length;
  return count;
}

function readSightings({ title, paragraphs }: Article, words: WordsByNumber): Sighting[] {
  const blocks = [{ number: 0, text: title }, ...paragraphs];
  return blocks.flatMap(({ number, text }) => sightingsIn(text, words.get(number) ?? [], number));
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
