import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { decodeUtf8 } from '../corpus/decode.ts';
import { type Fault, formatFault, quoted } from '../corpus/fault.ts';
import { faultOfError } from '../corpus/file-fault.ts';
import { FailureError } from './errors.ts';

/** One name of a batch, or the one that was typed. */
export interface AskedMeeting {
  readonly id: string | number | null;
  readonly meeting: string;
}

const REMEDY = 'write it like {"id": "1", "meeting": "…"}';

const BatchLine = z.object(
  {
    id: z.union([z.string(), z.number()], 'is no text and no number').nullish(),
    meeting: z.string('is missing, or no text'),
  },
  'the line is no object',
);

/**
 * The names of a JSONL file.
 *
 * @throws FailureError naming every line that is broken: half a batch is harder to mend than none.
 */
export async function readSummaryBatch(file: string): Promise<AskedMeeting[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FailureError(formatFault(faultOfError(file, error)));
  });
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) {
    const fault = { file, line: decoded.badLine, what: 'the file is not UTF-8', remedy: 'save it as UTF-8' };
    throw new FailureError(formatFault(fault));
  }
  const asked: AskedMeeting[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of decoded.text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') faults.push({ file, line: at + 1, what: read, remedy: REMEDY });
    else asked.push(read);
  }
  if (faults.length > 0) throw new FailureError(...faults.map(formatFault));
  return asked;
}

/** What the line asks for, or what is wrong with it. */
function readLine(line: string): AskedMeeting | string {
  const value = parsed(line);
  if (value === undefined) return `the line is no JSON: ${quoted(line)}`;
  const read = BatchLine.safeParse(value);
  if (read.success) return { id: read.data.id ?? null, meeting: read.data.meeting };
  return read.error.issues.map(({ path, message }) => [...path, message].join(' ')).join(' and ');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
