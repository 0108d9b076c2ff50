import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import { withArabicParticles } from '../text/arabizi.ts';
import { type OpenDateRange, parsePartialDate, rangesOverlap } from '../text/calendar-date.ts';
import { mayBeFunctionWord } from '../text/function-words.ts';
import type { Admission, MayAdmit } from './accepted-hits.ts';
import { dateRangeOf, maySpeakOf, speaksOf } from './article-time.ts';
import { holdsPhrase } from './exact-phrase.ts';
import type { HeldTerm } from './passage-index.ts';
import type { Narrowing, Question, Understood } from './question.ts';
import { type Understanding, understand, without } from './understanding.ts';

/** Words that people put before the name of a newspaper: «جريدة الثورة», «وكالة سانا». */
const KINDS_OF_SOURCE = new Set(['جريد', 'صحيف', 'وكال', 'موقع', 'قنا', 'مجل', 'مركز']);

/** So much of a text is read as a question, in UTF-16 units: more than a message of Discord holds. */
const MOST_READ = 10_000;

/** The times of so many passages are read in half a second. Where as many better ones name another time, the rest say little of what is asked for. */
const MOST_TIMES_READ = 4000;

/** A date that is none, in the words that were typed. */
export class UnreadableDateError extends RangeError {
  readonly typed: string;

  constructor(typed: string) {
    super(`no date: ${typed}; write YYYY, YYYY-MM or YYYY-MM-DD`);
    this.typed = typed;
  }
}

/** What narrows the archive down beside the words of a question: what was chosen, and what the words themselves say. */
export class Filters {
  readonly understood: Understood;
  /** The question without the words that became filters. */
  readonly words: string;
  /** Whose words are asked for, and whether it is asked who said something: for the ranking, not for leaving out. */
  readonly speaker: string | null;
  readonly asksWho: boolean;
  /** When the articles were printed, as chosen. */
  readonly #printed: OpenDateRange | null;
  /** What time they speak of, as asked. An article without a date may speak of any. */
  readonly #asked: OpenDateRange | null;
  readonly #source: ReadonlySet<string>;
  readonly #named: ReadonlySet<string>;
  readonly #ofSource = new Map<string, boolean>();
  #timesRead = 0;

  /** @throws UnreadableDateError */
  constructor(question: Question, sources: readonly string[]) {
    const asked = question.text.slice(0, MOST_READ);
    const text = question.literal ? asked : withArabicParticles(asked);
    const read = question.literal ? null : understand(text, sources);
    const [from, to] = [rangeOf(question.from)?.from ?? null, rangeOf(question.to)?.to ?? null];
    const [source, speaker] = [typed(question.source), typed(question.speaker)];
    this.#printed = from || to ? { from, to } : null;
    // What was chosen goes before what was read.
    this.#asked = this.#printed ? null : (read?.period ?? null);
    this.#source = namesIn(source ?? read?.source?.source ?? '');
    this.#named = new Set(analyse(speaker ?? '').map((term) => term.stem));
    this.words = wordsOf(text, read);
    this.speaker = speaker ?? read?.speaker?.name ?? null;
    this.asksWho = read?.asksWho ?? false;
    const narrowings: readonly [Narrowing, unknown][] = [
      ['period', this.#asked],
      ['source', source ? null : read?.source],
      ['phrases', read?.phrases[0]],
      ['speaker', speaker ? null : read?.speaker],
    ];
    this.understood = {
      from: from ?? this.#asked?.from ?? null,
      to: to ?? this.#asked?.to ?? null,
      speaker: this.speaker,
      source: source ?? read?.source?.source ?? null,
      phrases: read?.phrases.map((phrase) => phrase.text) ?? [],
      read: narrowings.filter(([, value]) => value).map(([name]) => name),
    };
  }

  get period(): OpenDateRange | null {
    return this.#printed ?? this.#asked;
  }

  /** What leaves passages out, null where nothing does; `atAnyTime` those of another time are left in. */
  admission(atAnyTime = false): Admission | null {
    const { phrases } = this.understood;
    const isTimeless = atAnyTime || this.period === null;
    if (isTimeless && !this.hasSource && phrases.length === 0 && this.#named.size === 0) return null;
    return {
      // What costs most is asked last.
      admit: (passage) =>
        phrases.every((phrase) => holdsPhrase(passage.text, phrase)) && (isTimeless || this.#inPeriod(passage)),
      held: [...phrases.flatMap(wordsHeld), ...Array.from(this.#named, stemHeld)],
      mayAdmit: (article) => (this.fromSource(article) ? this.#time(article, atAnyTime) : 'no'),
      time: this.#asked,
    };
  }

  /** Whether the passages of an article may be of the time. */
  #time(article: Article, atAnyTime: boolean): MayAdmit {
    if (atAnyTime || this.period === null) return 'yes';
    if (this.#asked) return maySpeakOf(article, this.#asked) ? 'yes' : 'if it names the time';
    return this.#isPrintedThen(article) ? 'yes' : 'no';
  }

  get hasSource(): boolean {
    return this.#source.size > 0;
  }

  /** Whether the article was printed by the source asked for; «جريدة الثورة» is «الثورة». */
  fromSource(article: Article): boolean {
    return !this.hasSource || [article.source, ...article.agencies].some((name) => this.isSource(name));
  }

  /** Whether a newspaper, agency or site of this name is asked for. */
  isSource(name: string): boolean {
    const known = this.#ofSource.get(name) ?? isSubset(this.#source, namesIn(name));
    this.#ofSource.set(name, known);
    return known;
  }

  #inPeriod(passage: Passage): boolean {
    if (!this.#asked) return this.#isPrintedThen(passage.article);
    return this.#timesRead++ < MOST_TIMES_READ && speaksOf(passage, this.#asked);
  }

  #isPrintedThen(article: Article): boolean {
    if (!this.#printed) return true;
    const printed = dateRangeOf(article);
    return printed !== null && rangesOverlap(printed, this.#printed);
  }
}

/**
 * The question without the words of its newspaper, and of a time that nothing printed would name: a passage that answers «قبل 2017» does not
 * say «2017», one that answers «في أيار 2015» may.
 */
function wordsOf(question: string, read: Understanding | null): string {
  if (!read) return question;
  const keepsTime = read.period !== null && isOneTime(read.period);
  const spans = [...(read.source ? [read.source.span] : []), ...(keepsTime ? [] : (read.period?.spans ?? []))];
  return without(question, spans);
}

/** A day, a month or a year. */
function isOneTime({ from, to }: OpenDateRange): boolean {
  if (!from || !to) return false;
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isYear || from.slice(0, 7) === to.slice(0, 7);
}

function stemHeld(term: string): HeldTerm {
  return { field: 'stem', term };
}

/** The words of a phrase that stand in the index wherever they are printed: one that is a function word in another spelling may not. */
function wordsHeld(phrase: string): HeldTerm[] {
  return analyse(phrase)
    .filter(({ exact }) => !mayBeFunctionWord(exact))
    .map(({ exact }) => ({ field: 'exact', term: exact }));
}

function rangeOf(text: string | undefined): OpenDateRange | null {
  const date = typed(text);
  if (date === null) return null;
  const range = parsePartialDate(date);
  if (!range) throw new UnreadableDateError(date);
  return range;
}

function typed(text: string | undefined): string | null {
  return text?.trim() || null;
}

function namesIn(source: string): Set<string> {
  return new Set(
    analyse(source)
      .map((term) => term.stem)
      .filter((stem) => !KINDS_OF_SOURCE.has(stem)),
  );
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}
