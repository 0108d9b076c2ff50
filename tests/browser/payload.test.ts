import { afterAll, beforeAll, expect, test } from 'vitest';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import type { Preview } from '../../src/preview/server.ts';
import { openPreview } from '../preview/small-channel.ts';
import { browser, type Watched } from './chromium.ts';
import { everyKindDesk } from './every-kind.ts';

const chrome = browser();
let preview: Preview;
let shown: Watched;
beforeAll(async () => {
  const desk = everyKindDesk(new Desk(new Library([]), { language: 'ar', names: 'latin', direction: 'isolates' }));
  preview = await openPreview({ desk });
  shown = await chrome.visit(preview, '?q=سوتشي');
  await shown.page.locator('discord-embed').waitFor();
});
afterAll(() => preview.close());

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['a heading', 'discord-message > h3', 'عنوان'],
  ['bold', 'discord-message > .line strong', 'لافروف'],
  ['italics', 'discord-message > .line em', 'كيري'],
  ['underline', 'discord-message > .line u', 'بوتين'],
  ['strike', 'discord-message > .line s', 'أوباما'],
  ['code', 'discord-message > .line code', 'رمز'],
  ['small print', 'discord-message > small', 'حاشية صغيرة'],
  ['a quote', 'discord-message > blockquote', 'اقتباس'],
  ['a mention', '.mention', '@123'],
  ['an emoji by its name', '.emoji', ':dove:'],
  ['a time in the words of the reader', 'discord-message > .line time', 'May 13, 2015'],
  ['the author of an embed', '.embed-author', 'وكالة الأنباء'],
  ['marks in a title', '.embed-title strong', 'سوتشي'],
  ['a link', 'discord-embed-description a', 'رابط'],
  ['a block of code', 'discord-embed-description pre', '{}'],
  ['a footer with its date', 'discord-embed-footer', 'الثورة • 5/13/15'],
  ['a picture as a link', '.picture a', 'صورة'],
];

test.each(TEXTS)('shows %s', async (_kind, selector, text) => {
  expect(await shown.page.locator(selector).textContent()).toBe(text);
});

test('shows a list', async () => {
  expect(await shown.page.locator('discord-message > ul > li').allTextContents()).toEqual(['بند أول', 'بند ثانٍ']);
});

test('shows fields with their names', async () => {
  const names = await shown.page.locator('discord-embed-field .field-name').allTextContents();
  expect(names).toEqual(['المكان', 'التاريخ', 'الحضور']);
});

test('follows no address but of the web', async () => {
  expect(await shown.page.locator('.embed-title a').count()).toBe(0);
});

test('hides a spoiler until it is asked for', async () => {
  const spoiler = shown.page.locator('.spoiler');
  expect(await spoiler.locator('> *').isVisible()).toBe(false);
  await spoiler.press('Enter');
  expect(await spoiler.locator('> *').isVisible()).toBe(true);
});

test('shows buttons, and one that leads to an address as a link', async () => {
  const buttons = shown.page.locator('discord-button');
  expect(await buttons.allTextContents()).toEqual(['التالي', 'السابق', 'المقال']);
  expect(await buttons.nth(2).locator('a').getAttribute('href')).toBe('https://example.org/a');
});

test('shows a select with its options', async () => {
  expect(await shown.page.getByLabel('اختر مقطعًا').locator('option').allTextContents()).toEqual([
    'اختر مقطعًا',
    'الأول',
    'الثاني',
  ]);
});

test('asks nobody but its own server, and runs into nothing that is forbidden', () => {
  expect(shown.troubles).toEqual([]);
});
