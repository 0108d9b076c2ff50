import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import { passagesOf } from '../../corpus/passages.ts';
import type { Person } from '../../corpus/person.ts';
import { sayingsOf } from '../../library/sayings.ts';
import { NO_SAYINGS, type Sayings } from '../../search/sayings.ts';
import { StatementShelf } from '../../statements/shelf.ts';
import { statementsOf } from '../../statements/statements.ts';
import type { MeasuredQuestion, Trial } from '../engine.ts';
import type { GoldQuestion } from '../gold.ts';
import { answers } from '../quality.ts';
import { type SquadFile, trialOf } from '../squad.ts';
import { partsOf } from './parts.ts';

/** A question to be asked. Those of one group are about the same article. */
export interface PosedQuestion extends MeasuredQuestion {
  readonly group: string;
}

/** Passages, and what is asked of them. */
export interface Exam extends Trial {
  readonly questions: readonly PosedQuestion[];
  /** Whether the questions are words alone. Read, those to an archive may name a time, a newspaper or a speaker. */
  readonly literal: boolean;
  /** Who says what in the passages. */
  readonly sayings: Sayings;
}

export function ownExam(
  articles: readonly Article[],
  people: readonly Person[],
  questions: readonly GoldQuestion[],
): Exam {
  const passages = articles.flatMap(passagesOf);
  const shelf = new StatementShelf(statementsOf(articles, people), people);
  return {
    passages,
    literal: false,
    sayings: sayingsOf(() => shelf),
    questions: questions.map((question) => ({
      text: question.question,
      // What nothing answers is a group of its own.
      group: originalsOf(question)[0] ?? question.id,
      right: new Set(passages.filter(({ text }) => answers(text, question)).map(({ id }) => id)),
    })),
  };
}

/** The same, asked of the archive without the articles that answer: near misses, as a reader would meet them. */
export function ownExamsElsewhere(
  articles: readonly Article[],
  people: readonly Person[],
  questions: readonly GoldQuestion[],
): Exam[] {
  const byOriginals = new Map<string, GoldQuestion[]>();
  for (const question of questions) {
    const key = originalsOf(question).join(' ');
    byOriginals.set(key, [...(byOriginals.get(key) ?? []), question]);
  }
  return [...byOriginals.values()].map((sharing) => {
    const away = sharing[0] ? originalsOf(sharing[0]) : [];
    const left = articles.filter((article) => !away.some((file) => isFrom(article, file)));
    return ownExam(left, people, sharing);
  });
}

/** Whether an article was taken from a raw page, or is the file itself. */
function isFrom({ original, slug }: Article, file: string): boolean {
  return original?.endsWith(`/${file}`) === true || file === `${slug}.md`;
}

/** The raw pages that answer a question; the articles name them under `original`. */
function originalsOf({ gold }: GoldQuestion): string[] {
  return [...new Set(gold.map(({ file }) => file))].sort();
}

/** The contexts of another file join those of the first; its questions are not looked at. */
export function pooled(file: SquadFile, pool: SquadFile): SquadFile {
  const contexts = pool.data.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map(({ context }) => ({ context, qas: [] })),
  }));
  return { data: [...file.data, ...contexts] };
}

export function squadExam(file: SquadFile, distractors: readonly string[] = []): Exam {
  const { passages, questions } = trialOf(file, distractors);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    passages,
    literal: true,
    sayings: NO_SAYINGS,
    questions: questions.map((question) => {
      const [context] = [...question.right].map((id) => byId.get(id));
      return { ...question, group: context ? groupOf(context) : '' };
    }),
  };
}

/** So many of the questions, taken evenly from the whole. */
export function sampled(exam: Exam, sample: number): Exam {
  const step = Math.max(1, exam.questions.length / sample);
  return {
    ...exam,
    questions: exam.questions.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)),
  };
}

/** Articles are taken away part by part: one by one it would take an archive for each. */
const PARTS_AWAY = 5;

/** The questions, each asked of the contexts without those of its own article. */
export function examsElsewhere(exam: Exam): Exam[] {
  const { passages, questions } = exam;
  const parts = partsOf(
    questions.map(({ group }) => group),
    PARTS_AWAY,
  );
  return Array.from({ length: PARTS_AWAY }, (_, part) => ({
    ...exam,
    passages: passages.filter((passage) => parts.get(groupOf(passage)) !== part),
    questions: questions.filter(({ group }) => parts.get(group) === part),
  }));
}

/** Two files may hold contexts of one article, under the same title. */
function groupOf({ article }: Passage): string {
  return article.title || article.slug;
}
