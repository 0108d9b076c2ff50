import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview, QUESTION } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

async function answered() {
  const visit = await chrome.visit(preview, `?q=${encodeURIComponent(QUESTION)}`);
  await visit.page.locator('discord-embed').first().waitFor();
  return visit;
}

describe('the menu of a message', () => {
  test('opens at a right click, with the commands that Discord has there', async () => {
    const { page } = await answered();
    await page.locator('discord-embed-description').first().click({ button: 'right' });
    expect(await page.getByRole('menu').getByRole('menuitem').allTextContents()).toEqual([
      'Find sources',
      'Who said this?',
    ]);
  });

  test('opens by its button, and its command answers for the asker alone', async () => {
    const { page, troubles } = await answered();
    await page.getByRole('button', { name: 'إجراءات أخرى' }).click();
    await page.getByRole('menuitem', { name: 'Find sources' }).click();
    await page.locator('discord-message.private discord-embed').first().waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.locator('discord-message.private .use').textContent()).toBe('أنت استخدمت Find sources');
    expect(troubles).toEqual([]);
  });

  test.each(['Shift+F10', 'ContextMenu'])('opens by %s, and its arrows and Enter choose', async (key) => {
    const { page } = await answered();
    await page.getByRole('button', { name: 'إجراءات أخرى' }).press(key);
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Who said this?');
    await page.keyboard.press('Enter');
    await page.locator('discord-message.private').waitFor();
  });

  test('closes by Escape, and the focus is back', async () => {
    const { page } = await answered();
    await page.getByRole('button', { name: 'إجراءات أخرى' }).press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('⋯');
  });
});
