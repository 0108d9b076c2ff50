import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { deskOfMany } from '../message/many-passages.ts';
import { openPreview } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ desk: deskOfMany() });
});
afterAll(() => preview.close());

/** Asks who spoke, up to the name. */
async function askingWho() {
  const visit = await chrome.visit(preview);
  await visit.page.keyboard.type('/said who:');
  await visit.page.getByRole('combobox', { name: 'who' }).waitFor();
  return visit;
}

function named(page: Page) {
  return page.getByRole('combobox', { name: 'who' });
}

/** What stands in the body of a request for suggestions; null for any other. */
function typedIn(route: Route): string | null {
  const body = route.request().postDataJSON();
  return body?.kind === 'suggest' ? String(body.options.who ?? '') : null;
}

describe('an option that is typed', () => {
  test('is offered what it may become, whatever letters it is typed in', async () => {
    const { page, troubles } = await askingWho();
    await page.keyboard.type('Kerry');
    await page.getByRole('option', { name: 'كيري' }).waitFor();
    expect(await named(page).getAttribute('aria-expanded')).toBe('true');
    expect(troubles).toEqual([]);
  });

  test('takes what the arrows and Enter choose, and the next Enter sends it', async () => {
    const { page } = await askingWho();
    await page.keyboard.type('كي');
    await page.getByRole('option', { name: 'كيري' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await named(page).inputValue()).toBe('كيري');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('article').locator('discord-embed').first().waitFor();
  });

  test('takes the first of what is offered by Tab, and by a click', async () => {
    const { page } = await askingWho();
    await page.keyboard.type('كي');
    await page.getByRole('option', { name: 'كيري' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await named(page).inputValue()).toBe('كيري');
    await named(page).fill('كي');
    await page.getByRole('option', { name: 'كيري' }).click();
    expect(await named(page).inputValue()).toBe('كيري');
  });

  test('stays as it is where Enter comes without a choice', async () => {
    const { page } = await askingWho();
    await page.keyboard.type('كير');
    await page.getByRole('option', { name: 'كيري' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').locator('blockquote').textContent()).toContain('كير');
  });

  test('loses its list by the first Escape, and its command by the second alone', async () => {
    const { page } = await askingWho();
    await page.keyboard.type('كي');
    await page.getByRole('option', { name: 'كيري' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await named(page).inputValue()).toBe('كي');
    await page.keyboard.press('Escape');
    expect(await named(page).count()).toBe(0);
  });

  test('is told where there is nothing to offer', async () => {
    const { page } = await askingWho();
    await page.keyboard.type('ظظظظظ');
    await page.getByText('لا اقتراح لما كتبت؛ يُرسل كما هو.').waitFor();
  });

  test('is told where suggestions cannot be had, and can be sent', async () => {
    const { page } = await askingWho();
    await page.route('**/api/interactions', (route) => (typedIn(route) === null ? route.continue() : route.abort()));
    await page.keyboard.type('كيري');
    await page.getByText('تعذّر جلب الاقتراحات').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').locator('discord-embed').first().waitFor();
  });

  test('is not offered what came too late for it', async () => {
    const { page } = await askingWho();
    const held: Route[] = [];
    await page.route('**/api/interactions', (route) => {
      if (typedIn(route) === 'كي') held.push(route);
      else void route.continue();
    });
    await page.keyboard.type('كي');
    await expect.poll(() => held.length).toBe(1);
    await page.keyboard.type('ظظظ');
    await page.getByText('لا اقتراح').waitFor();
    // The page has given it up, so that nobody may be there any more to take it.
    await held[0]?.continue().catch(() => {});
    await page.waitForTimeout(300);
    expect(await page.getByRole('option').count()).toBe(0);
  });

  test('is asked for once where it is typed in one go', async () => {
    const { page } = await askingWho();
    const asked: (string | null)[] = [];
    page.on('request', (request) => {
      const body = request.url().endsWith('/api/interactions') ? request.postDataJSON() : null;
      if (body?.kind === 'suggest') asked.push(body.options.who);
    });
    await page.keyboard.type('كيري');
    await expect.poll(() => asked).toEqual(['كيري']);
    await page.waitForTimeout(400);
    expect(asked).toEqual(['كيري']);
  });
});
