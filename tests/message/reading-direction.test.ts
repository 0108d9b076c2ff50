import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { article } from '../archive.ts';

/*
 * The rules of the Unicode Bidirectional Algorithm (UAX #9) that decide where a line begins: P2 and P3, the first strong character outside
 * isolates. Discord gives every line a paragraph of its own.
 */
const ISOLATE = /[\u2066-\u2068]/u;
const POP = '\u2069';
const RIGHT = /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const LEFT = /[\u200e\p{L}]/u;

function directionOf(line: string): 'rtl' | 'ltr' | null {
  let depth = 0;
  for (const character of line) {
    if (ISOLATE.test(character)) depth++;
    else if (character === POP) depth = Math.max(0, depth - 1);
    else if (depth === 0 && RIGHT.test(character) && /[\u200f\p{L}]/u.test(character)) return 'rtl';
    else if (depth === 0 && LEFT.test(character)) return 'ltr';
  }
  return null;
}

/** Whether every isolate of a line is closed in it, and nothing is closed that was not opened. */
function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (ISOLATE.test(character)) depth++;
    if (character === POP && --depth < 0) return false;
  }
  return depth === 0;
}

function linesOf({ content, embeds }: MessagePayload): string[] {
  const parts = embeds.flatMap(({ author, title, description, footer }) => [
    author?.name,
    title,
    description,
    footer?.text,
  ]);
  return [content, ...parts].flatMap((part) => (part ?? '').split('\n')).filter((line) => line.trim() !== '');
}

const mixed = fc
  .array(
    fc.constantFrom(
      'كيري',
      'سوريا',
      'RIA Novosti',
      'BBC',
      '2015',
      '13/5',
      '«TASS»',
      '“سانا”',
      '(',
      ')',
      '%',
      'ТАСС',
      '\u202e',
      '\u2067',
      '\u2069',
      '-',
      '1.',
      '"',
      '😀',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const archives = fc
  .record({ title: mixed, source: mixed, ground: mixed, texts: fc.array(mixed, { minLength: 1, maxLength: 4 }) })
  .map(({ title, source, ground, texts }) =>
    article({
      title,
      source,
      approximate: { date: '2016-03', ground },
      paragraphs: texts.map((text) => `${text} قال كيري إن سوريا باقية`),
    }),
  );

const calls = fc.oneof(
  mixed.map((question) => ({ command: 'ask', options: { question: `كيري ${question}`, source: question } })),
  mixed.map((question) => ({ command: 'ask', options: { question: `سوريا ${question}` } })),
  mixed.map((about) => ({ command: 'said', options: { who: 'كيري', about } })),
);

describe('every line of an answer', () => {
  it.each(['isolates', 'marks'] as const)(
    'reads from the right in an Arabic answer, with %s',
    (direction) => {
      fc.assert(
        fc.property(archives, calls, (given, call) => {
          const desk = new Desk(new Library([given]), { language: 'ar', names: 'latin', direction });
          for (const line of linesOf(desk.reply(call).payload)) {
            expect(directionOf(line), JSON.stringify(line)).toBe('rtl');
            expect(isBalanced(line), JSON.stringify(line)).toBe(true);
            expect(line).not.toMatch(/[\u202a-\u202e]/u);
          }
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it('has no control at all where the server wants none', () => {
    fc.assert(
      fc.property(archives, calls, (given, call) => {
        const desk = new Desk(new Library([given]), { language: 'ar', names: 'latin', direction: 'none' });
        expect(linesOf(desk.reply(call).payload).join('\n')).not.toMatch(
          /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('directionOf', () => {
  it.each([
    ['قال', 'rtl'],
    ['RIA قالت', 'ltr'],
    ['\u200fRIA قالت', 'rtl'],
    ['\u2068RIA\u2069 قالت', 'rtl'],
    ['1. (…)', null],
  ] as const)('is what UAX #9 says of %s', (line, direction) => {
    expect(directionOf(line)).toBe(direction);
  });
});
