import type { Article, Paragraph } from '../corpus/article.ts';
import type { Person } from '../corpus/person.ts';
import type { OpenDateRange } from '../text/calendar-date.ts';
import type { KeptNames } from './kept-names.ts';
import { ContentIndex, type KeptContents } from './shelf-contents.ts';
import { daysOf, newestFirst, saidIn } from './shelf-event.ts';
import { SpeakerNames } from './shelf-names.ts';
import { placesNaming } from './shelf-topics.ts';
import { isSaidBy, mayBeSaidBy, type Who, whoIs } from './shelf-who.ts';
import type { Statement, StatementKind } from './statement.ts';

/** What statements are looked up by; all of it must hold. */
export interface Sought {
  readonly who: Who | null;
  /** Their own words, or the words of others in which they are named. */
  readonly view: 'by' | 'of';
  readonly kind: StatementKind | null;
  /** When it was said. */
  readonly time: OpenDateRange | null;
  readonly isFrom: (article: Article) => boolean;
  /** Those that are about the topic, by their place among {@link StatementShelf.statements}; null where none is asked for. */
  readonly about: ReadonlySet<number> | null;
}

/** What was found, the newest event first. */
export interface OnShelf {
  readonly settled: readonly Statement[];
  /** What may be theirs, but the text does not settle who speaks. */
  readonly unsettled: readonly Statement[];
  /** How many statements the time left out because nothing tells when they were said. */
  readonly undated: number;
}

/** Who can be asked for, as plain data: the people as the speakers are called, and all names. */
export interface KeptSpeakers {
  readonly people: readonly Person[];
  readonly names: KeptNames;
}

/** So many statements are analysed in one step. */
const STEP = 200;
/** Below this a name is more likely wrong than a reader would forgive: the passage is shown without it. */
const SETTLED = 0.6;

/** Whether the text settles who speaks. */
export function isSettled({ speaker, speakerKind, confidence }: Statement): boolean {
  return confidence >= SETTLED && (speaker !== null || speakerKind === 'anonymous' || speakerKind === 'collective');
}

/** The statements of an archive, ready to be looked up. */
export class StatementShelf {
  /** Those of one article stand together. */
  readonly statements: readonly Statement[];
  readonly names: SpeakerNames;
  readonly people: readonly Person[];
  #contents: ContentIndex | null = null;
  /** By article: where its first stands. */
  #firstOf: ReadonlyMap<Article, number> | null = null;

  /** What is made of statements already is taken as it is: whom they name, which words stand in them. */
  constructor(
    statements: readonly Statement[],
    people: readonly Person[],
    { names = null, contents = null }: { names?: SpeakerNames | null; contents?: KeptContents | null } = {},
  ) {
    this.statements = statements;
    this.#contents = contents && new ContentIndex(contents);
    this.names = names ?? SpeakerNames.of(statements.filter(isSettled), people);
    this.people = people;
  }

  /** These statements and those of articles that have come; this shelf is not to be looked into any more, for the new one takes over what it has made. */
  extended(come: readonly Statement[]): StatementShelf {
    const names = SpeakerNames.of(come.filter(isSettled), this.people, this.names);
    const extended = new StatementShelf([...this.statements, ...come], this.people, { names });
    const first = this.statements.length;
    for (const [at, statement] of come.entries()) this.#contents?.add(statement, first + at);
    extended.#contents = this.#contents;
    return extended;
  }

  keptSpeakers(): KeptSpeakers {
    return { people: this.people, names: this.names.kept() };
  }

  /** Which words stand in what was said. Made when a topic is first asked for. */
  get contents(): ContentIndex {
    if (this.#contents) return this.#contents;
    for (const _ of this.makingContents());
    return this.contents;
  }

  /** Makes {@link contents} in steps of a few milliseconds, between which others may ask. */
  *makingContents(): Generator<void> {
    if (this.#contents) return;
    const contents = new ContentIndex();
    for (const [at, statement] of this.statements.entries()) {
      contents.add(statement, at);
      if (at % STEP === STEP - 1) yield;
    }
    // In a tenth of the room.
    this.#contents ??= new ContentIndex(contents.kept());
  }

  /** What an article prints that somebody said, in its order. */
  inArticle(article: Article): readonly Statement[] {
    this.#firstOf ??= firstsOf(this.statements);
    const first = this.#firstOf.get(article) ?? this.statements.length;
    let end = first;
    while (this.statements[end]?.article === article) end++;
    return this.statements.slice(first, end);
  }

  /** What a paragraph of it prints that somebody said. */
  within(article: Article, { number }: Paragraph): readonly Statement[] {
    return this.inArticle(article).filter(({ paragraph }) => paragraph.number === number);
  }

  /** Whom a text means; see {@link whoIs}. */
  who(typed: string): Who {
    return whoIs(typed, this.names, this.people);
  }

  find(sought: Sought): OnShelf {
    const { who, view, about, time } = sought;
    const named = who && view === 'of' ? placesNaming(who.names, this.contents) : null;
    // Most questions have a topic, and hardly any statements are about it.
    const places = about ? [...about].sort((a, b) => a - b) : this.statements.keys();
    const fitting: Statement[] = [];
    for (const at of places) {
      const statement = this.statements[at];
      if (statement && (named === null || named.has(at)) && fits(statement, sought)) fitting.push(statement);
    }
    const inTime = time ? fitting.filter((statement) => saidIn(statement, time)) : fitting;
    const settled = inTime.filter((statement) => isSettled(statement));
    return {
      settled: newestFirst(settled),
      unsettled: newestFirst(inTime.filter((statement) => !isSettled(statement))),
      undated: time ? fitting.filter((statement) => daysOf(statement) === null).length : 0,
    };
  }
}

function firstsOf(statements: readonly Statement[]): Map<Article, number> {
  const firsts = new Map<Article, number>();
  let last: Article | null = null;
  for (const [at, { article }] of statements.entries()) {
    if (article !== last) firsts.set(article, at);
    last = article;
  }
  return firsts;
}

function fits(statement: Statement, { who, view, kind, isFrom }: Sought): boolean {
  if (kind !== null && statement.kind !== kind) return false;
  if (who !== null && !fitsWho(statement, who, view)) return false;
  return isFrom(statement.article);
}

function fitsWho(statement: Statement, who: Who, view: Sought['view']): boolean {
  const own = isSaidBy(statement, who);
  return view === 'by' ? own || mayBeSaidBy(statement, who) : !own;
}
