import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ArchiveDesk } from '../../src/serving/archive-desk.ts';
import { readWhole } from '../../src/serving/keep-archive.ts';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { articleFile, folder as newFolder, town } from './town.ts';

const SLOWLY = { timeout: 60_000 };
const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
const WAIT = { timeout: 30_000, interval: 100 };
const PACE = { quiet: 50, latest: 500, every: 60_000 };
/** Of an article that comes while it is served. */
const NEW = {
  title: 'مهرجان الحرير في خان القوافل',
  paragraphs: ['زار مهرجان الحرير في خان القوافل 1999 زائرًا من المدن المجاورة.'],
};
const UNKEPT = 'gaps: a question without an answer could not be kept';
const ASK = { command: 'ask', options: { question: 'كم زائرًا زار مهرجان الحرير في خان القوافل؟' } };

/** The desk of a folder as the program opens it, until the test is over. */
async function open(folder: string, gaps: string | null = null) {
  const archive = { folder, cache: await newFolder(), gaps, manners: MANNERS };
  const kept = memoryLog();
  const thread = new LibraryThread({ ...archive, isBeside: false }, kept.log);
  const desk = await ArchiveDesk.of(thread, { archive, log: kept.log, pace: PACE });
  onTestFinished(() => desk.close());
  return { desk, thread, lines: kept.lines };
}

/** Somebody who asks without a pause, and whatever goes wrong meanwhile. */
function asker(desk: ArchiveDesk) {
  const wrong: unknown[] = [];
  let isAsking = true;
  const asking = (async () => {
    for (; isAsking; await sleep(1)) await desk.reply(ASK).catch((error) => wrong.push(error));
  })();
  return {
    async stop() {
      isAsking = false;
      await asking;
      return wrong;
    },
  };
}

async function answer(desk: ArchiveDesk): Promise<string> {
  const reply = await desk.reply(ASK);
  return JSON.stringify(reply).replaceAll('*', '');
}

test(
  'an article that comes, changes, breaks, is mended and goes is served as it is, and whoever asks meanwhile is answered',
  SLOWLY,
  async () => {
    const folder = await town(8);
    const file = join(folder, 'new.md');
    const { desk, lines } = await open(folder);
    const { stop } = asker(desk);
    expect(await answer(desk)).not.toContain('1999 زائر');

    await writeFile(file, articleFile(NEW));
    await vi.waitFor(async () => expect(await answer(desk)).toContain('1999 زائر'), WAIT);

    await writeFile(`${file}.part`, articleFile(NEW).replaceAll('1999', '2777'));
    await rename(`${file}.part`, file);
    await vi.waitFor(async () => expect(await answer(desk)).toContain('2777 زائر'), WAIT);

    await writeFile(file, articleFile(NEW).replace('2016-03-01', '2016-02-30'));
    await vi.waitFor(async () => expect(await answer(desk)).not.toContain('زائرًا من'), WAIT);
    expect(desk.status()).toMatchObject({ articles: 8, faults: [{ file, line: 5 }] });
    expect(lines()).toContainEqual(expect.objectContaining({ level: 'warn', msg: 'left out of the archive' }));

    await writeFile(file, articleFile(NEW));
    await vi.waitFor(async () => expect(await answer(desk)).toContain('1999 زائر'), WAIT);
    expect(desk.status().faults).toEqual([]);

    await rm(file);
    await vi.waitFor(async () => expect(await answer(desk)).not.toContain('1999 زائر'), WAIT);
    expect(await stop()).toEqual([]);
  },
);

test('what has changed since the last run is served soon after the start', SLOWLY, async () => {
  const folder = await town(110);
  const archive = { folder, cache: await newFolder(), manners: MANNERS };
  const { log } = memoryLog();
  await readWhole(archive);
  await writeFile(join(folder, 'town-0.md'), articleFile(NEW));
  const thread = new LibraryThread({ ...archive, isBeside: false, isWatched: true }, log);
  const desk = await ArchiveDesk.of(thread, { archive, log, pace: PACE });
  onTestFinished(() => desk.close());
  expect(desk.status().snapshot).toBe('used');
  await vi.waitFor(async () => expect(await answer(desk)).toContain('1999 زائر'), WAIT);
});

