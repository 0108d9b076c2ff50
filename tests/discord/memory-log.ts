import type { Log } from '../../src/log.ts';
import { createLog } from '../../src/log.ts';

type Line = Readonly<Record<string, unknown>>;

/** A log that is kept, line by line. */
export interface MemoryLog {
  readonly log: Log;
  /** Everything written, as it was written. */
  text(): string;
  lines(): Line[];
  /** The lines about interactions; there is one for each. */
  interactions(): Line[];
}

export function memoryLog(level = 'info', secrets: readonly string[] = []): MemoryLog {
  const written: string[] = [];
  const lines = () => written.map((line): Line => JSON.parse(line));
  return {
    log: createLog(level, { write: (line) => written.push(line) }, secrets),
    text: () => written.join(''),
    lines,
    interactions: () => lines().filter((line) => line.msg === 'interaction'),
  };
}
