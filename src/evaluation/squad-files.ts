import { z } from 'zod';
import { FailureError } from '../cli/errors.ts';
import { readJson, readJsonLines } from './read-json.ts';
import type { SquadFile } from './squad.ts';

const text = z.string('is missing, or no text');
const printed = text.refine((value) => value.trim() !== '', 'is empty');
const list = 'is missing, or no list';

const Squad = z.object(
  {
    data: z.array(
      z.object(
        {
          title: z.string('is no text').nullish(),
          paragraphs: z.array(
            z.object(
              { context: printed, qas: z.array(z.object({ question: text }, 'is no object'), list) },
              'is no object',
            ),
            list,
          ),
        },
        'is no object',
      ),
      list,
    ),
  },
  'the file is no object',
);

const Distractor = z.object({ text }, 'the line is no object');

/** @throws FailureError where the file is broken or asks nothing. */
export async function readSquadFile(file: string): Promise<SquadFile> {
  const remedy = 'write {"data": [{"title", "paragraphs": [{"context", "qas": [{"question"}]}]}]} as SQuAD does';
  const read = await readJson(file, Squad, remedy);
  if (read.data.every(({ paragraphs }) => paragraphs.every(({ qas }) => qas.length === 0))) {
    throw new FailureError(`${file}: it asks no question, name a file that has some under "qas"`);
  }
  return read;
}

/** Passages that answer nothing; lines with an empty text are none. @throws FailureError where a line is broken. */
export async function readDistractors(file: string): Promise<string[]> {
  const lines = await readJsonLines(file, Distractor, 'write it like {"text": "…"}');
  return lines.map((line) => line.text).filter((line) => line.trim() !== '');
}
