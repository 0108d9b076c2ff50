import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { readArchive } from '../../src/corpus/archive.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import { startPreview } from '../../src/preview/server.ts';
import { launch } from './launch.ts';

/** Makes the pictures of the README anew, of the archive that comes with the program: `node --import tsx tests/browser/screenshots.ts`. */

const ROOT = join(import.meta.dirname, '../..');

interface Picture {
  readonly name: string;
  readonly question: string;
  readonly options: BrowserContextOptions;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'preview-dark.png',
    question: 'بماذا ربط كيري رفع العقوبات عن روسيا؟',
    options: { viewport: { width: 960, height: 640 }, colorScheme: 'dark' },
  },
  {
    name: 'preview-phone.png',
    question: 'متى تنتهي معاهدة ستارت؟',
    options: { viewport: { width: 390, height: 780 }, colorScheme: 'light' },
  },
];

/** In bytes: whoever opens the README waits for both. */
const MOST = 150_000;

const { articles, people, corrections } = await readArchive(join(ROOT, 'corpus'));
const library = new Library(articles, people, undefined, corrections);
const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' });
const preview = await startPreview({ desk, host: '127.0.0.1', port: 0 });
const browser = await launch();
await mkdir(join(ROOT, 'docs'), { recursive: true });
for (const picture of PICTURES) await take(picture);
await browser.close();
await preview.close();

async function take({ name, question, options }: Picture): Promise<void> {
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', ...options });
  // The pictures change with the page and not with the hour.
  await page.clock.setFixedTime('2019-05-15T09:30:00Z');
  await page.goto(`${preview.url}?q=${encodeURIComponent(question)}`);
  await page.locator('discord-embed').first().waitFor();
  // The page brings an answer into view once it is drawn.
  await page.waitForTimeout(300);
  const path = join(ROOT, 'docs', name);
  await page.screenshot({ path });
  const { size } = await stat(path);
  process.stdout.write(`${name}: ${size} bytes\n`);
  if (size > MOST) throw new Error(`${name} has ${size} bytes and may have ${MOST}. Make its window smaller.`);
}
