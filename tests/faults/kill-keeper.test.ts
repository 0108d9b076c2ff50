import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { pressing } from '../discord/interacting.ts';
import { attaching, KEEPER } from '../discord/keeper-town.ts';
import { StandIn, TOKEN } from '../discord/stand-in.ts';
import { folder, town } from '../serving/town.ts';
import { program } from '../settings/program.ts';
import { KILLS, PATIENCE } from './killed.ts';
import { start } from './served.ts';

const WAIT = { timeout: 60_000, interval: 100 };
/** In milliseconds: so long it takes to save an article and to have it served. */
const LONGEST = 400;

/** What its button answers after a start: the article may have been written already, and the kill came before it was noted. */
const STANDS = /حُفظ المقال|المقال في الأرشيف كما هو/u;

/** A page of a newspaper, another for each number. */
function page(n: number): string {
  return `<!doctype html><html lang="ar"><head><title>افتتاح جسر الوادي رقم ${n}</title>
<meta property="og:site_name" content="صحيفة الوادي"><meta property="article:published_time" content="2015-05-13T09:00:00+03:00"></head>
<body><article><h1>افتتاح جسر الوادي رقم ${n}</h1>
<p>افتتح رئيس البلدية سامر الحلواني صباح الثلاثاء جسرا جديدا فوق الوادي رقم ${n} يصل بين ضفتي المدينة القديمة.</p>
<p>وقال الحلواني إن الجسر كلف ${4000 + n} ألف دينار، وإن العمل فيه استغرق عامين كاملين من دون توقف يوم واحد.</p>
<p>وأضاف أن البلدية ستفتح أمام الشاحنات طريقا أخرى حول المدينة قبل نهاية العام المقبل إن شاء الله.</p>
</article></body></html>`;
}

/** What stands of a page in an archive whose program was killed while the page was saved. */
async function standing(corpus: string, n: number): Promise<number> {
  const { articles, faults } = await readArchive(corpus);
  expect(faults).toEqual([]);
  const saved = articles.filter(({ title }) => title.endsWith(`رقم ${n}`));
  for (const { paragraphs } of saved) expect(paragraphs).toHaveLength(3);
  return saved.length;
}

test('an article that is saved while the program is killed is whole or not there, and the button saves it after a start', {
  timeout: 2 * PATIENCE,
}, async () => {
  const [corpus, cache] = [await town(8), await folder()];
  let served = await start(corpus, cache);
  for (let n = 0; n < KILLS; n++) {
    const draft = await served.add(page(n));
    const button = draft.button('احفظ');
    let isConfirmed = false;
    const pressed = served.press(button, draft).then(
      ({ text }) => {
        isConfirmed = text.includes('حُفظ المقال');
      },
      () => {},
    );
    await sleep(Math.random() * LONGEST);
    served.process.kill('SIGKILL');
    await Promise.all([pressed, served.ended]);
    expect(await standing(corpus, n)).toBeGreaterThanOrEqual(isConfirmed ? 1 : 0);
    served = await start(corpus, cache);
    expect((await served.press(button, draft)).text).toMatch(STANDS);
    const asked = async () => (await served.call('ask', { question: `كم كلف الجسر فوق الوادي رقم ${n}؟` })).text;
    await vi.waitFor(async () => expect(await asked()).toContain(`${4000 + n} ألف دينار`), WAIT);
  }
  const names = (await readdir(corpus)).filter((name) => !name.startsWith('town-') && !name.startsWith('.'));
  expect(names).toHaveLength(KILLS);
  expect((await readdir(join(corpus, '.drafts'))).filter((name) => name.endsWith('.json'))).toHaveLength(KILLS);
});

/** Pages on this machine, by their number, until the test is over. */
async function web(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(Number(url.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The program in Discord, with a stand-in of its own. */
async function inDiscord(settings: Readonly<Record<string, string>>) {
  const standIn = await StandIn.open();
  onTestFinished(() => standIn.close());
  const bot = program({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.address, ...settings });
  await vi.waitFor(() => expect(bot.out()).toContain('discord: ready'), WAIT);
  return { ...bot, standIn };
}

test('the same in Discord', { timeout: 2 * PATIENCE }, async () => {
  const [CORPUS, CACHE, host] = [await town(8), await folder(), await web()];
  const settings = { CORPUS, CACHE, ATTACHMENT_HOSTS: host, PRIVATE_ADDRESSES: 'yes' };
  let bot = await inDiscord(settings);
  for (let n = 0; n < KILLS; n++) {
    const { last } = await bot.standIn.interactLong(attaching(`http://${host}/${n}`));
    const save = { ...pressing({ type: 4, data: last }, 'احفظ'), ...KEEPER };
    let isConfirmed = false;
    bot.standIn.interactLong(save).then(
      ({ last: { content } }) => {
        isConfirmed = String(content).includes('حُفظ المقال');
      },
      () => {},
    );
    await sleep(Math.random() * LONGEST);
    bot.process.kill('SIGKILL');
    await bot.ended;
    expect(await standing(CORPUS, n)).toBeGreaterThanOrEqual(isConfirmed ? 1 : 0);
    bot = await inDiscord(settings);
    expect((await bot.standIn.interactLong(save)).last.content).toMatch(STANDS);
    expect(await standing(CORPUS, n)).toBe(1);
  }
});
