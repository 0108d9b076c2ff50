import type { Article } from '../../corpus/article.ts';
import { CompiledIndex } from '../../search/compiled-index.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { PassageSearch } from '../../search/passage-search.ts';
import type { GoldQuestion } from '../gold.ts';
import type { Progress } from '../measure.ts';
import type { SquadFile } from '../squad.ts';
import { type Ask, type Asked, askAll } from './asked.ts';
import { askOwn, type OwnMaterial } from './own-material.ts';
import { askAmongMore, askSquad, askSquadElsewhere, pooled } from './squad-material.ts';

/** What weights are fitted on. */
export interface Sources {
  readonly articles: readonly Article[];
  readonly questions: readonly GoldQuestion[];
  readonly train: SquadFile;
  /** Its contexts stand among those of `train`; its questions are not looked at. */
  readonly pool?: SquadFile | undefined;
  readonly distractors?: readonly string[] | undefined;
  /** How many questions are asked among the distractors; all where it is not said. */
  readonly sample?: number | undefined;
}

/** Everything that was asked, with what was found. */
export interface Material {
  readonly own: OwnMaterial;
  readonly train: readonly Asked[];
  readonly trainElsewhere: readonly Asked[];
  /** Empty where there are no distractors. */
  readonly trainAmongMore: readonly Asked[];
}

/** How an index is made. */
export type MakeIndex = () => PassageIndex;

export function gather(
  sources: Sources,
  progress: Progress = () => {},
  makeIndex: MakeIndex = () => new CompiledIndex(),
): Material {
  const ask = asker(progress, makeIndex);
  const { articles, questions, distractors = [], sample = Number.POSITIVE_INFINITY } = sources;
  const file = sources.pool ? pooled(sources.train, sources.pool) : sources.train;
  return {
    own: askOwn(articles, questions, ask),
    train: askSquad(file, ask),
    trainElsewhere: askSquadElsewhere(file, ask),
    trainAmongMore: distractors.length > 0 ? askAmongMore(file, distractors, sample, ask) : [],
  };
}

export function asker(progress: Progress, makeIndex: MakeIndex): Ask {
  return (what, passages, questions) =>
    askAll(new PassageSearch(passages, makeIndex()), questions, (done, all) => progress(what, done, all));
}
