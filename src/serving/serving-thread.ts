import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { examplesOf } from '../commands/examples.ts';
import type { Library } from '../library.ts';
import { Desk } from '../message/desk.ts';
import { openArchive } from './open-archive.ts';
import type { NumberedCall, ThreadNews, ThreadTask } from './thread-messages.ts';

// What runs in a thread: it builds the library of a folder and answers whatever is asked of it, until it is ended.
if (parentPort) await serve(workerData.task, parentPort);

async function serve(task: ThreadTask, port: MessagePort): Promise<void> {
  const tell = (news: ThreadNews) => port.postMessage(news);
  const { library, state, folder } = await openArchive(task);
  const desk = new Desk(library, task.manners);
  if (task.isBeside) makeReady(library);
  port.on('message', ({ number, call }: NumberedCall) => {
    try {
      tell({ kind: 'reply', number, reply: desk.reply(call) });
    } catch (error) {
      tell({ kind: 'failed', number, error: sendable(error) });
    }
  });
  tell({ kind: 'opened', state, examples: examplesOf(library, task.manners.language), folder });
  if (!task.isBeside) setImmediate(() => makeReady(library));
}

/** Who said what is asked in every other question: what that takes is made before it is asked for. */
function makeReady(library: Library): void {
  library.said({ who: '', about: '' });
}

/** An error that another thread can read: what hangs on it may be a function, and no function leaves its thread. */
function sendable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const copy = new Error(error.message);
  return Object.assign(copy, { name: error.name, stack: error.stack });
}
