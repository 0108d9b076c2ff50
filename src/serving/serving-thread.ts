import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { choicesKeptIn } from '../choices/choice-files.ts';
import { gapsIn } from '../gaps/gap-files.ts';
import { Desk } from '../message/desk.ts';
import { keepFewWords } from '../text/known-words.ts';
import { growArchive } from './grow-archive.ts';
import { makingAskable, makingContents, makingMeetings, makingQuick } from './make-ready.ts';
import { openArchive } from './open-archive.ts';
import { clearHeap, keepHeapsSmall } from './small-heap.ts';
import { steadyNow } from './steady-now.ts';
import { whileReading } from './still-reading.ts';
import type { ComeArticles, NumberedCall, ThreadNews, ThreadTask } from './thread-messages.ts';
import { ToldOnce, whyUnkept } from './unkept.ts';

/** In milliseconds. Discord waits for three seconds: whoever has waited so long is told to come again, and the next is answered in time. */
const LATE = 2_000;
/** In milliseconds: articles that come wait so long for what is being made at the start; reading all anew would take longer. */
const SOON = 3_000;
/** In milliseconds: whoever opens the page at the start asks about then, and is answered before anything is made for those who ask later. */
const A_MOMENT = 800;
/** In milliseconds: where nobody has asked for so long, somebody who asks now may wait as long as for a slow answer. */
const QUIET = 1_000;

// What runs in a thread: it builds the library of a folder and answers whatever is asked of it, until it is ended.
if (parentPort) {
  // One that was started ahead is told what to do when that is known.
  const task: ThreadTask = workerData.task ?? (await once(parentPort, 'message'))[0];
  await serve(task, parentPort).catch((error) => {
    throw sendable(error);
  });
}

async function serve(
  { manners, isBeside, gaps = null, servers = null, ...archive }: ThreadTask,
  port: MessagePort,
): Promise<void> {
  const tell = (news: ThreadNews) => port.postMessage(news);
  const { library: first, ...opened } = await openArchive(archive);
  const told = new ToldOnce();
  const unkept = (what: 'gaps' | 'servers', folder: string) => (error: unknown) => {
    const why = whyUnkept(what, folder, error);
    if (told.isNews(why ?? String(error))) tell({ kind: 'unkept', what, why, error: sendable(error) });
  };
  const kept = gaps === null ? null : gapsIn(gaps, unkept('gaps', gaps));
  const choices = servers === null ? null : choicesKeptIn(servers, unkept('servers', servers));
  let library = first;
  let desk = new Desk(library, manners, kept, choices);
  let isReady: (isSo: true) => void = () => {};
  const ready = new Promise<boolean>((resolve) => {
    isReady = resolve;
  });
  let growing = Promise.resolve();
  let askedAt = 0;
  const making = makingAskable(library, manners.language);
  const offer = (examples: readonly string[]) => tell({ kind: 'examples', examples });
  // Where another state is served meanwhile, calls come when nothing keeps them waiting any more.
  if (isBeside) offer((await last(making)) ?? []);
  port.on('message', (message: NumberedCall | ComeArticles) => {
    // One after the other: each grows out of the one before.
    if ('come' in message) growing = growing.then(() => grow(message));
    else tell(answerTo(message));
  });
  tell({ kind: 'opened', ...opened });
  if (!isBeside) await sleep(A_MOMENT);
  if (!isBeside) offer((await last(making)) ?? []);
  await last(makingContents(library));
  await last(makingMeetings(library));
  isReady(true);
  await last(makingQuick(() => library));
  keepFewWords();
  keepHeapsSmall();
  while (steadyNow() - askedAt < QUIET) await sleep(QUIET);
  // Much was made to open the archive that is not needed any more.
  clearHeap();

  function answerTo({ number, call, at }: NumberedCall): ThreadNews {
    askedAt = steadyNow();
    if (askedAt - at > LATE) return { kind: 'late', number };
    try {
      return { kind: 'reply', number, reply: whileReading(desk.reply(call), library.unread, desk.mannersFor(call)) };
    } catch (error) {
      return { kind: 'failed', number, error: sendable(error) };
    }
  }

  async function grow({ come, changedAt }: ComeArticles): Promise<void> {
    const task = { folder: archive.folder, files: come, changedAt };
    // What is still being made would be made of the archive as it was.
    const isMade = await Promise.race([ready, sleep(SOON, false, { ref: false })]);
    const grown = isMade ? await growArchive(library, task).catch(() => null) : null;
    if (grown) {
      library = grown.library;
      desk = new Desk(library, manners, kept, choices);
    }
    tell({ kind: 'grown', growth: grown?.growth ?? null });
  }
}

/** Takes the steps of something; calls that come are answered between them. Null where it cannot be made. */
async function last<Made>(making: Generator<void, Made>): Promise<Made | null> {
  try {
    for (let step = making.next(); ; step = making.next()) {
      if (step.done) return step.value;
      await nextTurn();
    }
  } catch {
    // A bug: whoever asks for it gets its number, and all the rest is answered.
    return null;
  }
}

/** An error that another thread can read: what hangs on it may be a function, and no function leaves its thread. */
function sendable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const copy = new Error(error.message);
  return Object.assign(copy, { name: error.name, stack: error.stack });
}
