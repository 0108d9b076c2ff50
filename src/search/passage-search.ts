import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import { evidenceIn, highlightsOf } from './evidence.ts';
import { entryOf } from './fields.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Found } from './question.ts';
import { Vocabulary } from './vocabulary.ts';
import { queryOf, type Wanted, wantedIn } from './wanted.ts';

/** How many of the index's best are looked at closely. */
const CANDIDATES = 50;
/** What holding the question's words together counts beside the score of the index. */
const COVERAGE_WEIGHT = 0.5;

export interface Candidate extends Found {
  /** The share of the question's words that the passage holds, each counted by its rarity: 0–1. */
  readonly coverage: number;
}

/** The passages of an archive, ready to be searched. */
export class PassageSearch {
  readonly #passages = new Map<string, Passage>();
  readonly #vocabulary = new Vocabulary();
  readonly #index: PassageIndex;

  constructor(passages: Iterable<Passage>, index: PassageIndex) {
    this.#index = index;
    for (const passage of passages) {
      this.#passages.set(passage.id, passage);
      this.#vocabulary.add(analyse(passage.text));
      index.add([entryOf(passage)]);
    }
  }

  get size(): number {
    return this.#passages.size;
  }

  wanted(text: string): Wanted[] {
    return wantedIn(text, this.#index, this.#vocabulary);
  }

  /** The passages that hold anything of what is wanted, best first. `accept` leaves passages out. */
  rank(wanted: readonly Wanted[], accept: (passage: Passage) => boolean = () => true): Candidate[] {
    const hits = this.#index.search(queryOf(wanted), CANDIDATES, (id) => {
      const passage = this.#passages.get(id);
      return passage !== undefined && accept(passage);
    });
    const best = hits.at(0)?.score ?? 0;
    const candidates: Candidate[] = [];
    for (const { id, score } of hits) {
      const passage = this.#passages.get(id);
      if (!passage) continue;
      const { coverage, matches } = evidenceIn(analyse(passage.text), wanted);
      const share = (score / best + COVERAGE_WEIGHT * coverage) / (1 + COVERAGE_WEIGHT);
      candidates.push({ passage, score: share * coverage, coverage, highlights: highlightsOf(passage.text, matches) });
    }
    return candidates.sort((a, b) => b.score - a.score);
  }
}
