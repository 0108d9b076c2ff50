import { expect, test } from 'vitest';
import { openPreview, QUESTION } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';
import { countTransferred } from './transferred.ts';

const chrome = browser();

test('the page with everything that it loads and a first answer is lighter than 600 kB', async () => {
  const preview = await openPreview({ examples: () => [QUESTION] });
  const { page } = await chrome.visit(preview);
  const transferred = await countTransferred(page);
  await page.goto(`${preview.url}?q=${encodeURIComponent(QUESTION)}`);
  await page.locator('discord-embed').first().waitFor();
  await page.locator('.examples button').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = transferred();
  expect([...bytes.keys()]).toEqual(expect.arrayContaining(['/', '/page.js', '/page.css', '/api/interactions']));
  expect(Array.from(bytes.values()).reduce((sum, each) => sum + each, 0)).toBeLessThan(600_000);
  await preview.close();
});
