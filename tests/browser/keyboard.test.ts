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

describe('by keyboard alone', () => {
  test('a slash opens the commands, Enter takes one, its question is answered', async () => {
    const { page, troubles } = await chrome.visit(preview);
    await page.keyboard.type('/');
    const command = page.getByRole('option', { name: /\/ask/ });
    await command.waitFor();
    expect(await command.getAttribute('aria-selected')).toBe('true');
    expect(await command.textContent()).toContain('اسأل الأرشيف');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('the input says which command is active', async () => {
    const { page } = await chrome.visit(preview);
    const input = page.getByRole('combobox');
    await page.keyboard.type('/a');
    await page.getByRole('listbox').waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
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
    expect(await page.getByRole('combobox').inputValue()).toBe('سوتشي');
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

test('messages are a log that a screen reader follows', async () => {
  const { page } = await chrome.visit(preview);
  expect(await page.getByRole('log').count()).toBe(1);
  expect(await page.getByRole('main').count()).toBe(1);
});
