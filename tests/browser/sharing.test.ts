import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview, QUESTION, smallDesk } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

test('the link of an answer asks the same question', async () => {
  const { page, troubles } = await chrome.visit(preview, '', ALLOWED);
  await page.keyboard.type(`/ask ${QUESTION} from: 2015`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'نسخ الرابط' }).click();
  await page.getByRole('status').getByText('نُسخ إلى الحافظة.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(link)).toBe(`${preview.url}?q=/ask question: ${QUESTION} from: 2015`);
  await page.goto(link);
  await page.locator('discord-embed').first().waitFor();
  expect(await page.locator('.use').textContent()).toBe('أنت استخدمت /ask');
  expect(await page.locator('blockquote').textContent()).toBe(QUESTION);
  expect(troubles).toEqual([]);
});

test('a link that would change the archive does nothing', async () => {
  const { page } = await chrome.visit(preview, '?q=/archive-reload');
  await page.getByText('لا يُسأل بهذا الرابط شيء').waitFor();
});

test('the payload that Discord would get is shown and copied, by keyboard alone', async () => {
  const { page, troubles } = await chrome.visit(preview, `?q=${encodeURIComponent(QUESTION)}`, ALLOWED);
  await page.getByRole('button', { name: 'نسخ JSON' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'ما يصل إلى دسكورد' });
  await dialog.getByRole('status').getByText('نُسخ إلى الحافظة.').waitFor();
  const { payload } = smallDesk().reply({ command: 'ask', options: { question: QUESTION } });
  expect(JSON.parse((await dialog.locator('pre').textContent()) ?? '')).toEqual(payload);
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(payload);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('نسخ JSON');
  expect(troubles).toEqual([]);
});
