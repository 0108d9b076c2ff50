import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PageWork } from '../../src/serving/page-work.ts';
import { folder as newFolder } from './town.ts';

const FROM = { attachmentHosts: [], privateAddresses: false };

function reading(folder: string, address: string) {
  return { kind: 'read', folder, page: { address, isAttached: false }, source: null, from: FROM } as const;
}

test('a page that takes too long is refused, and the next one has its turn', async () => {
  const work = new PageWork(1);
  const folder = await newFolder();
  const refused = { kind: 'refused', refusal: 'the page takes more time or memory than a page may' };
  expect(await Promise.all([1, 2].map((n) => work.do(reading(folder, `https://example.org/${n}`))))).toEqual([
    refused,
    refused,
  ]);
});

test('a page of this machine is not fetched', { timeout: 30_000 }, async () => {
  const done = await new PageWork().do(reading(await newFolder(), 'http://127.0.0.1:9/secret'));
  expect(done).toEqual({ kind: 'refused', refusal: 'the host 127.0.0.1 is not public (127.0.0.1)' });
});

test('an article that cannot be written is refused with the reason', { timeout: 30_000 }, async () => {
  const draft = {
    title: 'جسر جديد',
    source: 'الوادي',
    agencies: [],
    url: null,
    published: '2015-02-30',
    approximate: null,
    event: null,
    original: null,
    paragraphs: [{ number: 1, kind: 'body', text: 'افتتح رئيس البلدية جسرا جديدا.', line: 1 }],
  } as const;
  const folder = join(await newFolder(), 'archive');
  const done = await new PageWork().do({ kind: 'save', folder, draft, asRead: draft });
  expect(done).toMatchObject({ kind: 'refused', refusal: expect.stringContaining('published is no day') });
});

test('nothing is begun once it has ended', async () => {
  const work = new PageWork();
  await work.end();
  await expect(work.do(reading(await newFolder(), 'https://example.org/'))).rejects.toThrow('no page is read any more');
});
