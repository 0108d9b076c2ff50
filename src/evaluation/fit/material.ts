import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import { passagesOf } from '../../corpus/passages.ts';
import { MiniSearchIndex } from '../../search/minisearch-index.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { PassageSearch } from '../../search/passage-search.ts';
import type { GoldQuestion } from '../gold.ts';
import type { Progress } from '../measure.ts';
import { answers, isAnswerable, passageQuestions } from '../quality.ts';
import { type SquadFile, trialOf } from '../squad.ts';
import { type Asked, askAll, type Posed } from './asked.ts';
import { partsOf } from './parts.ts';

/** What weights are fitted on and measured with. */
export interface Sources {
  readonly articles: readonly Article[];
  readonly questions: readonly GoldQuestion[];
  readonly train: SquadFile;
  /** Its contexts stand among those of `train`; its questions are not looked at. */
  readonly pool?: SquadFile | undefined;
  readonly distractors?: readonly string[] | undefined;
  /** How many questions are asked among the distractors. */
  readonly sample?: number | undefined;
}

/** A question of the project's own, as it was asked. */
export interface OwnAsked extends Asked {
  readonly question: GoldQuestion;
}

/** Everything that was asked, with what was found. */
export interface Material {
  /** The project's own questions: answered, not to be answered, and asked of the archive without the articles that answer them. */
  readonly own: readonly OwnAsked[];
  readonly ownUnanswerable: readonly OwnAsked[];
  readonly ownElsewhere: readonly Asked[];
  /** The questions for training, the same asked without their articles, and some of them asked among the distractors. */
  readonly train: readonly Asked[];
  readonly trainElsewhere: readonly Asked[];
  readonly trainAmongMore: readonly Asked[];
}

/** How an index is made, where it is not as the search has it. */
export type MakeIndex = () => PassageIndex;

const DEFAULT_SAMPLE = 200;
/** Articles are taken away part by part: one by one it would take an archive for each. */
const PARTS_AWAY = 5;

export function gather(
  sources: Sources,
  progress: Progress,
  makeIndex: MakeIndex = () => new MiniSearchIndex(),
): Material {
  const ask = (what: string, passages: readonly Passage[], questions: readonly Posed[]) =>
    askAll(new PassageSearch(passages, makeIndex()), questions, (done, all) => progress(what, done, all));
  const { articles, distractors = [], sample = DEFAULT_SAMPLE } = sources;
  const questions = passageQuestions(sources.questions);
  const own = questions.map((question): OwnAsked => {
    throw new Error(question.id);
  });
  return { own } as unknown as Material;
}
