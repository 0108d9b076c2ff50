import { z } from 'zod';
import { batchLine, type Id, readBatchFile } from './batch-file.ts';

/** One name of a batch, or the one that was typed. */
export interface AskedMeeting {
  readonly id: Id;
  readonly meeting: string;
}

const BatchLine = batchLine({ meeting: z.string('is missing, or no text') });

/**
 * The names of a JSONL file.
 *
 * @throws FailureError naming every line that is broken.
 */
export async function readSummaryBatch(file: string): Promise<AskedMeeting[]> {
  const lines = await readBatchFile(file, BatchLine, '{"id": "1", "meeting": "…"}');
  return lines.map(({ id, meeting }) => ({ id: id ?? null, meeting }));
}
