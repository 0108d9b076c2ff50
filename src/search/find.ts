import type { Article } from '../corpus/article.ts';
import { groupAlike } from './alike.ts';
import { undatedIn } from './article-time.ts';
import { highlightsOf, matchesIn } from './evidence.ts';
import { Filters } from './filters.ts';
import { probabilities, signsOf } from './gate.ts';
import type { Candidate, PassageSearch, Sought } from './passage-search.ts';
import { termsOf } from './passage-terms.ts';
import type { Findings, Found, Question, Refusal } from './question.ts';
import { isFixed, type Wanted } from './wanted.ts';
import { ENOUGH } from './weights.ts';

/** A question of which the archive lacks this share, by rarity, is about something else. */
const MOSTLY_UNKNOWN = 0.5;
const DEFAULT_LIMIT = 5;
const MOST_NEAR = 3;
/** How many of the ranked are looked at for repetition. */
const LOOKED_AT = 20;

/** The articles of an archive, and the names of their sources and agencies, each once. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly sources: readonly string[];
}

/**
 * What the archive answers: passages, or the reason why none counts as evidence.
 *
 * @throws UnreadableDateError where `from` or `to` is no date.
 */
export function find(question: Question, search: PassageSearch, shelf: Shelf): Findings {
  const filters = new Filters(question, shelf.sources);
  const sought = search.sought(filters.words, filters);
  const { wanted } = sought;
  const hasAny = filters.hasSource ? shelf.sources.some((name) => filters.isSource(name)) : shelf.articles.length > 0;
  const ranked = judged(sought, search.rank(sought, filters.admission()));
  const unknown = wanted.filter((word) => word.meanings.length === 0);
  const reason = enough(ranked) && hasAny ? null : refusal();
  return {
    understood: filters.understood,
    reason,
    passages: reason ? [] : foundIn(ranked, wanted, question.limit ?? DEFAULT_LIMIT),
    near: reason ? nearest() : [],
    unknown: unknown.map((word) => word.printed),
    undated: filters.period ? undatedIn(shelf.articles).filter((article) => filters.fromSource(article)).length : 0,
  };

  function refusal(): Refusal {
    if (wanted.length === 0) return 'empty-question';
    if (!hasAny) return 'outside-archive';
    if (filters.period && (ranked.length === 0 || enough(atAnyTime()))) return 'outside-dates';
    if (unknown.some(isFixed) || rarity(unknown) > MOSTLY_UNKNOWN * rarity(wanted)) return 'outside-archive';
    return ranked.length === 0 ? 'no-match' : 'weak-evidence';
  }

  function atAnyTime(): Judged[] {
    return judged(sought, search.rank(sought, filters.admission(true)));
  }

  function nearest(): Found[] {
    return foundIn(ranked.length > 0 ? ranked : atAnyTime(), wanted, MOST_NEAR);
  }
}

/** A candidate with how probable it is that it answers. */
interface Judged extends Candidate {
  readonly score: number;
}

function judged(sought: Sought, ranked: readonly Candidate[]): Judged[] {
  const scores = probabilities(signsOf(sought, ranked), ranked);
  return ranked.map((candidate, at) => ({ ...candidate, score: scores[at] ?? 0 }));
}

function enough(ranked: readonly Judged[]): boolean {
  return (ranked[0]?.score ?? 0) >= ENOUGH;
}

function rarity(words: readonly Wanted[]): number {
  return words.reduce((sum, word) => sum + word.rarity, 0);
}

/** Each text once, with the other places that print it; so many at most. */
function foundIn(ranked: readonly Judged[], wanted: readonly Wanted[], limit: number): Found[] {
  const groups = groupAlike(ranked.slice(0, LOOKED_AT), ({ reading }) => reading.read);
  return groups.slice(0, limit).flatMap(([first, ...others]) => {
    const all = first ? [first, ...others] : [];
    // A heading is repeated by the paragraph below it, which says more.
    const shown = all.find(({ passage }) => passage.paragraph.kind === 'body') ?? first;
    if (!first || !shown) return [];
    const also = all.filter((each) => each !== shown).map((each) => each.passage);
    const { passage, reading } = shown;
    const highlights = highlightsOf(passage.text, matchesIn(termsOf(passage), reading.read.stems, wanted));
    return { passage, score: first.score, highlights, also };
  });
}
