import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from './read-json.ts';

/** The project's own annotations: the five articles read by hand. What each file is stands in the README beside them. */
const FOLDER = join(import.meta.dirname, '../../tests/gold');
const REMEDY = 'restore the file from the repository';

/** Words of a raw page that say something, and where they stand. */
const Evidence = z.object({
  /** The raw page; an article names it under `original`. */
  file: z.string(),
  /** From 1; null where the archive's article was read instead of the page. */
  line: z.number().nullable(),
  evidence: z.string(),
});

const GoldQuestion = z.object({
  id: z.string(),
  question: z.string(),
  /** How it is asked: `msa`, `dialect`, `typo`, `english`, … */
  style: z.string(),
  /** What it asks for: `what`, `when`, `who-said`, …; `summary` is asked of a meeting, not of the passages. */
  type: z.string(),
  /** Every place that answers it; none where the archive does not know. */
  gold: z.array(Evidence),
});

const GoldStatement = z.object({
  id: z.string(),
  file: z.string(),
  line: z.number(),
  speaker: z.string(),
  speaker_kind: z.enum(['person', 'institution', 'collective', 'anonymous']),
  /** Others whom a reader may reasonably name. */
  speaker_accept: z.array(z.string()),
  members: z.array(z.string()),
  how_named: z.string(),
  cue: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  content: z.string(),
  /** A plain reporting clause of the body text, which any annotator finds. */
  main: z.boolean(),
  /** Defensible both ways: found or not, it counts nothing. */
  borderline: z.boolean(),
  duplicate_of: z.string().nullable(),
});

const GoldArticle = z.object({
  file: z.string(),
  title: z.string().nullable(),
  publisher: z.string(),
  publication_date: z.string().nullable(),
  /** Dates on the page that are not the article's. */
  misleading_dates: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })),
  meeting_ids: z.array(z.string()),
});

export type GoldQuestion = z.infer<typeof GoldQuestion>;
export type GoldStatement = z.infer<typeof GoldStatement>;
type GoldArticle = z.infer<typeof GoldArticle>;

/** Those that the archive was built with, and those that were written later by readers who had not seen them. */
const QUESTION_FILES: readonly string[] = ['qa.dev.json', 'qa.own.json'];

export async function readGoldQuestions(): Promise<GoldQuestion[]> {
  const files = QUESTION_FILES.map((file) => readJson(join(FOLDER, file), z.array(GoldQuestion), REMEDY));
  return (await Promise.all(files)).flat();
}

/** Questions of the same form about another archive. */
export function readQuestions(file: string): Promise<GoldQuestion[]> {
  return readJson(file, z.array(GoldQuestion), 'write the questions in the form of tests/gold/qa.dev.json');
}

export function readGoldStatements(): Promise<GoldStatement[]> {
  return readJson(join(FOLDER, 'statements.dev.json'), z.array(GoldStatement), REMEDY);
}

/** Other statements, marked as those of the project are. */
export function readStatements(file: string): Promise<GoldStatement[]> {
  return readJson(file, z.array(GoldStatement), 'write a list of statements like tests/gold/statements.dev.json');
}

export function readGoldArticles(): Promise<GoldArticle[]> {
  return readJson(join(FOLDER, 'articles.json'), z.array(GoldArticle), REMEDY);
}
