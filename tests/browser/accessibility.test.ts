import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { openPreview } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ desk: deskOfMany(), examples: () => [QUESTION] });
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

const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['an empty channel', '', (page) => page.locator('.examples button').first().waitFor()],
  [
    'an answer with pages and a select',
    `?q=${encodeURIComponent(QUESTION)}`,
    (page) => page.locator('discord-embed').first().waitFor(),
  ],
  [
    'a refusal',
    `?q=${encodeURIComponent('/ask question: سوتشي from: 1990 to: 1991')}`,
    (page) => page.getByText('لا شيء عن هذا في المدة المطلوبة.').waitFor(),
  ],
  [
    'the fields of a command',
    '',
    async (page) => {
      await page.keyboard.type('/ask سوتشي from: 2015');
      await page.getByLabel('from', { exact: true }).waitFor();
    },
  ],
  [
    'the list of commands',
    '',
    async (page) => {
      await page.keyboard.type('/');
      await page.getByRole('listbox').waitFor();
    },
  ],
  [
    'the menu of a message',
    `?q=${encodeURIComponent(QUESTION)}`,
    async (page) => {
      await page.getByRole('button', { name: 'إجراءات أخرى' }).click();
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the payload',
    `?q=${encodeURIComponent(QUESTION)}`,
    async (page) => {
      await page.getByRole('button', { name: 'نسخ JSON' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
];

describe.each(['dark', 'light'] as const)('nothing keeps anybody out, where the system is %s, of', (colorScheme) => {
  test.each(STATES)('%s', async (_state, path, reach) => {
    const { page } = await chrome.visit(preview, path, { colorScheme });
    await reach(page);
    expect(await violations(page)).toEqual([]);
  });
});
