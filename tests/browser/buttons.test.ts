import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { openPreview } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ desk: deskOfMany() });
});
afterAll(() => preview.close());

async function asked() {
  const visit = await chrome.visit(preview);
  await visit.page.keyboard.type(QUESTION);
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('discord-embed').first().waitFor();
  return visit;
}

describe('under an answer', () => {
  test('a button turns the page in the message itself', async () => {
    const { page, troubles } = await asked();
    await page.getByText('التالي', { exact: true }).click();
    await page.getByText('الصفحة 2 من 3.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('a choice from the select brings the passages around it, as a message that nobody else sees', async () => {
    const { page } = await asked();
    await page.getByRole('article').locator('select').selectOption({ index: 2 });
    await page.getByText('مقاطع متتالية من').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    expect(await page.locator('discord-message.private').count()).toBe(1);
  });
});
