import { setImmediate as nextTurn } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { examplesOf } from '../commands/examples.ts';
import type { Library } from '../library.ts';
import { Desk } from '../message/desk.ts';
import { makingReady } from './make-ready.ts';
import { openArchive } from './open-archive.ts';
import { whileReading } from './still-reading.ts';
import type { NumberedCall, ThreadNews, ThreadTask } from './thread-messages.ts';

// What runs in a thread: it builds the library of a folder and answers whatever is asked of it, until it is ended.
if (parentPort) {
  await serve(workerData.task, parentPort).catch((error) => {
    throw sendable(error);
  });
}

async function serve(task: ThreadTask, port: MessagePort): Promise<void> {
  const tell = (news: ThreadNews) => port.postMessage(news);
  const { library, state, folder } = await openArchive(task);
  const desk = new Desk(library, task.manners);
  const offer = (examples: readonly string[]) => tell({ kind: 'examples', examples });
  if (task.isBeside) await makeReady(library, task, offer);
  port.on('message', ({ number, call }: NumberedCall) => {
    try {
      tell({ kind: 'reply', number, reply: whileReading(desk.reply(call), library.unread, task.manners) });
    } catch (error) {
      tell({ kind: 'failed', number, error: sendable(error) });
    }
  });
  tell({ kind: 'opened', state, folder });
  if (!task.isBeside) await makeReady(library, task, offer);
}

/** What would be made when it is first asked for is made now; calls that come already are answered in between. */
async function makeReady(
  library: Library,
  { manners }: ThreadTask,
  offer: (examples: readonly string[]) => void,
): Promise<void> {
  try {
    for (const _ of makingReady(library)) await nextTurn();
    offer(examplesOf(library, manners.language));
  } catch {
    // A bug: whoever asks for what cannot be made gets its number, and all the rest is answered.
    offer([]);
  }
}

/** An error that another thread can read: what hangs on it may be a function, and no function leaves its thread. */
function sendable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const copy = new Error(error.message);
  return Object.assign(copy, { name: error.name, stack: error.stack });
}