test('a folder that is gone is told in the log, and what was read before serves on', SLOWLY, async () => {
  const folder = await town(8);
  const { desk, lines } = await open(folder);
  const before = await desk.reply(ASK);
  await rename(folder, `${folder}-elsewhere`);
  onTestFinished(() => rm(`${folder}-elsewhere`, { recursive: true }));
  await vi.waitFor(() => expect(lines()).toContainEqual(expect.objectContaining({ level: 'error' })), WAIT);
  expect(lines().find(({ level }) => level === 'error')).toMatchObject({
    msg: 'archive: cannot be read; the last state serves on',
    err: { message: expect.stringContaining('there is no such file or folder') },
  });
  expect(await desk.reply(ASK)).toEqual(before);
});

test('a thread that dies is replaced: calls in it fail, those that come after wait for the next', SLOWLY, async () => {
  const { desk, thread, lines } = await open(await town(8));
  const before = await desk.reply(ASK);
  // More than are answered before the end of a thread comes.
  const calls = Array.from({ length: 2000 }, () => desk.reply(ASK));
  const lost = Promise.allSettled(calls).then((all) => all.at(-1));
  await thread.end();
  expect(await lost).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('ended') } });
  await vi.waitFor(async () => expect(await desk.reply(ASK)).toEqual(before), WAIT);
  expect(lines()).toContainEqual(expect.objectContaining({ level: 'error', msg: expect.stringContaining('has died') }));
});

test('what the desk throws comes back as it was thrown, and the next call is answered', SLOWLY, async () => {
  const { desk } = await open(await town(8));
  await expect(desk.reply({ command: 'gone', options: {} })).rejects.toThrow('no command gone');
  expect(await desk.reply(ASK)).toMatchObject({ command: 'ask' });
});

test('a thread that is to end answers first what it was asked', SLOWLY, async () => {
  const { desk, thread } = await open(await town(8));
  const answers = Promise.all(Array.from({ length: 50 }, () => desk.reply(ASK)));
  thread.retire();
  expect(await answers).toHaveLength(50);
  expect(await thread.ended).toBeNull();
});

test('of a large archive the statements are read beside what is served, and then served too', SLOWLY, async () => {
  const { desk } = await open(await town(150));
  const said = { command: 'said', options: { who: 'سامر الحلواني' } };
  expect(desk.status()).toMatchObject({ articles: 150, unread: 150, settled: false });
  expect(JSON.stringify(await desk.reply(said))).toContain('ما زالت أقوال 150 مقال');
  await vi.waitFor(() => expect(desk.status()).toMatchObject({ unread: 0, settled: true }), WAIT);
  const read = JSON.stringify(await desk.reply(said));
  expect(read).not.toContain('ما زالت أقوال');
  expect(read).toContain('سامر الحلواني');
});

test('an archive of nothing opens no desk', SLOWLY, async () => {
  const folder = await newFolder();
  await expect(open(folder)).rejects.toThrow(`CORPUS=${folder} holds no article`);
});

test(
  'a question without an answer is kept for the keepers, and asked for again by another thread',
  SLOWLY,
  async () => {
    const [folder, gaps] = [await town(3), await newFolder()];
    const { desk } = await open(folder, gaps);
    const by = { person: '1400000000000000001', server: '1200000000000000003', permissions: '32' };
    await desk.reply({ command: 'ask', options: { question: 'من فاز بكأس الأندية في فنزويلا؟' }, by });
    await desk.reload();
    const reply = await desk.reply({ command: 'archive-gaps', options: {}, by });
    expect(JSON.stringify(reply)).toContain('من فاز بكأس الأندية في فنزويلا؟');
  },
);

test('a question is answered where it cannot be kept, and the log says so', SLOWLY, async () => {
  const folder = await town(3);
  const { desk, lines } = await open(folder, join(folder, 'town-0.md'));
  const reply = await desk.reply({ command: 'ask', options: { question: 'من فاز بكأس الأندية في فنزويلا؟' } });
  expect(reply.outcome).toBe('refused');
  await vi.waitFor(
    () => expect(lines()).toContainEqual(expect.objectContaining({ level: 'error', msg: UNKEPT })),
    WAIT,
  );
  for (const club of ['الأندية', 'الأبطال']) {
    await desk.reply({ command: 'ask', options: { question: `من فاز بكأس ${club} في فنزويلا؟` } });
  }
  // One line, without a stack, and not another for each question.
  const told = lines().filter(({ msg }) => msg === UNKEPT);
  expect(told).toEqual([{ level: 'error', time: expect.anything(), msg: UNKEPT, why: expect.any(String) }]);
  expect(told[0]?.why).toContain('a file stands where the folder should be (EEXIST); move the file away, or put');
});
