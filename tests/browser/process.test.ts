import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { browser } from './chromium.ts';
import { running } from './running-program.ts';

const chrome = browser();
const CORPUS = join(import.meta.dirname, '../../corpus');
const QUESTION = 'متى تنتهي معاهدة ستارت؟';
const LOST = 'انقطع الاتصال بإسناد';
const OPENING = 'يُقرأ الأرشيف الآن';
/** In milliseconds: a program starts in one or two seconds, on a machine that does nothing else. */
const STARTED = 30_000;

/** What the program loads first, in each of its threads: those beside the first wait until a file is there. */
const HOLD = `
import { existsSync } from 'node:fs';
import { isMainThread, workerData } from 'node:worker_threads';
const word = new Int32Array(new SharedArrayBuffer(4));
if (!isMainThread && workerData?.main) while (!existsSync(process.env.LET_GO)) Atomics.wait(word, 0, 0, 20);
`;

/** Settings of a program whose archive is not read before somebody lets it. */
function held(): { settings: Readonly<Record<string, string>>; letGo(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-held-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [hold, file] = [join(folder, 'hold.mjs'), join(folder, 'let-go')];
  writeFileSync(hold, HOLD);
  const settings = { CORPUS, NODE_OPTIONS: `--import=${pathToFileURL(hold).href}`, LET_GO: file };
  return { settings, letGo: () => writeFile(file, '') };
}

test('while the archive is being read the page says so, and what is asked meanwhile is answered after', async () => {
  const { settings, letGo } = held();
  const { url } = await running(settings);
  const { page, troubles } = await chrome.visit({ url });
  await page.getByText(OPENING).waitFor();
  await page.getByText(/\((?:[2-9]|\d\d) ث\)/).waitFor();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByText('إسناد يفكر').waitFor();
  expect(await page.locator('discord-embed').count()).toBe(0);
  await letGo();
  await page.locator('discord-embed').first().waitFor({ timeout: STARTED });
  await page.locator('.examples button').first().waitFor();
  expect(await page.getByText(OPENING).count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('a program that is killed is missed at once, and found again when it is back, though nobody asks anything', async () => {
  const first = await running({ CORPUS });
  const { page } = await chrome.visit(first);
  await page.locator('.examples button').first().waitFor({ timeout: STARTED });
  await first.kill();
  await page.getByText(LOST).waitFor();
  await running({ CORPUS, PORT: new URL(first.url).port });
  await page.getByText(LOST).waitFor({ state: 'detached', timeout: STARTED });
});

test('a program that hangs is missed too, and what it was asked is answered when it goes on', async () => {
  const { url, program } = await running({ CORPUS });
  const { page } = await chrome.visit({ url });
  await page.locator('.examples button').first().waitFor({ timeout: STARTED });
  program.process.kill('SIGSTOP');
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByText(LOST).waitFor();
  program.process.kill('SIGCONT');
  await page.locator('discord-embed').first().waitFor({ timeout: STARTED });
  await page.getByText(LOST).waitFor({ state: 'detached' });
});

test('a question that is under way when the program is killed, and one that is typed meanwhile, are answered when it is back', async () => {
  const first = await running(held().settings);
  const { page } = await chrome.visit(first);
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByText('إسناد يفكر').waitFor();
  await first.kill();
  await page.getByText(LOST).waitFor();
  await page.keyboard.type('/ask سوتشي from:2015');
  await running({ CORPUS, PORT: new URL(first.url).port });
  await page.locator('discord-embed').first().waitFor({ timeout: STARTED });
  expect(await page.getByLabel('question').inputValue()).toBe('سوتشي');
  expect(await page.getByLabel('from', { exact: true }).inputValue()).toBe('2015');
  await page.keyboard.press('Enter');
  await page.getByRole('article').nth(1).locator('discord-embed').first().waitFor();
});

test('a program that comes back with other commands is asked by these', async () => {
  const first = await running({ CORPUS });
  const { page } = await chrome.visit(first);
  await first.kill();
  await page.getByText(LOST).waitFor();
  await running({ CORPUS, PORT: new URL(first.url).port, COMMAND_NAMES: 'arabic' });
  await page.getByText(LOST).waitFor({ state: 'detached', timeout: STARTED });
  await page.keyboard.type('/');
  await page.getByRole('option', { name: '/اسأل' }).waitFor();
  expect(await page.getByRole('option', { name: '/ask' }).count()).toBe(0);
});

test('an archive that cannot be read ends the program in words, though its page was open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-empty-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { program } = await running({ CORPUS: folder });
  expect(await program.ended).toBe(1);
  expect(program.err()).toBe(`CORPUS=${folder} holds no article: put the folder of the articles.\n`);
});
