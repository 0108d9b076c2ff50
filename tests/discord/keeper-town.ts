import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import type { Manners } from '../../src/message/manners.ts';
import { ArchiveDesk } from '../../src/serving/archive-desk.ts';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { town } from '../serving/town.ts';
import { bot, discord } from './bot.ts';
import { memoryLog } from './memory-log.ts';
import { member, READER } from './stand-in.ts';

/** Who may manage the server, as Discord says it of whoever calls. */
export const KEEPER = { member: member(READER, '32') };
const WAIT = { timeout: 30_000, interval: 100 };

const PACE = { quiet: 50, latest: 500, every: 60_000 };

/** A page of a newspaper as the web gives it, its menus and all. */
export const PAGE = `<!doctype html><html lang="ar"><head><title>افتتاح جسر الوادي الكبير</title>
<meta property="og:site_name" content="صحيفة الوادي"><meta property="article:published_time" content="2015-05-13T09:00:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></nav><article><h1>افتتاح جسر الوادي الكبير</h1>
<p>كتبت: مريم سالم</p>
<p>افتتح رئيس البلدية سامر الحلواني صباح الثلاثاء جسرا جديدا فوق الوادي الكبير يصل بين ضفتي المدينة القديمة.</p>
<p>وقال الحلواني إن الجسر كلف 4711 ألف دينار، وإن العمل فيه استغرق عامين كاملين من دون توقف يوم واحد.</p>
<p>وأضاف أن البلدية ستفتح أمام الشاحنات طريقا أخرى حول المدينة قبل نهاية العام المقبل إن شاء الله.</p>
</article><footer>جميع الحقوق محفوظة لصحيفة الوادي 2024</footer></body></html>`;

/** Pages on this machine, by their path, until the test is over; what is not there is not found. */
async function pages(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const text = texts[url];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, asked, address: (path: string) => `http://${host}${path}` };
}

/** A bot that serves a folder, started anew each time, as after a restart. */
export async function serving(
  folder: string,
  attachmentHosts: readonly string[],
  language: Manners['language'] = 'ar',
) {
  const kept = memoryLog();
  const manners = { language, names: 'latin', direction: 'none' } as const;
  const archive = { folder, cache: null, manners };
  const thread = new LibraryThread({ ...archive, isBeside: false }, kept.log);
  const from = { attachmentHosts, privateAddresses: true };
  const desk = await ArchiveDesk.of(thread, { archive, log: kept.log, pace: PACE, from });
  const standIn = await discord();
  const connection = await bot(standIn, { desk }, kept);
  onTestFinished(() => desk.close());
  return { standIn, desk, ...connection };
}

/** The archive of a town with a keeper, and a page that is to be added to it. */
export async function keptTown(texts: Readonly<Record<string, string>> = { '/bridge': PAGE }) {
  const [folder, web] = await Promise.all([town(8), pages(texts)]);
  return { folder, web, ...(await serving(folder, [web.host])) };
}

/** Somebody adds a page. */
export function adding(options: Readonly<Record<string, string>>, more: object = KEEPER): object {
  const given = Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
  return { type: 2, data: { id: '1600000000000000001', type: 1, name: 'archive-add', options: given }, ...more };
}

/** Somebody adds a file that they attach. */
export function attaching(url: string): object {
  const attachment = { id: '1800000000000000001', filename: 'page.html', size: 1000, url, proxy_url: url };
  const options = [{ name: 'file', type: 11, value: attachment.id }];
  const resolved = { attachments: { [attachment.id]: attachment } };
  return { type: 2, data: { id: '1600000000000000001', type: 1, name: 'archive-add', options, resolved }, ...KEEPER };
}

/** Settles when a question is answered with these words. */
export async function answeredWith(desk: ArchiveDesk, question: string, words: string): Promise<void> {
  await vi.waitFor(async () => {
    const reply = await desk.reply({ command: 'ask', options: { question } });
    if (!JSON.stringify(reply).replaceAll('*', '').includes(words)) throw new Error(`no «${words}» in the answer`);
  }, WAIT);
}
