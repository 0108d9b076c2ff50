import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { QUESTION } from '../message/many-passages.ts';
import { openPreview } from '../preview/small-channel.ts';
import { browser, inputOf } from './chromium.ts';
import { deskOfStates, STATES } from './main-states.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ desk: deskOfStates(), examples: () => [QUESTION] });
});
afterAll(() => preview.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA and against good practice: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate<Violation[]>('axe.run(document).then((results) => results.violations)');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

const WINDOWS = [
  ['in a wide dark window', { colorScheme: 'dark', viewport: { width: 1000, height: 700 } }],
  ['in a wide light window', { colorScheme: 'light', viewport: { width: 1000, height: 700 } }],
  ['on a dark phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ['on a light phone', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
] as const;

describe.each(WINDOWS)('%s, nothing keeps anybody out of', (_window, options) => {
  test.each(STATES)('$name', async ({ reach }) => {
    const { page } = await chrome.visit(preview, '', options);
    await reach(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    await page.close();
  });
});

/** Keeps what comes new into the live regions of the page, but for what no screen reader hears. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const isLive = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role="log"], [role="status"], [role="alert"]');
  const isSilent = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[aria-hidden="true"]');
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (isLive(node) && !isSilent(node)) heard.push(node.textContent ?? '');
    }
  }).observe(document.body, { childList: true, subtree: true });
}

test('an answer is announced once, and nothing before it where it comes at once', async () => {
  const { page } = await chrome.visit(preview);
  await page.locator('.examples button').first().waitFor();
  await page.evaluate(listen);
  await inputOf(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.locator('discord-embed').first().waitFor();
  const heard = await page.evaluate<string[]>('window.heard');
  expect(heard.filter((text) => text.includes('الهدنة في سوريا باقية'))).toHaveLength(1);
  expect(heard.filter((text) => text.includes('إسناد يفكر'))).toEqual([]);
});

test('where an answer takes long, that is announced', async () => {
  const { page } = await chrome.visit(preview);
  await page.route('**/api/interactions', () => {});
  await inputOf(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('إسناد يفكر…').waitFor({ state: 'attached' });
});

test('nothing moves for whoever wants no motion', async () => {
  const { page } = await chrome.visit(preview, '', { reducedMotion: 'reduce' });
  await page.route('**/api/**', () => {});
  await inputOf(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.locator('.thinking').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(1);
});

test('messages are a log that a screen reader follows, within the main part of the page', async () => {
  const { page } = await chrome.visit(preview);
  expect(await page.getByRole('main').getByRole('log').count()).toBe(1);
});
