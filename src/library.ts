import type { Article } from './corpus/article.ts';
import { passagesOf } from './corpus/passages.ts';
import type { Person } from './corpus/person.ts';
import { findSaid, type SaidFindings, type SaidQuestion } from './library/said.ts';
import { sayingsOf } from './library/sayings.ts';
import { find, type Shelf } from './search/find.ts';
import { indexFor } from './search/index-choice.ts';
import { PassageSearch } from './search/passage-search.ts';
import type { Findings, Question } from './search/question.ts';
import { StatementShelf } from './statements/shelf.ts';
import { statementsOf } from './statements/statements.ts';

/** Everything that a command may ask, built once from the articles of an archive and the people that it knows of. */
export class Library {
  readonly articles: readonly Article[];
  readonly #search: PassageSearch;
  readonly #shelf: Shelf;
  readonly #people: readonly Person[];
  #statements: StatementShelf | null = null;

  constructor(articles: readonly Article[], people: readonly Person[] = []) {
    this.articles = articles;
    this.#people = people;
    const sources = articles.flatMap(({ source, agencies }) => [source, ...agencies]);
    this.#shelf = { articles, sources: [...new Set(sources)] };
    const passages = articles.flatMap(passagesOf);
    const sayings = sayingsOf(() => this.statements);
    this.#search = new PassageSearch(passages, indexFor(passages.length), sayings);
  }

  /** How many passages there are to be found. */
  get passages(): number {
    return this.#search.size;
  }

  /** The names of the newspapers, agencies and sites of the archive, each once, in the order of the articles. */
  sources(): string[] {
    return [...new Set(this.articles.map((article) => article.source))];
  }

  /** @throws UnreadableDateError where `from` or `to` is no date. */
  ask(question: Question): Findings {
    return find(question, this.#search, this.#shelf);
  }

  /** Who said what. The statements are read out of the articles when they are first asked for. */
  get statements(): StatementShelf {
    this.#statements ??= new StatementShelf(statementsOf(this.articles, this.#people), this.#people);
    return this.#statements;
  }

  /** @throws UnreadableDateError where `from` or `to` is no date. */
  said(question: SaidQuestion): SaidFindings {
    return findSaid(question, this.statements, this.#search, this.#shelf.sources);
  }
}
