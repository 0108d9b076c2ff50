import type { Article } from './corpus/article.ts';
import type { Fault } from './corpus/fault.ts';
import type { Correction } from './corpus/meetings-file.ts';
import type { Passage } from './corpus/passage.ts';
import { passagesOf } from './corpus/passages.ts';
import type { Person } from './corpus/person.ts';
import { type KeptSearch, keptSearch } from './library/kept-search.ts';
import { handOnOffices, makingOffices, takeOffices } from './library/known-offices.ts';
import { ArticleReading, freshParts, type LibraryParts } from './library/library-parts.ts';
import { MeetingShelf, type SummaryFindings } from './library/meetings.ts';
import { findSaid, type SaidFindings, type SaidQuestion } from './library/said.ts';
import { sayingsOf } from './library/sayings.ts';
import { makingMeetings } from './meetings/meetings.ts';
import type { SummaryOptions } from './meetings/summary.ts';
import type { Trace } from './meetings/trace.ts';
import { find, type Shelf } from './search/find.ts';
import { PassageSearch } from './search/passage-search.ts';
import type { Findings, Question } from './search/question.ts';
import { atOnce } from './statements/at-once.ts';
import { peopleAsSpeakers } from './statements/people-as-printed.ts';
import { StatementShelf } from './statements/shelf.ts';
import { SpeakerNames } from './statements/shelf-names.ts';

/** What a library takes over from the one before it. */
interface Grown {
  readonly search: PassageSearch;
  /** The passages that are not in it yet. */
  readonly come: readonly Passage[];
  readonly statements: StatementShelf;
  readonly meetings: MeetingShelf | null;
}

/** Everything that a command may ask, built once from the articles of an archive and the people that it knows of. */
export class Library {
  readonly articles: readonly Article[];
  readonly #search: PassageSearch;
  readonly #shelf: Shelf;
  readonly #people: readonly Person[];
  readonly #parts: LibraryParts;
  readonly #corrections: readonly Correction[];
  #statements: StatementShelf | null = null;
  #meetings: MeetingShelf | null = null;
  #traces: readonly (readonly Trace[])[] | null = null;

  constructor(
    articles: readonly Article[],
    people: readonly Person[] = [],
    parts: LibraryParts = freshParts(articles, people),
    corrections: readonly Correction[] = [],
    before: Grown | null = null,
  ) {
    this.articles = articles;
    this.#people = people;
    this.#shelf = { articles, sources: outletsOf(articles) };
    this.#parts = parts;
    this.#corrections = corrections;
    const { passages, index, indexed } = parts.search;
    const sayings = sayingsOf(() => this.statements, parts.unread > 0);
    if (before) {
      this.#search = before.search;
      this.#search.add(before.come, sayings);
      this.#statements = before.statements;
      this.#meetings = before.meetings;
    } else this.#search = new PassageSearch(passages, index, sayings, indexed);
  }

  /**
   * This archive with articles that have come, ready at once: nothing is read anew but they. Their statements are read by themselves, and
   * the meetings stay those that were found before. This library is not to be asked any more, for the new one takes over its index.
   *
   * @returns null before the statements are read: then it takes a reading of all.
   */
  extended(come: readonly Article[], changedAt: string): Library | null {
    if (!this.#statements) return null;
    const passages = come.flatMap(passagesOf);
    const said = atOnce(new ArticleReading(come, this.#people).statements());
    const statements = this.#statements.extended(said);
    handOnOffices(this.#statements, statements, said);
    const parts = { ...this.#parts, changedAt };
    const before = { search: this.#search, come: passages, statements, meetings: this.#meetings };
    return new Library([...this.articles, ...come], this.#people, parts, this.#corrections, before);
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

  /** How many articles there are whose statements are still being read, so that they cannot be asked for yet. */
  get unread(): number {
    return this.#parts.unread;
  }

  /** The people whom its keeper has told of. */
  get people(): readonly Person[] {
    return this.#people;
  }

  /** Whether the statements are read: in a large archive, that takes long. */
  get hasStatements(): boolean {
    return this.#statements !== null;
  }

  /** Whether the meetings are found: that takes long in a large archive. */
  get hasMeetings(): boolean {
    return this.#meetings !== null;
  }

  /** What of the archive was left out, and why. */
  get faults(): readonly Fault[] {
    return this.#parts.faults;
  }

  /** When the archive was last changed, in ISO 8601; null where that is not known. */
  get changedAt(): string | null {
    return this.#parts.changedAt;
  }

  /** The index as a file can keep it; null where it is made as fast as it is read. */
  keptSearch(): KeptSearch | null {
    return keptSearch(this.articles, this.#search.passages, this.#search.frozen());
  }

  /** Makes in steps of a few milliseconds what some questions take and is made when one first asks for it. */
  makingSearchReady(): Generator<void> {
    return this.#search.makingReady();
  }

  /** Who said what. The statements are read out of the articles when they are first asked for. */
  get statements(): StatementShelf {
    if (this.#statements) return this.#statements;
    for (const _ of this.makingReady());
    return this.statements;
  }

  /** Makes {@link statements} in steps of a few milliseconds, between which others may ask. */
  *makingReady(): Generator<void> {
    if (this.#statements) return;
    const { contents, speakers, offices } = this.#parts;
    const statements = yield* this.#parts.statements();
    const people = speakers?.people ?? peopleAsSpeakers(this.#people, statements);
    const names = speakers ? SpeakerNames.thawed(speakers.names) : null;
    if (this.#statements) return;
    this.#statements = new StatementShelf(statements, people, { names, contents: contents ?? null });
    if (offices) takeOffices(this.#statements, offices);
  }

  /** Makes in steps what is known of offices, which takes a while where many are printed. */
  *makingOffices(): Generator<void> {
    yield* this.makingReady();
    yield* makingOffices(this.statements);
  }

  /**
   * What somebody said; by meeting as soon as the meetings are found, for which nobody waits.
   *
   * @throws UnreadableDateError where `from` or `to` is no date.
   */
  said(question: SaidQuestion): SaidFindings {
    const { statements } = this;
    return findSaid(question, statements, this.#search, this.#shelf.sources, this.#meetings?.meetingOf);
  }

  /** Who met whom. The meetings are found in the articles when they are first asked for. */
  get meetings(): MeetingShelf {
    if (this.#meetings) return this.#meetings;
    for (const _ of this.makingMeetings());
    return this.meetings;
  }

  /** Makes {@link meetings} in steps of a few milliseconds, between which others may ask. */
  *makingMeetings(): Generator<void> {
    if (this.#meetings) return;
    yield* this.makingReady();
    const { statements } = this.statements;
    const traces = yield* this.#parts.traces(statements);
    const meetings = yield* makingMeetings(traces, this.#corrections);
    this.#meetings ??= new MeetingShelf(meetings, this.statements);
    this.#traces ??= traces;
  }

  /** Where the articles tell of meetings; null before they are found. */
  get traces(): readonly (readonly Trace[])[] | null {
    return this.#traces;
  }

  /** What a meeting was about, by any name that people use for it. */
  summary(meeting: string, options: SummaryOptions = {}): SummaryFindings {
    return this.meetings.summary(meeting, options);
  }
}

/** The newspapers, agencies and sites that articles name, each once, in their order. */
function outletsOf(articles: readonly Article[]): string[] {
  const outlets = new Set<string>();
  for (const { source, agencies } of articles) {
    outlets.add(source);
    for (const agency of agencies) outlets.add(agency);
  }
  return [...outlets];
}
