import type { Article } from '../corpus/article.ts';
import { passagesOf } from '../corpus/passages.ts';
import { Library } from '../library.ts';
import type { Contender, Trial } from './engine.ts';
import type { GoldQuestion } from './gold.ts';
import { ISNAD } from './isnad-engine.ts';
import { answers, isAnswerable, type Judged, judge, passageQuestions } from './quality.ts';

/** Asks the library every question that a passage answers or should be refused. */
export function judgeLibrary(library: Library, questions: readonly GoldQuestion[]): Judged[] {
  return passageQuestions(questions).map((question) => {
    const { reason, passages } = library.ask({ text: question.question });
    return judge(question, { answered: reason === null, passages: passages.map(({ passage }) => passage.text) });
  });
}

/** The answerable questions over the passages of the archive: an engine that cannot refuse has nothing to do with the others. */
export function goldTrial(articles: readonly Article[], questions: readonly GoldQuestion[]): Trial {
  const passages = articles.flatMap(passagesOf);
  return {
    passages,
    questions: passageQuestions(questions)
      .filter(isAnswerable)
      .map((question) => ({
        text: question.question,
        right: new Set(passages.filter(({ text }) => answers(text, question)).map(({ id }) => id)),
      })),
  };
}

/** Isnad as it answers a reader: what its evidence gate refuses is not found. */
export const isnadAnswers: Contender = {
  name: ISNAD,
  build(passages) {
    const library = new Library([...new Set(passages.map(({ article }) => article))]);
    return {
      rank: (text, limit) => library.ask({ text, limit }).passages.map(({ passage }) => passage.id),
    };
  },
};
