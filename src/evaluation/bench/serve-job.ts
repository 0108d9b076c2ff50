import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog } from '../../log.ts';
import type { Reply } from '../../message/desk.ts';
import { ArchiveDesk } from '../../serving/archive-desk.ts';
import { LibraryThread } from '../../serving/library-thread.ts';
import type { Job, Serving } from './jobs.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
/** In milliseconds: how often is looked whether something has come to pass. */
const LOOK = 5;
const PATIENCE = 5 * 60 * 1000;
/** In milliseconds: so long after a state was taken up, what it left behind is given back. */
const REST = 30_000;
/** Between two questions of somebody who asks without a pause. */
const BREATH = 10;
const NEW_WORDS = ['زعفرنوغ', 'شقرنبيط'] as const;

/** Serves an archive as the bot does: from nothing, again from what was kept, while it changes. */
export async function serve({ folder, cache }: Extract<Job, { cache: string }>): Promise<Serving> {
  const begun = performance.now();
  const first = await opened(folder, cache);
  const firstAnswerSeconds = since(begun);
  await until(async () => first.status().settled);
  const settledSeconds = since(begun);
  const settledResidentBytes = await residentAtRest();
  await first.close();
  const again = performance.now();
  const desk = await opened(folder, cache);
  const againSeconds = since(again);
  const againResidentBytes = await residentAtRest();
  const addedSeconds = await secondsUntilFound(desk, folder);
  const { longestBlockMs, longestWaitMs } = await whileReloading(desk);
  await desk.close();
  const resident = { settledResidentBytes, againResidentBytes };
  return { firstAnswerSeconds, settledSeconds, againSeconds, addedSeconds, longestBlockMs, longestWaitMs, ...resident };
}

/** Of the process with all of its threads, when nobody has asked for a while: nothing is let go of for the sake of this figure. */
async function residentAtRest(): Promise<number> {
  await sleep(REST);
  return process.memoryUsage.rss();
}

/** A desk that has answered a question. */
async function opened(folder: string, cache: string): Promise<ArchiveDesk> {
  const archive = { folder, cache, manners: MANNERS };
  const log = createLog('silent');
  const desk = await ArchiveDesk.of(new LibraryThread({ ...archive, isBeside: false, isWatched: true }, log), {
    archive,
    log,
  });
  await asked(desk, 'الاتفاق');
  return desk;
}

/** The first comes while everything that a question may take is still being made, and is not measured. */
async function secondsUntilFound(desk: ArchiveDesk, folder: string): Promise<number> {
  await secondsUntilThere(desk, folder, NEW_WORDS[0]);
  return secondsUntilThere(desk, folder, NEW_WORDS[1]);
}

async function secondsUntilThere(desk: ArchiveDesk, folder: string, word: (typeof NEW_WORDS)[number]): Promise<number> {
  const name = `new-article-${NEW_WORDS.indexOf(word)}`;
  await writeFile(join(folder, `.${name}`), articleAbout(word, name));
  await rename(join(folder, `.${name}`), join(folder, `${name}.md`));
  const start = performance.now();
  await until(async () => JSON.stringify(await asked(desk, word)).includes(`example.org/${name}`));
  return since(start);
}

/** Somebody asks without a pause while everything is read again. */
async function whileReloading(desk: ArchiveDesk): Promise<{ longestBlockMs: number; longestWaitMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let done = false;
  let longestWaitMs = 0;
  delay.enable();
  const reloading = desk.reload().finally(() => {
    done = true;
  });
  while (!done) {
    const start = performance.now();
    await asked(desk, 'ماذا قيل عن الاتفاق؟');
    longestWaitMs = Math.max(longestWaitMs, performance.now() - start);
    await sleep(BREATH);
  }
  await reloading;
  delay.disable();
  return { longestBlockMs: delay.max / 1e6, longestWaitMs };
}

async function asked(desk: ArchiveDesk, question: string): Promise<Reply> {
  return (await desk.reply({ command: 'ask', options: { question } })) as Reply;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > PATIENCE) throw new Error(`nothing came of it in ${PATIENCE / 60_000} minutes`);
    await sleep(LOOK);
  }
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}

function articleAbout(word: string, name: string): string {
  return `---
title: ${word} في العاصمة
source: الشرق
published: 2015-06-01
url: https://example.org/${name}
---

وصل ${word} إلى العاصمة اليوم في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا من المسؤولين.
`;
}
