import type { Article } from '../../corpus/article.ts';
import type { Person } from '../../corpus/person.ts';
import { CompiledIndex } from '../../search/compiled-index.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { PassageSearch } from '../../search/passage-search.ts';
import type { GoldQuestion } from '../gold.ts';
import type { Progress } from '../measure.ts';
import { isAnswerable, passageQuestions } from '../quality.ts';
import type { SquadFile } from '../squad.ts';
import { type Asked, askAll } from './asked.ts';
import { type Exam, examsElsewhere, ownExam, ownExamsElsewhere, pooled, sampled, squadExam } from './exam.ts';

/** Articles, and what readers ask of them. */
export interface AskedArchive {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly questions: readonly GoldQuestion[];
}

/** What weights are fitted on. */
export interface Sources {
  readonly archives: readonly AskedArchive[];
  readonly train: SquadFile;
  /** Its contexts stand among those of `train`; its questions are not looked at. */
  readonly pool?: SquadFile | undefined;
  readonly distractors?: readonly string[] | undefined;
  /** How many questions are asked among the distractors; all where it is not said. */
  readonly sample?: number | undefined;
}

/** A question of the project's own, with what was found. */
interface OwnAsked extends Asked {
  readonly question: GoldQuestion;
}

/** What the ranking is fitted on. */
export interface RankingMaterial {
  /** Those that nothing answers among them. */
  readonly own: readonly OwnAsked[];
  readonly train: readonly Asked[];
  /** Empty where there are no distractors. */
  readonly trainAmongMore: readonly Asked[];
}

/** … and the gate: the same asked of passages that do not answer. */
export interface Material extends RankingMaterial {
  readonly ownElsewhere: readonly Asked[];
  readonly trainElsewhere: readonly Asked[];
}

/** How an index is made. */
export type MakeIndex = () => PassageIndex;

const compiled: MakeIndex = () => new CompiledIndex();
const silent: Progress = () => {};

export function gather(sources: Sources, progress = silent, makeIndex = compiled): Material {
  const elsewhere = (exams: readonly Exam[]) =>
    exams.flatMap((exam) => sit('questions without what answers them', exam, progress, makeIndex)());
  return {
    ...prepareRanking(sources, progress, makeIndex)(),
    ownElsewhere: elsewhere(sources.archives.flatMap(withoutAnswers)),
    trainElsewhere: elsewhere(examsElsewhere(squadExam(contextsOf(sources)))),
  };
}

/** What asks all questions of the ranking. It builds the archives once and may be called again when the index has changed. */
export function prepareRanking(sources: Sources, progress = silent, makeIndex = compiled): () => RankingMaterial {
  const { archives, distractors = [], sample = Number.POSITIVE_INFINITY } = sources;
  const file = contextsOf(sources);
  const exam = (what: string, of: Exam) => sit(what, of, progress, makeIndex);
  const own = archives.map(({ articles, people, questions }) => {
    const asked = passageQuestions(questions);
    return { asked, sit: exam("readers' questions", ownExam(articles, people, asked)) };
  });
  const train = exam('questions for training', squadExam(file));
  const among =
    distractors.length > 0
      ? exam('the same among the distractors', sampled(squadExam(file, distractors), sample))
      : () => [];
  return () => ({
    own: own.flatMap(({ asked, sit: ask }) =>
      ask().flatMap((one, at) => {
        const question = asked[at];
        return question ? [{ ...one, question }] : [];
      }),
    ),
    train: train(),
    trainAmongMore: among(),
  });
}

function contextsOf({ train, pool }: Sources): SquadFile {
  return pool ? pooled(train, pool) : train;
}

function sit(what: string, exam: Exam, progress: Progress, makeIndex: MakeIndex): () => Asked[] {
  const search = new PassageSearch(exam.passages, makeIndex(), exam.sayings);
  return () => askAll(search, exam, (done, all) => progress(what, done, all));
}

/** What an archive answers, asked of it without the articles that do. */
function withoutAnswers({ articles, people, questions }: AskedArchive): Exam[] {
  return ownExamsElsewhere(articles, people, passageQuestions(questions).filter(isAnswerable));
}
