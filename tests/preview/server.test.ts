import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apology } from '../../src/message/apology.ts';
import type { Preview } from '../../src/preview/server.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { brokenDesk, openPreview, QUESTION, send, sendCall, smallDesk } from './small-channel.ts';

const ASK = { command: 'ask', options: { question: QUESTION } };

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

describe('what it serves', () => {
  test('a page in the language of the desk', async () => {
    const { status, text } = await send(preview.url);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="ar">');
  });

  test('its script and styles', async () => {
    expect((await send(`${preview.url}page.js`)).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await send(`${preview.url}page.css`)).headers['content-type']).toBe('text/css; charset=utf-8');
  });

  test('a file that a browser has already is not sent again', async () => {
    const { headers } = await send(`${preview.url}page.js`);
    const again = await send(`${preview.url}page.js`, { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('the commands as Discord has them', async () => {
    const { text } = await send(`${preview.url}api/commands`);
    expect(JSON.parse(text)).toEqual(smallDesk().definitions());
  });

  test('no examples where none were given', async () => {
    expect((await send(`${preview.url}api/examples`)).text).toBe('[]');
  });

  test('the very payload that Discord would get', async () => {
    const { status, text } = await sendCall(preview, ASK);
    const { payload } = smallDesk().reply(ASK);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ payload, command: 'ask', outcome: 'answered' });
  });

  test('a command by its Arabic name', async () => {
    const arabic = await openPreview({ desk: smallDesk({ names: 'arabic' }) });
    const { text } = await sendCall(arabic, { command: 'اسأل', options: { السؤال: QUESTION } });
    await arabic.close();
    expect(JSON.parse(text)).toMatchObject({ command: 'ask', outcome: 'answered' });
  });

  test('words for an address that holds nothing', async () => {
    const { status, text } = await send(`${preview.url}api/secrets`);
    expect([status, JSON.parse(text)]).toEqual([404, { error: 'لا شيء في هذا العنوان.' }]);
  });
});

describe('what it lets a browser do', () => {
  test('nothing but what comes from itself, and nothing inline', async () => {
    const { headers } = await send(preview.url);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  test('no guessing of types, no referrer, no frame, no use by other sites', async () => {
    expect((await send(preview.url)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});

describe('whom it answers', () => {
  test('its own page', async () => {
    expect((await sendCall(preview, ASK, { origin: preview.url.slice(0, -1) })).status).toBe(200);
  });

  test('its own page by the name of this machine', async () => {
    const host = new URL(preview.url).host.replace('127.0.0.1', 'localhost');
    expect((await sendCall(preview, ASK, { host, origin: `http://${host}` })).status).toBe(200);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a request that a browser says comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['a request from another port', { 'sec-fetch-site': 'same-site' }],
  ])('not %s', async (_who, headers) => {
    const { status, text } = await sendCall(preview, ASK, headers);
    expect(status).toBe(403);
    expect(JSON.parse(text).error).toContain('موقع آخر');
  });

  test('no site whose name was made to point here', async () => {
    const headers = { host: 'evil.example', origin: 'http://evil.example' };
    expect((await sendCall(preview, ASK, headers)).status).toBe(403);
    expect((await send(preview.url, { headers: { host: '127.0.0.1.evil.example' } })).status).toBe(403);
  });

  test.each(['0.0.0.0', '[::]', '192.168.1.5'])(
    'nobody who asks for %s, which is no name of this machine alone',
    async (name) => {
      const host = `${name}:${new URL(preview.url).port}`;
      expect((await sendCall(preview, ASK, { host, origin: `http://${host}` })).status).toBe(403);
    },
  );

  test('no file of another site', async () => {
    const url = `${preview.url}api/attachments`;
    const foreign = { 'content-type': 'text/html', origin: 'https://evil.example' };
    expect((await send(url, { method: 'POST', headers: foreign, body: '<p>' })).status).toBe(403);
    expect((await send(url, { method: 'POST', headers: { 'content-type': 'text/html' }, body: '<p>' })).status).toBe(
      200,
    );
  });

  test('no file that is larger than Discord takes', async () => {
    // It is refused for what it says of itself, before any of it has come.
    const headers = { 'content-type': 'text/html', 'content-length': String(10 * 1024 * 1024 + 1) };
    expect((await send(`${preview.url}api/attachments`, { method: 'POST', headers })).status).toBe(413);
  });

  test('no other site even where it listens to the network', async () => {
    const open = await openPreview({ host: '0.0.0.0' });
    const own = await sendCall(open, ASK, { host: 'isnad.example', origin: 'http://isnad.example' });
    const other = await sendCall(open, ASK, { host: 'isnad.example', origin: 'http://evil.example' });
    await open.close();
    expect([own.status, other.status]).toEqual([200, 403]);
  });
});

describe('what it says of a request that it cannot take', () => {
  test.each([
    ['no JSON', '{"command":', 400, 'لم يُفهم الطلب'],
    ['no call', '[]', 400, 'يُنتظر طلب مثل'],
    ['a number for an option', { command: 'ask', options: { question: 5 } }, 400, 'يُنتظر طلب مثل'],
    ['no such command', { command: 'بحث' }, 400, 'لا أمر باسم «بحث». الأوامر هي: ask'],
    ['no such option', { command: 'ask', options: { question: 'سوتشي', colour: 'x' } }, 400, 'لا خيار باسم «colour»'],
    ['no question', { command: 'ask', options: { from: '2015' } }, 400, 'الخيار «question» مطلوب'],
    ['a question of blanks', { command: 'ask', options: { question: ' ' } }, 400, 'الخيار «question» مطلوب'],
    ['yes for a text', { command: 'ask', options: { question: true } }, 400, 'قيمة «question» نص'],
    [
      'a text for yes',
      { command: 'ask', options: { question: 'سوتشي', private: 'no' } },
      400,
      'قيمة «private» نعم أو لا',
    ],
    [
      'a name from the depths',
      { command: 'ask', options: { question: 'سوتشي', constructor: 'x' } },
      400,
      'لا خيار باسم',
    ],
    [
      '10,000 characters',
      { command: 'ask', options: { question: 'س'.repeat(10_000) } },
      400,
      'عدد أحرف «question» 10000',
    ],
    ['a file', { command: 'archive-add', options: { file: 'page.html' } }, 400, '«file» ملف'],
    ['nothing of a menu', { kind: 'menu', command: 'ask', text: 'سوتشي' }, 400, 'لا أمر باسم «ask»'],
    ['a form without fields', { kind: 'form', id: 'x', message: null }, 400, 'يُنتظر طلب'],
    ['an id longer than any', { kind: 'component', id: 'x'.repeat(101), values: [], message: {} }, 400, 'يُنتظر طلب'],
    ['100,000 characters', { command: 'ask', options: { question: 'س'.repeat(100_000) } }, 413, 'الطلب أطول مما يُقبل'],
  ])('%s', async (_fault, body, status, words) => {
    const answer = await sendCall(preview, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toContain(words);
  });

  test('a form of another site is no JSON', async () => {
    const { status } = await sendCall(preview, ASK, { 'content-type': 'text/plain' });
    expect(status).toBe(415);
  });

  test('in English where the desk speaks English', async () => {
    const english = await openPreview({ desk: smallDesk({ language: 'en' }) });
    const { text } = await sendCall(english, { command: 'find' });
    await english.close();
    expect(JSON.parse(text).error).toMatch(/^There is no command “find”\. The commands are: ask, said, .*\.$/);
  });
});

describe('what it writes down', () => {
  test('one line for a call', async () => {
    const kept = memoryLog();
    const logged = await openPreview({ log: kept.log });
    await sendCall(logged, ASK);
    await logged.close();
    expect(kept.interactions()).toEqual([
      expect.objectContaining({
        command: 'ask',
        outcome: 'answered',
        asked: ASK.options,
        lang: 'ar',
        ms: expect.any(Number),
      }),
    ]);
  });

  test('a bug, of which the reader gets the number alone', async () => {
    const kept = memoryLog();
    const broken = await openPreview({ desk: brokenDesk(), log: kept.log });
    const { status, text } = await sendCall(broken, ASK);
    await broken.close();
    const [line] = kept.interactions();
    const bug = String(line?.bug);
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({ payload: apology(bug, ASK, 'ar'), command: 'ask', outcome: 'failed' });
    expect(line).toMatchObject({ level: 'error', outcome: 'failed', err: { message: 'the index is torn' } });
    expect(text).not.toContain('torn');
  });
});

describe('where it listens', () => {
  test('a port that is taken is an error with its code', async () => {
    const port = Number(new URL(preview.url).port);
    await expect(openPreview({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('a port is free again when it is closed', async () => {
    const first = await openPreview();
    await first.close();
    const second = await openPreview({ port: Number(new URL(first.url).port) });
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
