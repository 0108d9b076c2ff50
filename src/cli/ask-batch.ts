import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { decodeUtf8 } from '../corpus/decode.ts';
import { type Fault, formatFault, quoted } from '../corpus/fault.ts';
import { faultOfError } from '../corpus/file-fault.ts';
import { type AskFilters, problemOf } from './ask-filters.ts';
import { FailureError } from './errors.ts';

/** One question of a batch, or the one that was typed. */
export interface Asked {
  readonly id: string | number | null;
  readonly question: string;
  readonly filters: AskFilters;
}

const EXAMPLE = '{"id": "1", "question": "…"}';

// `null` stands for an option that is not set, as in the answers. Other fields are the asker's own.
const text = z.string('is no text').nullish();
const BatchLine = z.object(
  {
    id: z.union([z.string(), z.number()], 'is no text and no number').nullish(),
    question: z.string('is missing, or no text'),
    from: text,
    to: text,
    speaker: text,
    source: text,
    literal: z.boolean('is neither true nor false').nullish(),
    limit: z.number('is no number').nullish(),
  },
  'the line is no object',
);

/**
 * The questions of a JSONL file. What a line says goes before `defaults`.
 *
 * @throws FailureError naming every line that is broken: half a batch answered is harder to mend than none.
 */
export async function readBatch(file: string, defaults: AskFilters): Promise<Asked[]> {
  const text = await readText(file);
  const asked: Asked[] = [];
  const faults: Fault[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line, defaults);
    if ('question' in read) asked.push(read);
    else faults.push({ file, line: index + 1, ...read });
  });
  if (faults.length > 0) throw new FailureError(...faults.map(formatFault));
  return asked;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FailureError(formatFault(faultOfError(file, error)));
  });
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw new FailureError(
    formatFault({ file, line: decoded.badLine, what: 'the file is not UTF-8', remedy: 'save it as UTF-8' }),
  );
}

function readLine(line: string, defaults: AskFilters): Asked | Pick<Fault, 'what' | 'remedy'> {
  const remedy = `write it like ${EXAMPLE}`;
  const value = parseJson(line);
  if (value === undefined) return { what: `the line is no JSON: ${quoted(line)}`, remedy };
  const read = BatchLine.safeParse(value);
  if (!read.success) return { what: read.error.issues.map(wordsOf).join(' and '), remedy };
  const { id, question, from, to, speaker, source, literal, limit } = read.data;
  const filters = {
    from: from ?? defaults.from,
    to: to ?? defaults.to,
    speaker: speaker ?? defaults.speaker,
    source: source ?? defaults.source,
    literal: literal ?? defaults.literal,
    limit: limit ?? defaults.limit,
  };
  const problem = problemOf(filters);
  return problem ?? { id: id ?? null, question, filters };
}

function wordsOf({ path, message }: z.core.$ZodIssue): string {
  return [...path, message].join(' ');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
