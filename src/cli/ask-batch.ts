import { z } from 'zod';
import { type AskFilters, problemOf } from './ask-filters.ts';
import { batchLine, type Id, readBatchFile } from './batch-file.ts';

/** One question of a batch, or the one that was typed. */
export interface Asked {
  readonly id: Id;
  readonly question: string;
  readonly filters: AskFilters;
}

const text = z.string('is no text').nullish();
const BatchLine = batchLine({
  question: z.string('is missing, or no text'),
  from: text,
  to: text,
  speaker: text,
  source: text,
  literal: z.boolean('is neither true nor false').nullish(),
  limit: z.number('is no number').nullish(),
});

/**
 * The questions of a JSONL file. What a line says goes before `defaults`.
 *
 * @throws FailureError naming every line that is broken.
 */
export async function readBatch(file: string, defaults: AskFilters): Promise<Asked[]> {
  const filtersOf = ({ from, to, speaker, source, literal, limit }: z.infer<typeof BatchLine>): AskFilters => ({
    from: from ?? defaults.from,
    to: to ?? defaults.to,
    speaker: speaker ?? defaults.speaker,
    source: source ?? defaults.source,
    literal: literal ?? defaults.literal,
    limit: limit ?? defaults.limit,
  });
  const example = '{"id": "1", "question": "…"}';
  const lines = await readBatchFile(file, BatchLine, example, (line) => problemOf(filtersOf(line)));
  return lines.map((line) => ({ id: line.id ?? null, question: line.question, filters: filtersOf(line) }));
}
