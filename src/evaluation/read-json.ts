import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { FailureError } from '../cli/errors.ts';
import { decodeUtf8 } from '../corpus/decode.ts';
import { type Fault, formatFault, quoted } from '../corpus/fault.ts';
import { faultOfError } from '../corpus/file-fault.ts';

/** So many faults of a file are told; more of them say nothing new. */
const MOST_TOLD = 5;

/** How a file ought to be written: what each fault ends with. */
type Remedy = string;

/** A JSON file that must have a shape. @throws FailureError naming what is wrong where. */
export async function readJson<T>(file: string, shape: z.ZodType<T>, remedy: Remedy): Promise<T> {
  const text = await readText(file);
  const value = parsed(text);
  if (value === undefined) throw failure([{ file, line: 1, what: 'the file is no JSON', remedy }]);
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw failure(read.error.issues.map((issue) => ({ file, line: 1, what: wordsOf(issue), remedy })));
}

/** The lines of a JSON Lines file, blank ones left out. @throws FailureError naming the lines that are broken. */
export async function readJsonLines<T>(file: string, shape: z.ZodType<T>, remedy: Remedy): Promise<T[]> {
  const text = await readText(file);
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    const read = shape.safeParse(value);
    if (read.success) values.push(read.data);
    else {
      const what = value === undefined ? `the line is no JSON: ${quoted(line)}` : read.error.issues.map(wordsOf)[0];
      faults.push({ file, line: at + 1, what: what ?? '', remedy });
    }
  }
  if (faults.length > 0) throw failure(faults);
  return values;
}

function failure(faults: readonly Fault[]): FailureError {
  const told = faults.slice(0, MOST_TOLD).map(formatFault);
  const left = faults.length - told.length;
  return new FailureError(...told, ...(left > 0 ? [`and ${left} faults more of this kind`] : []));
}

/** The text of a file. @throws FailureError where it cannot be read, or is no UTF-8. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw failure([faultOfError(file, error)]);
  });
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw failure([{ file, line: decoded.badLine, what: 'the file is not UTF-8', remedy: 'save it as UTF-8' }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `data.0.paragraphs.3.context is no text` */
function wordsOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')} ${message}` : message;
}
