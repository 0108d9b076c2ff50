import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { openPreview, smallDesk } from '../preview/small-channel.ts';
import { browser, inputOf } from './chromium.ts';
import { formDesk } from './form-desk.ts';

const chrome = browser();
let many: Preview;
let forms: Preview;
beforeAll(async () => {
  many = await openPreview({ desk: deskOfMany(), examples: () => [QUESTION] });
  forms = await openPreview({ desk: formDesk(smallDesk()) });
});
afterAll(() => Promise.all([many.close(), forms.close()]));

/** What has the focus, by the words that it shows or goes by. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses Tab until something of these words has the focus. */
async function reach(page: Page, words: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach «${words}».`);
}

test('a question is asked, its pages turned, a passage chosen and its menu used, by nothing but keys', async () => {
  const { page, troubles } = await chrome.visit(many);
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.locator('discord-embed').first().waitFor();
  await reach(page, 'التالي', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('الصفحة 2 من 3.').waitFor();
  // The focus stays at the button, so that the next page takes one key.
  await expect.poll(() => focused(page)).toBe('التالي');
  await page.keyboard.press('Enter');
  await page.getByText('الصفحة 3 من 3.').waitFor();
  await reach(page, 'اقرأ ما حول مقطع', 'Tab');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('article').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('discord-message.private').waitFor();
  await reach(page, 'إجراءات أخرى', 'Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('article').nth(2).locator('.actions').waitFor();
  await reach(page, 'إخفاء الرسالة', 'Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('article').count()).toBe(2);
  await reach(page, 'اسأل الأرشيف', 'Tab');
  expect(await inputOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(troubles).toEqual([]);
});

test('an example is asked by nothing but keys', async () => {
  const { page } = await chrome.visit(many);
  await page.locator('.examples button').first().waitFor();
  await reach(page, QUESTION, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('discord-embed').first().waitFor();
});

test('a file is saved, and a form opened, filled in and sent, by nothing but keys', async () => {
  const { page, troubles } = await chrome.visit(forms);
  await page.keyboard.type('سوتشي');
  await page.keyboard.press('Enter');
  await page.getByText('قُرئت الصفحة.').waitFor();
  await reach(page, 'تنزيل isnad-ask.md', 'Shift+Tab');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toBe('isnad-ask.md');
  await reach(page, 'تصحيح', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('الهدنة في سوريا');
  await reach(page, 'إرسال', 'Tab');
  await page.keyboard.press('Enter');
  await page.getByText('correct: 2016-02-27، الهدنة في سوريا، قُرئت الصفحة.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DISCORD-MESSAGE');
  expect(troubles).toEqual([]);
});
