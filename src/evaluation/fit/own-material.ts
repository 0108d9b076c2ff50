import type { Article } from '../../corpus/article.ts';
import { passagesOf } from '../../corpus/passages.ts';
import type { GoldQuestion } from '../gold.ts';
import { answers, isAnswerable, passageQuestions } from '../quality.ts';
import type { Ask, Asked, Posed } from './asked.ts';

/** A question of the project's own, with what was found. */
export interface OwnAsked extends Asked {
  readonly question: GoldQuestion;
}

export interface OwnMaterial {
  readonly answerable: readonly OwnAsked[];
  readonly unanswerable: readonly OwnAsked[];
  /** The answerable ones, asked of the archive without the articles that answer them: near misses, as a reader would meet them. */
  readonly elsewhere: readonly Asked[];
}

export function askOwn(articles: readonly Article[], all: readonly GoldQuestion[], ask: Ask): OwnMaterial {
  const questions = passageQuestions(all);
  const asked = ask("the project's own questions", articles.flatMap(passagesOf), questions.map(posed));
  const own = asked.flatMap((one, at): OwnAsked[] => {
    const question = questions[at];
    return question ? [{ ...one, question }] : [];
  });
  return {
    answerable: own.filter(({ question }) => isAnswerable(question)),
    unanswerable: own.filter(({ question }) => !isAnswerable(question)),
    elsewhere: askElsewhere(articles, questions.filter(isAnswerable), ask),
  };
}

function askElsewhere(articles: readonly Article[], questions: readonly GoldQuestion[], ask: Ask): Asked[] {
  const bySources = new Map<string, GoldQuestion[]>();
  for (const question of questions) {
    const key = originalsOf(question).join(' ');
    bySources.set(key, [...(bySources.get(key) ?? []), question]);
  }
  return [...bySources.values()].flatMap((sharing) => {
    const away = sharing[0] ? originalsOf(sharing[0]) : [];
    const left = articles.filter(({ original }) => !away.some((file) => original?.endsWith(`/${file}`)));
    return ask('the same without their articles', left.flatMap(passagesOf), sharing.map(posed));
  });
}

/** The raw pages that answer a question; the articles name them under `original`. */
function originalsOf({ gold }: GoldQuestion): string[] {
  return [...new Set(gold.map(({ file }) => file))].sort();
}

/** A question that nothing answers is a group of its own. */
function posed(question: GoldQuestion): Posed {
  return {
    text: question.question,
    group: originalsOf(question)[0] ?? question.id,
    isRight: ({ text }) => answers(text, question),
  };
}
