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

const UNREADABLE = 'وصل جواب غير مفهوم. أعد المحاولة.';

/** What a server that is not well may send, and what the reader is told. */
const REPLIES: readonly (readonly [string, { status: number; contentType: string; body: string }, string])[] = [
  ['words of the server', json(400, { error: 'لا أمر باسم «بحث».' }), 'لا أمر باسم «بحث».'],
  ['a page of some proxy', { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }, UNREADABLE],
  ['half an answer', { status: 200, contentType: 'application/json', body: '{"payload":' }, UNREADABLE],
  ['nothing', { status: 200, contentType: 'application/json', body: '' }, UNREADABLE],
  ['a number', json(200, 5), UNREADABLE],
  ['an answer without a message', json(200, { command: 'ask' }), UNREADABLE],
  ['an empty message', json(200, { payload: null }), UNREADABLE],
];

function json(status: number, body: unknown) {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}

describe('where there comes, in place of an answer,', () => {
  test.each(REPLIES)('%s, the reader is told, and the next question is answered', async (_what, reply, words) => {
    const { page } = await chrome.visit(preview);
    await page.route('**/api/interactions', (route) => route.fulfill(reply), { times: 1 });
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText(words).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await inputOf(page).inputValue()).toBe(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('discord-embed').first().waitFor();
  });
});

test('what is asked before the commands are known is asked once they are', async () => {
  const { page } = await chrome.visit(preview);
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/commands', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(preview.url);
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('article').count()).toBe(0);
  letGo();
  await page.locator('discord-embed').first().waitFor();
});
