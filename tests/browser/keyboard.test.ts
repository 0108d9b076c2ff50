import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview, QUESTION } from '../preview/small-channel.ts';
import { browser, inputOf } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

describe('by keyboard alone', () => {
  test('a slash opens the commands, Enter takes one, its question is answered', async () => {
    const { page, troubles } = await chrome.visit(preview);
    await page.keyboard.type('/');
    const command = page.getByRole('option', { name: /\/ask/ });
    await command.waitFor();
    expect(await command.getAttribute('aria-selected')).toBe('true');
    expect(await command.textContent()).toContain('اسأل الأرشيف');
    await page.keyboard.press('ArrowDown');
    expect(await command.getAttribute('aria-selected')).toBe('false');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('the input says which command is active', async () => {
    const { page } = await chrome.visit(preview);
    const input = inputOf(page);
    await page.keyboard.type('/a');
    await page.getByRole('listbox').waitFor();
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('role')).toBe('option');
  });

  test('Tab takes a command too, and Escape closes the list', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.type('a');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('question').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('the list is filtered by what is typed: names that begin so, then names that hold it', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/a');
    const names = await page.getByRole('option').locator('.name').allTextContents();
    expect(names.slice(0, 3)).toEqual(['/ask', '/archive', '/archive-add']);
    expect(names.slice(-2)).toEqual(['/said', '/summary']);
    await page.keyboard.type('r');
    expect(await page.getByRole('option').first().locator('.name').textContent()).toBe('/archive');
  });

  test('the active command is always in view', async () => {
    const { page } = await chrome.visit(preview, '', { viewport: { width: 600, height: 320 } });
    await page.keyboard.type('/');
    await page.keyboard.press('ArrowUp');
    const last = page.getByRole('option').last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    const [list, option] = [await page.getByRole('listbox').boundingBox(), await last.boundingBox()];
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  });

  test('the arrow up brings back what was asked, newest first, and the arrow down lets it go again', async () => {
    const { page } = await chrome.visit(preview);
    for (const question of [QUESTION, 'من وصل إلى سوتشي؟']) {
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('ArrowUp');
    expect(await inputOf(page).inputValue()).toBe('من وصل إلى سوتشي؟');
    await page.keyboard.press('ArrowUp');
    expect(await inputOf(page).inputValue()).toBe(QUESTION);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await inputOf(page).inputValue()).toBe('');
  });

  test('the arrow up brings back a command with its options', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.insertText('/ask question: سوتشي from: 2015');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('question').inputValue()).toBe('سوتشي');
    expect(await page.getByLabel('from', { exact: true }).inputValue()).toBe('2015');
  });

  test('letters that are typed anywhere go into the input', async () => {
    const { page } = await chrome.visit(preview);
    await page.getByRole('main').click();
    expect(await inputOf(page).evaluate((input) => input === document.activeElement)).toBe(false);
    // The browser that is driven here sends no keys for Arabic letters, and so for Latin ones alone.
    await page.keyboard.type('Kerry');
    expect(await inputOf(page).inputValue()).toBe('Kerry');
  });

  test('the arrow up takes nothing from what is being typed', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.keyboard.type('وماذا');
    await page.keyboard.press('ArrowUp');
    expect(await inputOf(page).inputValue()).toBe('وماذا');
  });

  test('an option is added and sent, and one that was not wanted is taken back', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/ask سوتشي');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('+ from');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    expect(await page.getByLabel('from', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '+ from' }).press('Enter');
    await page.keyboard.type('1990');
    await page.getByRole('button', { name: '+ to' }).press('Enter');
    await page.keyboard.type('1991');
    await page.keyboard.press('Enter');
    await page.getByText('لا شيء عن هذا في المدة المطلوبة.').waitFor();
  });

  test('an empty question is not sent, and is asked for in words', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    await page.getByText('الخيار «question» مطلوب.').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('Escape goes back to plain words and loses none of them', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/ask سوتشي');
    await page.keyboard.press('Escape');
    expect(await inputOf(page).inputValue()).toBe('سوتشي');
  });

  test('a command that was pasted becomes fields', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.insertText('/ask question: سوتشي from: 2015');
    expect(await page.getByLabel('question').inputValue()).toBe('سوتشي');
    expect(await page.getByLabel('from', { exact: true }).inputValue()).toBe('2015');
  });

  test('an unknown command is answered in words', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/بحث');
    await page.keyboard.press('Enter');
    await page.getByText('لا أمر بهذا الاسم').waitFor();
  });
});
