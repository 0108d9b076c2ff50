import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { MessagePayload } from '../../src/message/payload.ts';
import type { Preview } from '../../src/preview/server.ts';
import { brokenDesk, HOSTILE_QUESTION, openPreview, QUESTION, smallDesk } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

const chrome = browser();
let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

describe('hostile text', () => {
  test('of an article is shown as it was printed', async () => {
    const { page, troubles } = await chrome.visit(preview);
    await page.keyboard.type(HOSTILE_QUESTION);
    await page.keyboard.press('Enter');
    const embed = page.locator('discord-embed').first();
    await embed.waitFor();
    expect(await embed.locator('.embed-title').textContent()).toBe('فيضان <img src=x onerror="alert(1)"> *كبير*');
    expect(await embed.locator('discord-embed-description').textContent()).toBe(
      'غمر الفيضان <b onclick="alert(3)">القرية</b> @everyone [هنا](javascript:alert(4)) **كلها** `مساء`.',
    );
    expect(await embed.locator('discord-embed-footer').textContent()).toContain('<script>alert(2)</script>');
    expect(await embed.locator('img, script, b, a, strong:has-text("كلها"), code, .mention').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('of a question is shown as it was typed', async () => {
    const typed = 'سوتشي <img src=x onerror=alert(1)> **عريض** <@123> [هنا](https://evil.example)';
    const { page, troubles } = await chrome.visit(preview, `?q=${encodeURIComponent(typed)}`);
    await page.getByRole('article').locator('blockquote').waitFor();
    expect(await page.locator('blockquote').textContent()).toBe(typed);
    expect(troubles).toEqual([]);
  });

  test('in the address of the page runs nowhere', async () => {
    const { page, troubles } = await chrome.visit(
      preview,
      '?q=%3Cscript%3Ealert(1)%3C/script%3E#%3Cimg%20onerror=alert(2)%3E',
    );
    await page.getByRole('article').locator('.line, blockquote').first().waitFor();
    expect(await page.locator('body script').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

/** Whether the first letter of a Latin word stands to the left of its last, by where the browser draws them. */
function readsFromLeft(page: Page, selector: string, word: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const left = (offset: number) => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          return range.getBoundingClientRect().left;
        };
        return left(at) < left(at + wanted.length - 1);
      }
      throw new Error(`There is no «${wanted}».`);
    }, word);
}

test('marks that turn the line around turn none but their own', async () => {
  const turned = '\u202eabc\u2067';
  const desk = smallDesk();
  const payload: MessagePayload = {
    content: `${turned}\nplain **${turned}** end\n> ${turned}`,
    embeds: [{ title: turned, description: `${turned}\nsecond`, footer: { text: 'Reuters' } }],
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'next' }] }],
    flags: 64,
    allowed_mentions: { parse: [] },
  };
  const hostile = await openPreview({
    desk: {
      manners: desk.manners,
      definitions: () => desk.definitions(),
      reply: () => ({ command: 'ask', outcome: 'answered', payload }),
    },
  });
  onTestFinished(() => hostile.close());
  const { page } = await chrome.visit(hostile, '?q=سوتشي');
  await page.locator('discord-embed').waitFor();
  // The marks work where they stand, so that the test could see one that gets out.
  expect(await readsFromLeft(page, '.line', 'abc')).toBe(false);
  expect(await readsFromLeft(page, '.line:nth-of-type(3)', 'plain')).toBe(true);
  for (const [selector, word] of [
    ['discord-embed-description .line:nth-child(2)', 'second'],
    ['discord-embed-footer', 'Reuters'],
    ['discord-button', 'Next'],
    ['.use', '/ask'],
    ['.actions', 'JSON'],
  ] as const) {
    expect([selector, await readsFromLeft(page, selector, word)]).toEqual([selector, true]);
  }
});

describe('in a window 360 pixels wide', () => {
  const PHONE = { viewport: { width: 360, height: 740 } };
  const LONG = `${QUESTION} ${'س'.repeat(300)} https://example.com/${'a'.repeat(300)}`;

  test.each([
    ['an empty channel', ''],
    ['an answer', `?q=${encodeURIComponent(QUESTION)}`],
    ['words that have no end', `?q=${encodeURIComponent(LONG)}`],
  ])('%s needs no scrolling to the side', async (_state, path) => {
    const { page } = await chrome.visit(preview, path, PHONE);
    if (path !== '') await page.getByRole('article').locator('blockquote').waitFor();
    const widths = await page.evaluate(() =>
      [document.documentElement, document.querySelector('main')].map((part) => [part?.scrollWidth, part?.clientWidth]),
    );
    expect(widths.map(([needed = 0, given = 0]) => needed <= given)).toEqual([true, true]);
  });

  test('the fields of a command stay in the window', async () => {
    const { page } = await chrome.visit(preview, '', PHONE);
    await page.keyboard.type('/ask سوتشي from: 2015 to: 2016 source: الثورة private: true');
    await page.getByLabel('private').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.each(['dark', 'light'] as const)('text stands out from its ground where the system is %s', async (colorScheme) => {
  const { page } = await chrome.visit(preview, `?q=${encodeURIComponent(QUESTION)}`, { colorScheme });
  await page.locator('discord-embed').first().waitFor();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const text = await page.locator('discord-message').evaluate((message) => getComputedStyle(message).color);
  expect(contrast(ground, text)).toBeGreaterThan(7);
});

/** The contrast of two colours such as `rgb(49, 51, 56)`, as WCAG 2 reckons it: between 1 and 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a bug is answered with its number alone', async () => {
  const broken = await openPreview({ desk: brokenDesk() });
  const { page } = await chrome.visit(broken, `?q=${encodeURIComponent(QUESTION)}`);
  await page.getByText(/وقد سُجّل برقم [0-9a-f]{8}/).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('torn');
  await broken.close();
});

test('a process that is gone is told in words, and the question is answered when it is back', async () => {
  const first = await openPreview();
  const { page } = await chrome.visit(first);
  await first.close();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByText('انقطع الاتصال بإسناد').waitFor();
  const again = await openPreview({ port: Number(new URL(first.url).port) });
  await page.locator('discord-embed').first().waitFor({ timeout: 20_000 });
  expect(await page.getByText('انقطع الاتصال بإسناد').count()).toBe(0);
  await again.close();
});
