import { parentPort, workerData } from 'node:worker_threads';
import { ArticleStore, DraftError } from '../corpus/import/article-store.ts';
import { pageDraftOf } from '../corpus/import/page-draft.ts';
import { readAddress } from '../corpus/import/read-address.ts';
import { whyUnwritten } from '../corpus/import/why-unwritten.ts';
import { lastDay } from '../corpus/today.ts';
import { letOthersGoFirst } from './low-priority.ts';
import type { PageRead, PageSaved, PageTask, ReadPageTask, SavePageTask } from './page-task.ts';

// What runs in a thread that reads one page of the web, or writes one article, and ends: neither may keep the gateway waiting.
letOthersGoFirst();
parentPort?.postMessage(await done(workerData.task));

function done(task: PageTask): Promise<PageRead | PageSaved> {
  return task.kind === 'read' ? read(task) : save(task);
}

async function read({ folder, page, source, from }: ReadPageTask): Promise<PageRead> {
  const { attachmentHosts, privateAddresses } = from;
  const isAllowed = privateAddresses ? { isAllowed: () => true } : {};
  const reading = await readAddress(page, { source, today: lastDay() }, { attachmentHosts, ...isAllowed });
  const { draft, refusal } = reading;
  if (!draft) return { kind: 'refused', refusal: refusal ?? '' };
  const store = await ArticleStore.open(folder);
  return { kind: 'read', draft: pageDraftOf(reading, draft, await store.standing(draft)) };
}

async function save({ folder, draft, asRead }: SavePageTask): Promise<PageSaved> {
  const store = await ArticleStore.open(folder);
  try {
    const stored = await store.add(draft, asRead);
    await store.settle();
    return { kind: 'saved', stored };
  } catch (error) {
    if (error instanceof DraftError) return { kind: 'refused', refusal: error.message };
    return { kind: 'refused', refusal: whyUnwritten(error) };
  }
}
