import { setImmediate as nextTurn } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../library.ts';
import { Desk } from '../message/desk.ts';
import { makingAskable, makingReady } from './make-ready.ts';
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
  if (task.isBeside) makeAskable(library);
  port.on('message', ({ number, call }: NumberedCall) => {
    try {
      tell({ kind: 'reply', number, reply: whileReading(desk.reply(call), library.unread, task.manners) });
    } catch (error) {
      tell({ kind: 'failed', number, error: sendable(error) });
    }
  });
  tell({ kind: 'opened', state, folder });
  tell({ kind: 'examples', examples: await madeReady(library, task) });
}

/** Where another state is served meanwhile there is time to make what every other question takes before any comes. */
function makeAskable(library: Library): void {
  try {
    for (const _ of makingAskable(library));
  } catch {
    // A bug: see below.
  }
}

/** Makes between calls what would be made when it is first asked for. */
async function madeReady(library: Library, { manners }: ThreadTask): Promise<readonly string[]> {
  const making = makingReady(library, manners.language);
  try {
    for (let step = making.next(); ; step = making.next()) {
      if (step.done) return step.value;
      await nextTurn();
    }
  } catch {
    // A bug: whoever asks for what cannot be made gets its number, and all the rest is answered.
    return [];
  }
}

/** An error that another thread can read: what hangs on it may be a function, and no function leaves its thread. */
function sendable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const copy = new Error(error.message);
  return Object.assign(copy, { name: error.name, stack: error.stack });
}
