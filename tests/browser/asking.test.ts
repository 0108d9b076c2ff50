import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview, QUESTION } from '../preview/small-channel.ts';
import { browser, directionOf, inputOf } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ examples: () => [QUESTION, 'من وصل إلى سوتشي؟', 'متى التقيا؟', 'سؤال رابع'] });
});
afterAll(() => preview.close());

describe('a question in plain words', () => {
  test('comes back as an embed with title, matching words in bold, and its source', async () => {
    const { page, troubles } = await chrome.visit(preview);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const embed = page.locator('discord-embed').first();
    await embed.waitFor();
    expect(await embed.locator('.embed-title').textContent()).toBe('كيري يلتقي بوتين في سوتشي');
    expect(await embed.locator('.embed-title a').getAttribute('href')).toContain(
      'https://example.org/2015/05/13/sochi',
    );
    expect(await embed.locator('strong').allInnerTexts()).toContain('لافروف');
    expect(await embed.locator('discord-embed-footer').textContent()).toContain('صحيفة المدينة');
    expect(troubles).toEqual([]);
  });

  test('shows the question, the command that was used, and that the bot is an app', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
    const message = page.getByRole('article');
    expect(await message.locator('blockquote').textContent()).toBe(QUESTION);
    expect(await message.locator('.use').textContent()).toBe('أنت استخدمت /ask');
    expect(await message.locator('discord-verified-author-tag').count()).toBe(1);
  });

  test('is answered from right to left, within a channel from left to right', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
    for (const part of [
      'discord-message > blockquote',
      'discord-embed .line',
      '.embed-title',
      'discord-embed-footer',
    ]) {
      expect([part, await directionOf(page, part)]).toEqual([part, 'rtl']);
    }
    expect(await directionOf(page, 'discord-message')).toBe('ltr');
  });

  test('has the colour that the payload gives its embed, though no style attribute is allowed', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const border = page.locator('discord-embed .discord-left-border').first();
    expect(await border.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(47, 125, 107)');
  });

  test('can be a link', async () => {
    const { page } = await chrome.visit(preview, `?q=${encodeURIComponent(QUESTION)}`);
    await page.locator('discord-embed').first().waitFor();
    expect(await page.locator('blockquote').textContent()).toBe(QUESTION);
  });

  test('that finds nothing is refused in words', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('/ask سوتشي from: 1990 to: 1991');
    await page.keyboard.press('Enter');
    await page.getByText('لا شيء عن هذا في المدة المطلوبة.').waitFor();
  });

  test('of 10,000 characters is not sent, is told so in words, and is not lost', async () => {
    const { page, troubles } = await chrome.visit(preview);
    await inputOf(page).fill('س'.repeat(10_000));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('عدد أحرف «question» 10000، وأقصى ما يقبله دسكورد 6000').waitFor();
    expect(await inputOf(page).inputValue()).toHaveLength(10_000);
    expect(await page.getByRole('article').count()).toBe(0);
    await inputOf(page).fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('of 6,000 characters can be a link', async () => {
    const long = `${QUESTION} ${'س'.repeat(6000 - QUESTION.length - 1)}`;
    const { page, troubles } = await chrome.visit(preview, `?q=${encodeURIComponent(long)}`);
    await page.getByRole('article').locator('blockquote').waitFor();
    expect(troubles).toEqual([]);
  });

  test('of several lines is written with Shift and Enter, and asked on one', async () => {
    const { page } = await chrome.visit(preview);
    await page.keyboard.type('على ماذا اتفق لافروف');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('بشأن سوريا؟');
    expect(await page.getByRole('article').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('blockquote').textContent()).toBe(QUESTION);
  });
});

describe('an empty channel', () => {
  test('offers three questions, and a click asks', async () => {
    const { page } = await chrome.visit(preview);
    const offered = page.locator('.examples button');
    await offered.first().waitFor();
    expect(await offered.count()).toBe(3);
    await offered.first().click();
    await page.locator('discord-embed').first().waitFor();
    expect(await page.locator('blockquote').textContent()).toBe(QUESTION);
  });

  test('speaks both languages', async () => {
    const { page } = await chrome.visit(preview);
    const introduction = page.locator('.introduction');
    expect(await introduction.textContent()).toContain('يجيبك إسناد بنصوص الأرشيف كما طُبعت');
    expect(await introduction.textContent()).toContain('Isnad answers from a newspaper archive');
  });
});

test('a private answer is marked, and can be dismissed', async () => {
  const { page } = await chrome.visit(preview);
  await page.keyboard.type('/ask سوتشي private: true');
  await page.keyboard.press('Enter');
  await page.getByText('لا يراها غيرك').waitFor();
  await page.getByRole('button', { name: 'إخفاء الرسالة' }).click();
  expect(await page.getByRole('article').count()).toBe(0);
});
