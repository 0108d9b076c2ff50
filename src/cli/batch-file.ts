import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { decodeUtf8 } from '../corpus/decode.ts';
import { type Fault, formatFault, quoted } from '../corpus/fault.ts';
import { faultOfError } from '../corpus/file-fault.ts';
import { FailureError } from './errors.ts';

/** What is wrong with a line, and what to do about it. */
export type Problem = Pick<Fault, 'what' | 'remedy'>;

/** By what an answer is known in the order of its batch. */
export type Id = string | number | null;

/** What a line of any batch may hold, and `fields`; others are the asker's own. `null` stands for an option that is not set, as in the answers. */
export function batchLine<Fields extends z.ZodRawShape>(fields: Fields) {
  const id = z.union([z.string(), z.number()], 'is no text and no number').nullish();
  return z.object({ id, ...fields }, 'the line is no object');
}

/**
 * The lines of a JSONL file.
 *
 * @param example a line as it should be.
 * @param check tells what is wrong with a line whose fields are of the right kinds.
 * @throws FailureError naming every line that is broken: half a batch answered is harder to mend than none.
 */
export async function readBatchFile<Line>(
  file: string,
  schema: z.ZodType<Line>,
  example: string,
  check: (line: Line) => Problem | null = () => null,
): Promise<Line[]> {
  const text = await readText(file);
  const lines: Line[] = [];
  const faults: Fault[] = [];
  const remedy = `write it like ${example}`;
  for (const [at, written] of text.split(/\r?\n/u).entries()) {
    if (written.trim() === '') continue;
    const broken = (problem: Problem) => faults.push({ file, line: at + 1, ...problem });
    const value = parsed(written);
    const read = schema.safeParse(value);
    const problem = read.success ? check(read.data) : null;
    if (value === undefined) broken({ what: `the line is no JSON: ${quoted(written)}`, remedy });
    else if (!read.success) broken({ what: read.error.issues.map(wordsOf).join(' and '), remedy });
    else if (problem) broken(problem);
    else lines.push(read.data);
  }
  if (faults.length > 0) throw new FailureError(...faults.map(formatFault));
  return lines;
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

function wordsOf({ path, message }: z.core.$ZodIssue): string {
  return [...path, message].join(' ');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
