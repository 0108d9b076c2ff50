import { analyse, type Term } from '../text/analysis.ts';
import { gramsOf } from './fields.ts';
import type { PassageIndex, QueryTerm } from './passage-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A content word of the question, with the words of the archive that may stand for it. */
export interface Wanted {
  /** As typed. */
  readonly printed: string;
  readonly term: Term;
  /** The stems that count as this word, with how surely they do (0–1). Empty where the archive holds nothing like it. */
  readonly stems: ReadonlyMap<string, number>;
  /** How rare it is among the passages: the weight of finding it. */
  readonly rarity: number;
}

/** What the forms of a word count beside its stem. Fitted on the train half of ARCD and on the project's own questions. */
const WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, title: 0.5 };

/** The content words of a question, each once. */
export function wantedIn(text: string, index: PassageIndex, vocabulary: Vocabulary): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const term of analyse(text)) {
    if (wanted.has(term.stem)) continue;
    const stems = stemsFor(term, index, vocabulary);
    wanted.set(term.stem, { printed: text.slice(term.start, term.end), term, stems, rarity: rarity(stems, index) });
  }
  return [...wanted.values()];
}

function stemsFor(term: Term, index: PassageIndex, vocabulary: Vocabulary): Map<string, number> {
  if (index.frequency('stem', term.stem) > 0) return new Map([[term.stem, 1]]);
  const stems = new Map<string, number>();
  for (const { stem, likeness } of vocabulary.like(term)) stems.set(stem, Math.max(stems.get(stem) ?? 0, likeness));
  return stems;
}

/** The inverse document frequency of BM25; a word that nothing stands for is as rare as can be. */
function rarity(stems: ReadonlyMap<string, number>, index: PassageIndex): number {
  const holding = Math.max(0, ...[...stems.keys()].map((stem) => index.frequency('stem', stem)));
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}

/** The question as an index takes it. */
export function queryOf(wanted: readonly Wanted[]): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  const put = (term: QueryTerm) => {
    const key = `${term.field} ${term.term}`;
    if ((terms.get(key)?.weight ?? 0) < term.weight) terms.set(key, term);
  };
  for (const word of wanted) {
    for (const [stem, likeness] of word.stems) {
      put({ field: 'stem', term: stem, weight: WEIGHTS.stem * likeness });
      put({ field: 'title', term: stem, weight: WEIGHTS.title * likeness });
    }
    put({ field: 'exact', term: word.term.exact, weight: WEIGHTS.exact });
    for (const gram of gramsOf(word.term)) put({ field: 'gram', term: gram, weight: WEIGHTS.gram });
  }
  return [...terms.values()];
}
