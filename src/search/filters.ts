import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import {
  type DateRange,
  type OpenDateRange,
  parseDateInterval,
  parsePartialDate,
  rangesOverlap,
} from '../text/calendar-date.ts';
import type { Question, Understood } from './question.ts';

/** Words that people put before the name of a newspaper: «جريدة الثورة», «وكالة سانا». */
const KINDS_OF_SOURCE = new Set(['جريد', 'صحيف', 'وكال', 'موقع', 'قنا', 'مجل', 'مركز']);

/** A date that is none, in the words that were typed. */
export class UnreadableDateError extends RangeError {
  readonly typed: string;

  constructor(typed: string) {
    super(`no date: ${typed}; write YYYY, YYYY-MM or YYYY-MM-DD`);
    this.typed = typed;
  }
}

/** What of a question narrows the archive down, beside its words. */
export class Filters {
  readonly understood: Understood;
  readonly period: OpenDateRange | null;
  readonly #source: ReadonlySet<string>;
  readonly #speaker: ReadonlySet<string>;

  /** @throws UnreadableDateError */
  constructor(question: Question) {
    const from = rangeOf(question.from)?.from ?? null;
    const to = rangeOf(question.to)?.to ?? null;
    const [source, speaker] = [typed(question.source), typed(question.speaker)];
    this.understood = { from, to, speaker, source };
    this.period = from || to ? { from, to } : null;
    this.#source = namesIn(source ?? '');
    this.#speaker = new Set(analyse(speaker ?? '').map((term) => term.stem));
  }

  /** Whether nothing speaks against the passage but its words. */
  admit(passage: Passage): boolean {
    return this.fromSource(passage.article) && this.inPeriod(passage.article) && this.namesSpeaker(passage);
  }

  /** Whether the article was printed by the source asked for; «جريدة الثورة» is «الثورة». */
  fromSource(article: Article): boolean {
    if (this.#source.size === 0) return true;
    return [article.source, ...article.agencies].some((name) => isSubset(this.#source, namesIn(name)));
  }

  /** Whether the article may have been printed in the period; one that bears no date is in none. */
  inPeriod(article: Article): boolean {
    if (!this.period) return true;
    const printed = dateRangeOf(article);
    return printed !== null && rangesOverlap(printed, this.period);
  }

  /** Whether a filter by date leaves the article out only because it bears none. */
  leavesOutUndated(article: Article): boolean {
    return this.period !== null && dateRangeOf(article) === null;
  }

  /** Whether the passage names the speaker asked for. */
  namesSpeaker(passage: Passage): boolean {
    return this.#speaker.size === 0 || isSubset(this.#speaker, new Set(analyse(passage.text).map((term) => term.stem)));
  }
}

/** The days on which an article may have been printed, or null where nothing tells. */
export function dateRangeOf(article: Article): DateRange | null {
  return parseDateInterval(article.published ?? article.approximate?.date ?? '');
}

function rangeOf(text: string | undefined): DateRange | null {
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
