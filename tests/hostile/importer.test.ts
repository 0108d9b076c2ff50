import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { formatArticle, parseArticle } from '../../src/corpus/article-file.ts';
import { importPages } from '../../src/corpus/import/import-pages.ts';
import { inputsOf } from '../../src/corpus/import/inputs.ts';
import { LARGEST_PAGE, readPage } from '../../src/corpus/import/read-page.ts';
import type { Reading } from '../../src/corpus/import/reading.ts';
import { parseMeetings } from '../../src/corpus/meetings-file.ts';
import { parsePeople } from '../../src/corpus/people-file.ts';
import { PATIENCE, properties } from '../properties.ts';
import { hostileText, PIECES } from './hostile-text.ts';

/** In milliseconds, for a run of any length. */
const ORIGINALS = join(import.meta.dirname, '../../corpus/originals');
const PAGES = readdirSync(ORIGINALS).map((name) => readFileSync(join(ORIGINALS, name)));
const PROSE = 'وقال الوزير إن بلاده تريد السلام في المنطقة وإنها لن تقبل بأقل من ذلك في المفاوضات المقبلة.';

const folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array, contentType = 'text/plain'): Reading {
  return readPage(bytes, { url: null, contentType, today: '2026-01-01' });
}

/** What the store of articles refuses: a title with hundreds of colons or brackets. */
const TOO_INTRICATE = 'the front matter is too intricate';

/** A draft that can be kept and read again, or a reason in words. */
function expectReading({ draft, refusal }: Reading): void {
  expect(draft === null ? refusal?.trim() : 'an article').toBeTruthy();
  if (draft === null) return;
  const text = formatArticle({ slug: 'a', ...draft });
  const { faults } = parseArticle(text, { file: 'a.md', slug: 'a' });
  expect(faults.filter(({ what }) => what !== TOO_INTRICATE)).toEqual([]);
}

/** A page that really was: cut, doubled, spliced with another, and with bytes that are not its own. */
const mutated = fc
  .record({
    one: fc.constantFrom(...PAGES),
    other: fc.constantFrom(...PAGES),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    splice: fc.double({ min: 0, max: 1, noNaN: true }),
    twice: fc.boolean(),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
      maxLength: 20,
    }),
  })
  .map(({ one, other, cut, splice, twice, flips }) => {
    const bytes = Buffer.concat([
      one.subarray(0, one.length * cut),
      other.subarray(other.length * splice),
      twice ? one : other.subarray(0, 0),
    ]);
    for (const [place, byte] of flips) if (bytes.length > 0) bytes[Math.floor(place * bytes.length)] = byte;
    return bytes;
  });

const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'a href="x"',
  'script',
  'style',
  'h1',
  'table',
  'li',
  'br',
  'meta name="',
  'article',
  'time datetime="32/13"',
  '!--',
  '![CDATA[',
  '/p',
  '/div',
  '/html',
  'svg',
  'template',
  'noscript',
);
const html = fc
  .array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      hostileText,
      fc.constant(PROSE),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(`<html><body><h1>عنوان الخبر</h1><p>${PROSE}</p>${parts.join('')}`));

describe('the importer', () => {
  it('gives an article that can be read again, or a reason, of whatever is left of a page', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        expectReading(read(bytes));
      }),
      properties(40, 'FUZZ_RUNS'),
    );
  });

  it('… of whatever calls itself HTML', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(html, (bytes) => {
        expectReading(read(bytes, 'text/html'));
      }),
      properties(60, 'FUZZ_RUNS'),
    );
  });

  it('… of any bytes, and of lines of hostile text', { timeout: PATIENCE }, () => {
    const lines = fc.array(fc.oneof(hostileText, fc.constant(PROSE)), { maxLength: 30 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      lines.map((each) => Buffer.from(each.join('\n'))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('text/plain', 'text/html'), (page, type) => {
        expectReading(read(page, type));
      }),
      properties(60, 'FUZZ_RUNS'),
    );
  });

  it.each([
    { what: 'a hundred thousand elements one in another', page: `${'<div>'.repeat(100_000)}${PROSE}` },
    { what: 'a hundred thousand lists one in another', page: `${'<ul><li>'.repeat(100_000)}${PROSE}` },
  ])('says of $what why it cannot be read', ({ page }) => {
    expect(read(Buffer.from(page), 'text/html').refusal).toMatch(/^the page cannot be read as HTML \(more than 3000/u);
  });

  it('takes entities that stand for entities as they are printed', () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "نعم"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>${PROSE} &b;&b;`;
    expectReading(read(Buffer.from(bomb), 'text/html'));
  });

  it('refuses a page that is larger than any', () => {
    expect(read(Buffer.alloc(LARGEST_PAGE + 1, 0x20)).refusal).toBe('the page has 10000001 bytes, more than 10000000');
  });

  it('refuses an entry of fifty megabytes, and reads the one behind it', { timeout: 60_000 }, async () => {
    const name = join(folder, 'large.json');
    await pipeline(largeEntries(), createWriteStream(name));
    const found = await imported(name);
    expect(found.map(({ refusal }) => refusal)).toEqual(['the entry is no JSON, or longer than any article', null]);
  });
});

function* largeEntries(): Generator<string> {
  yield '[{"title":"طويل","content":"';
  for (let at = 0; at < 50; at++) yield 'a'.repeat(1_000_000);
  yield `"},{"title":"حصاد وفير","source":"الواحة","content":"${`${PROSE} `.repeat(5)}"}]`;
}

async function imported(name: string): Promise<Reading[]> {
  const found: Reading[] = [];
  const options = { out: join(folder, 'out'), source: null, today: '2026-01-01' };
  for await (const { reading } of importPages(await inputsOf([name]), options)) found.push(reading);
  return found;
}

describe('the files of a keeper', () => {
  const BOMBS: readonly string[] = [
    '[a: '.repeat(5_000),
    `[${'a: '.repeat(5_000)}]`,
    `[${'<<: '.repeat(5_000)}]`,
    '? '.repeat(5_000),
    '&a [*a,*a]',
    `\n  a: &a [x,x,x]\n  b: &b [*a,*a,*a]\n  c: &c [*b,*b,*b]\n  d: [*c,*c,*c]`,
    '!!js/function "x"',
    ...PIECES.map((piece) => piece.repeat(2_000)),
  ];

  it.each([
    {
      file: 'front matter',
      read: (text: string) => parseArticle(`---\ntitle: ${text}\n---\nنعم`, { file: 'a.md', slug: 'a' }),
    },
    {
      file: 'a list in front matter',
      read: (text: string) => parseArticle(`---\nagencies: ${text}\n---\nنعم`, { file: 'a.md', slug: 'a' }),
    },
    { file: 'people.yaml', read: (text: string) => parsePeople(`- name: ${text}`, 'people.yaml') },
    { file: 'meetings.yaml', read: (text: string) => parseMeetings(`- id: ${text}\n  date: 32/13`, 'meetings.yaml') },
  ])('say what is wrong with them, whatever stands in $file', { timeout: PATIENCE }, (each) => {
    for (const bomb of BOMBS) {
      for (const { what, remedy, line } of each.read(bomb).faults) {
        expect([what.trim(), remedy.trim()]).not.toContain('');
        expect(line).toBeGreaterThan(0);
      }
    }
  });
});
