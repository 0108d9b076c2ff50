import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import type { Answerer } from '../../src/serving/answerer.ts';
import { openPreview, QUESTION, smallDesk } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';

/** Names of other sites, both of which point to this machine: the second as one that was made to, once its page was loaded. */
const STRANGER = 'stranger.example';
const REBOUND = 'rebound.example';
const chrome = browser([`--host-resolver-rules=MAP ${STRANGER} 127.0.0.1,MAP ${REBOUND} 127.0.0.1`]);

const CALL = JSON.stringify({ command: 'ask', options: { question: QUESTION } });

let preview: Preview;
let elsewhere: Server;
let calls = 0;
beforeAll(async () => {
  preview = await openPreview({ desk: countingDesk() });
  elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>a page of somebody else</title><body></body>');
  });
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
});
beforeEach(() => {
  calls = 0;
});
afterAll(async () => {
  await preview.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
});

/** Counts what it is asked. */
function countingDesk(): Answerer {
  const desk = smallDesk();
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    reply(call) {
      calls++;
      return desk.reply(call);
    },
  };
}

/** A page of another site, or of another program of this machine. */
async function stranger(host: string): Promise<Page> {
  const page = await chrome.open();
  await page.goto(`http://${host}:${(elsewhere.address() as AddressInfo).port}/`);
  return page;
}

/** What becomes of a request that a page sends: its status, or that the browser shows nothing of it. */
function sent(page: Page, url: string, init: RequestInit): Promise<string> {
  const given = { url, init };
  return page.evaluate(async (request) => {
    try {
      const response = await fetch(request.url, request.init);
      return response.type === 'opaque' ? 'opaque' : String(response.status);
    } catch {
      return 'refused';
    }
  }, given);
}

test('its own page may ask, so that the others are refused for what they are', async () => {
  const { page } = await chrome.visit(preview);
  const headers = { 'content-type': 'application/json' };
  expect(await sent(page, '/api/interactions', { method: 'POST', headers, body: CALL })).toBe('200');
  expect(calls).toBe(1);
});

describe.each([STRANGER, '127.0.0.1'])('a page of %s', (host) => {
  test('cannot send a call', async () => {
    const page = await stranger(host);
    const url = `${preview.url}api/interactions`;
    const headers = { 'content-type': 'application/json' };
    expect(await sent(page, url, { method: 'POST', headers, body: CALL })).toBe('refused');
    const blind = { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: CALL } as const;
    expect(await sent(page, url, blind)).toMatch(/opaque|refused/);
    expect(calls).toBe(0);
  });

  test('cannot read what is asked for without a body', async () => {
    const page = await stranger(host);
    for (const path of ['api/commands', 'api/examples', 'api/state', 'page.js', 'avatar.svg']) {
      expect([path, await sent(page, preview.url + path, {})]).toEqual([path, 'refused']);
    }
  });

  test.each(['api/interactions', 'api/attachments'])('cannot send a form to %s', async (path) => {
    const page = await stranger(host);
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith(path)),
      page.evaluate(
        ({ action, call }) => {
          const form = document.createElement('form');
          form.method = 'post';
          form.enctype = 'text/plain';
          form.action = action;
          const field = document.createElement('input');
          // As such forms are made: what stands before and after the «=» is JSON together.
          field.name = `${call.slice(0, -1)},"x":"`;
          field.value = '"}';
          form.append(field);
          document.body.append(form);
          form.submit();
        },
        { action: preview.url + path, call: CALL },
      ),
    ]);
    expect(response.status()).toBe(403);
    expect(calls).toBe(0);
  });

  test('cannot hold the page in a frame', async () => {
    const page = await stranger(host);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, preview.url);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await frame?.locator('.composer').count()).toBe(0);
  });

  test('cannot take up its script or its pictures, nor listen to it', async () => {
    const page = await stranger(host);
    const outcomes = await page.evaluate((url) => {
      const outcome = (target: EventTarget, good: string) =>
        new Promise<string>((resolve) => {
          target.addEventListener(good, () => resolve(good));
          target.addEventListener('error', () => resolve('error'));
        });
      const script = Object.assign(document.createElement('script'), { src: `${url}page.js`, type: 'module' });
      const image = Object.assign(new Image(), { src: `${url}avatar.svg` });
      document.body.append(script, image);
      const socket = new WebSocket(url.replace('http', 'ws'));
      const events = new EventSource(`${url}api/state`);
      return Promise.all([
        outcome(script, 'load'),
        outcome(image, 'load'),
        outcome(socket, 'open'),
        outcome(events, 'open'),
      ]);
    }, preview.url);
    expect(outcomes).toEqual(['error', 'error', 'error', 'error']);
  });

  test('has no hold on a window of the page that it opens', async () => {
    const page = await stranger(host);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => {
        const held = window.open(url);
        Object.assign(window, { held });
      }, preview.url),
    ]);
    await opened.locator('.composer').waitFor();
    expect(await opened.evaluate(() => window.opener)).toBe(null);
    expect(await page.evaluate('held.closed')).toBe(true);
  });
});

test('a name that was made to point to this machine opens nothing', async () => {
  const page = await chrome.open();
  const response = await page.goto(preview.url.replace('127.0.0.1', REBOUND));
  expect(response?.status()).toBe(403);
  expect(await page.locator('body').textContent()).toContain('لا تُفتح باسم');
});

describe('even if something of a stranger came into the page itself', () => {
  test('no script in it would run, no style count, and nothing be sent away', async () => {
    const { page } = await chrome.visit(preview);
    const outcomes = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violated.push(effectiveDirective),
      );
      const tried = (attempt: () => void) => {
        try {
          attempt();
        } catch (error) {
          violated.push(error instanceof TypeError ? 'type error' : 'error');
        }
      };
      const button = document.createElement('button');
      document.body.append(button);
      tried(() => button.setAttribute('style', 'color: rgb(1, 2, 3)'));
      tried(() => {
        button.innerHTML = '<img src=x>';
      });
      await fetch('http://stranger.example/').catch(() => violated.push('fetch'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { violated, colour: getComputedStyle(button).color, children: button.childElementCount };
    });
    expect(outcomes.violated).toEqual(
      expect.arrayContaining(['style-src-attr', 'type error', 'connect-src', 'fetch', 'require-trusted-types-for']),
    );
    expect(outcomes.colour).not.toBe('rgb(1, 2, 3)');
    expect(outcomes.children).toBe(0);
  });
});
