import type { Article } from '../corpus/article.ts';
import { Filters } from './filters.ts';
import type { Candidate, PassageSearch } from './passage-search.ts';
import type { Findings, Found, Question, Refusal } from './question.ts';
import type { Wanted } from './wanted.ts';

/** The share of a question's words, by rarity, that a passage must hold to count as evidence. */
const ENOUGH = 0;
/** A question of which the archive lacks this share, by rarity, is about something else. */
const MOSTLY_UNKNOWN = 0.5;
const DEFAULT_LIMIT = 5;
const MOST_NEAR = 3;

/**
 * What the archive answers: passages, or the reason why none counts as evidence.
 *
 * @throws UnreadableDateError where `from` or `to` is no date.
 */
export function find(question: Question, search: PassageSearch, articles: readonly Article[]): Findings {
  const filters = new Filters(question);
  const sought = search.sought(question.text);
  const { wanted } = sought;
  const inSource = articles.filter((article) => filters.fromSource(article));
  const ranked = search.rank(sought, (passage) => filters.admit(passage));
  const unknown = wanted.filter((word) => word.meanings.length === 0);
  const reason = enough(ranked) && inSource.length > 0 ? null : refusal();
  return {
    understood: filters.understood,
    reason,
    passages: reason ? [] : ranked.slice(0, question.limit ?? DEFAULT_LIMIT).map(found),
    near: reason ? nearest() : [],
    unknown: unknown.map((word) => word.printed),
    undated: inSource.filter((article) => filters.leavesOutUndated(article)).length,
  };

  function refusal(): Refusal {
    if (wanted.length === 0) return 'empty-question';
    if (inSource.length === 0) return 'outside-archive';
    if (filters.period && (!inSource.some((article) => filters.inPeriod(article)) || enough(atAnyTime())))
      return 'outside-dates';
    if (rarity(unknown) > MOSTLY_UNKNOWN * rarity(wanted)) return 'outside-archive';
    return ranked.length === 0 ? 'no-match' : 'weak-evidence';
  }

  function atAnyTime(): Candidate[] {
    return search.rank(sought, (passage) => filters.fromSource(passage.article) && filters.namesSpeaker(passage));
  }

  function nearest(): Found[] {
    return (ranked.length > 0 ? ranked : atAnyTime()).slice(0, MOST_NEAR).map(found);
  }
}

function enough(ranked: readonly Candidate[]): boolean {
  return ranked.some(({ features }) => features.coveredInContext >= ENOUGH);
}

function rarity(words: readonly Wanted[]): number {
  return words.reduce((sum, word) => sum + word.rarity, 0);
}

function found({ passage, features, highlights }: Candidate): Found {
  return { passage, score: features.coveredInContext, highlights };
}
