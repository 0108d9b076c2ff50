import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview, smallDesk } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';
import { formDesk } from './form-desk.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ desk: formDesk(smallDesk()) });
});
afterAll(() => preview.close());

async function opened() {
  const visit = await chrome.visit(preview, '?q=سوتشي');
  await visit.page.getByText('تصحيح', { exact: true }).click();
  await visit.page.getByRole('dialog').waitFor();
  return visit;
}

describe('a form that a button opens', () => {
  test('has a title, and fields with their labels, what helps and what stands in them', async () => {
    const { page, troubles } = await opened();
    expect(await page.getByRole('dialog', { name: 'تصحيح المقال' }).count()).toBe(1);
    expect(await page.getByLabel('التاريخ').inputValue()).toBe('2016-02-27');
    expect(await page.getByRole('textbox', { name: 'التاريخ', description: 'مثل 2016-02-27' }).count()).toBe(1);
    expect(await page.getByLabel('العنوان').evaluate((field) => field.tagName)).toBe('TEXTAREA');
    expect(await page.getByPlaceholder('كما طُبع').count()).toBe(1);
    expect(await page.getByLabel('العنوان').getAttribute('required')).toBe('');
    expect(await page.getByLabel('التاريخ').getAttribute('required')).toBe(null);
    expect(troubles).toEqual([]);
  });

  test('is sent with what was written, and with the message that it belongs to', async () => {
    const { page, troubles } = await opened();
    await page.getByLabel('التاريخ').fill('2016-02-28');
    await page.getByLabel('العنوان').fill('الهدنة');
    await page.getByRole('dialog').getByRole('button', { name: 'إرسال' }).click();
    await page.getByText('correct: 2016-02-28، الهدنة، قُرئت الصفحة.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('is not sent without what it needs', async () => {
    const { page } = await opened();
    await page.getByLabel('التاريخ').press('Enter');
    expect(await page.getByLabel('العنوان').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  test('is not sent with more than a field takes, says so, and loses nothing', async () => {
    const { page } = await opened();
    await page.getByLabel('العنوان').fill('س'.repeat(4001));
    await page.getByRole('dialog').getByRole('button', { name: 'إرسال' }).click();
    const told = await page.getByLabel('العنوان').evaluate((field: HTMLTextAreaElement) => field.validationMessage);
    expect(told).toContain('عدد أحرف «العنوان» 4001، وأقصى ما يقبله دسكورد 4000');
    expect(await page.getByLabel('العنوان').inputValue()).toHaveLength(4001);
    await page.getByLabel('العنوان').fill('الهدنة');
    await page.getByRole('dialog').getByRole('button', { name: 'إرسال' }).click();
    await page.getByText('correct: 2016-02-27، الهدنة').waitFor();
  });

  test('is closed by Escape, and the focus is back at the button', async () => {
    const { page } = await opened();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('تصحيح');
  });
});

test('a file beside a message can be saved', async () => {
  const { page } = await chrome.visit(preview, '?q=سوتشي');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'تنزيل isnad-ask.md' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('isnad-ask.md');
  expect(await readFile(await saved.path(), 'utf8')).toBe('# الهدنة في سوريا\n');
});
