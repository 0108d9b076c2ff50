import { startThread } from './start-thread.ts';
import type { ReadingTask } from './thread-messages.ts';

/** A reading of a whole archive that is under way. */
export interface Reading {
  /** Settles when the archive is read and kept. @throws where it cannot be. */
  readonly done: Promise<void>;
  end(): Promise<unknown>;
}

/** Reads a whole archive in a thread of its own, which takes minutes where it is large. */
export function startReading(task: ReadingTask): Reading {
  const worker = startThread('./reading-thread.ts', task);
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the reading thread ended with code ${code}`)),
    );
  });
  // Whoever waits is told; where it is ended, nobody does.
  done.catch(() => {});
  return { done, end: () => worker.terminate() };
}
