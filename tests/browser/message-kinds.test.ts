import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import type { Answerer } from '../../src/serving/answerer.ts';
import { openPreview, smallDesk } from '../preview/small-channel.ts';
import { browser, type Watched } from './chromium.ts';
import { KINDS } from './message-kinds.ts';

const chrome = browser();
let preview: Preview;
let shown: Watched;
beforeAll(async () => {
  preview = await openPreview({ desk: deskOfKinds() });
  shown = await chrome.visit(preview, '', { timezoneId: 'Europe/Moscow' });
});
afterAll(() => preview.close());

/** Answers «5» with the fifth kind of a message. */
function deskOfKinds(): Answerer {
  const desk = smallDesk();
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    reply(call) {
      const number = 'command' in call && call.kind !== 'menu' ? Number(call.options.question) : 0;
      const { payload, files = [] } = KINDS[number] ?? { payload: {} };
      const empty = { content: '', embeds: [], components: [], flags: 0, allowed_mentions: { parse: [] } } as const;
      return { command: 'ask', outcome: 'answered', payload: { ...empty, ...payload }, files };
    },
  };
}

test.each(KINDS.map((kind, number) => ({ ...kind, number })))('shows $name', async ({ number, shows }) => {
  const { page } = shown;
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  const message = page.locator('discord-message').nth(number);
  await message.locator('.actions').waitFor();
  for (const [selector, texts] of Object.entries(shows)) {
    const found = await message.locator(selector).allTextContents();
    // Some browsers put a narrow space before AM.
    expect([selector, found.map((text) => text.replaceAll('\u202f', ' '))]).toEqual([selector, texts]);
  }
});

test('hides a spoiler until it is asked for', async () => {
  const spoiler = shown.page.locator('.spoiler');
  expect(await spoiler.locator('> *').isVisible()).toBe(false);
  await spoiler.press('Enter');
  expect(await spoiler.locator('> *').isVisible()).toBe(true);
});

test('asks nobody but its own server, and runs into nothing that is forbidden', () => {
  expect(shown.troubles).toEqual([]);
});
