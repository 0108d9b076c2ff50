import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIDI_CONTROLS, INVISIBLE_JOINERS } from '../../src/text/characters.ts';
import { hashOf, WordScanner } from '../../src/text/word-scanner.ts';
import { properties } from '../properties.ts';

/** Letters, marks, digits, what is never read, halves of characters, letters and digits beyond the first 65,536. */
const PIECES = [
  'قال',
  'بوتين',
  'أُ',
  '\u064b',
  '\u0640',
  '\u200d',
  '\u200f',
  '\u00ad',
  '2015',
  '٢٠',
  'é',
  'e\u0301',
  '\ud835\udc00',
  '\ud835\udfd8',
  '\ud834\udd65',
  '\ud835',
  '\udc00',
  ' ',
  '-',
  '«',
  '\n',
];

/** What a word is, as a pattern. */
const INSIDE = `[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`;
const WORD = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}]|${INSIDE}(?=[\\p{L}\\p{M}]))*|\\p{Nd}+`, 'gu');

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

function scanned(from: string): { text: string; start: number; end: number }[] {
  const found = [];
  for (const scanner = new WordScanner(from); scanner.next(); ) {
    const { start, end } = scanner;
    found.push({ text: from.slice(start, end), start, end });
  }
  return found;
}

describe('WordScanner, of any text', () => {
  it('goes from word to word as the pattern of words does', () => {
    fc.assert(
      fc.property(text, (any) => {
        const matched = Array.from(any.matchAll(WORD), ({ 0: word, index: start }) => {
          return { text: word, start, end: start + word.length };
        });
        expect(scanned(any)).toEqual(matched);
      }),
      properties(2000),
    );
  });

  it('reckons of each word what is reckoned of its letters alone', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const scanner = new WordScanner(any); scanner.next(); ) {
          expect(scanner.hash).toBe(hashOf(any, scanner.start, scanner.end));
        }
      }),
      properties(1000),
    );
  });

  it('has one hash for one word, wherever it stands', () => {
    const scanner = new WordScanner('قال لافروف إن كيري قال');
    const hashes: number[] = [];
    while (scanner.next()) hashes.push(scanner.hash);
    expect(hashes[4]).toBe(hashes[0]);
    expect(new Set(hashes).size).toBe(4);
  });
});
