import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { launch } from './launch.ts';

/** A page and everything that went wrong in it: errors, messages of the console, requests to other hosts, dialogs. */
export interface Watched {
  readonly page: Page;
  readonly troubles: string[];
}

/** A browser for the tests of one file. `visit` opens a page of a preview, `open` an empty one; they are closed with the browser. */
export function browser(args: readonly string[] = []): {
  open(): Promise<Page>;
  visit(preview: Pick<Preview, 'url'>, path?: string, options?: BrowserContextOptions): Promise<Watched>;
} {
  vi.setConfig({ testTimeout: 60_000 });
  let running: Browser;
  beforeAll(async () => {
    running = await launch(args);
  }, 60_000);
  afterAll(() => running?.close());
  return {
    open: () => running.newPage(),
    async visit(preview, path = '', options = {}) {
      const page = await running.newPage({ viewport: { width: 1000, height: 700 }, locale: 'en-US', ...options });
      page.setDefaultTimeout(15_000);
      const troubles = watch(page, preview.url);
      await page.goto(preview.url + path);
      await inputOf(page).waitFor();
      return { page, troubles };
    },
  };
}

/** Where one types. */
export function inputOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^(?:اسأل الأرشيف|Ask the archive)/ });
}

function watch(page: Page, home: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) troubles.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}

/** What a reader sees as the direction of something: computed by the browser. */
export function directionOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);
}
