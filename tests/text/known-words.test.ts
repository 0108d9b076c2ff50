import { describe, expect, it } from 'vitest';
import { KnownWords, keepFewWords } from '../../src/text/known-words.ts';
import { WordScanner } from '../../src/text/word-scanner.ts';

/** What is told of each word of a text. */
function told<Known>(known: KnownWords<Known>, text: string): Known[] {
  const all: Known[] = [];
  for (const scanner = new WordScanner(text); scanner.next(); ) {
    all.push(known.at(text, scanner.start, scanner.end, scanner.hash));
  }
  return all;
}

describe('known words', () => {
  it('are learnt once, wherever they stand', () => {
    const learnt: string[] = [];
    const known = new KnownWords((word) => learnt.push(word));
    expect(told(known, 'قال لافروف إن كيري قال')).toEqual([1, 2, 3, 4, 1]);
    expect(told(known, 'وقال كيري')).toEqual([5, 4]);
    expect(learnt).toEqual(['قال', 'لافروف', 'إن', 'كيري', 'وقال']);
  });

  it('are told apart where their hashes are one', () => {
    const known = new KnownWords((word) => word);
    const text = 'كيري بوتين';
    expect([known.at(text, 0, 4, 7), known.at(text, 5, 10, 7), known.at(text, 0, 4, 7)]).toEqual([
      'كيري',
      'بوتين',
      'كيري',
    ]);
  });

  it('may be nothing at all', () => {
    let learnt = 0;
    const known = new KnownWords(() => {
      learnt++;
      return null;
    });
    expect(told(known, 'في في في')).toEqual([null, null, null]);
    expect(learnt).toBe(1);
  });

  it('are told rightly however many there are', () => {
    const known = new KnownWords((word) => word);
    const many = Array.from({ length: 300_000 }, (_, number) => `${number}`);
    expect(told(known, many.join(' '))).toEqual(many);
  });

  it.each([
    { places: 1 << 11, anew: ['1500'] },
    { places: 1 << 13, anew: [] },
  ])('are kept for longer where there are more places: $places', ({ places, anew }) => {
    const learnt: string[] = [];
    const known = new KnownWords((word) => learnt.push(word), places);
    told(known, Array.from({ length: 3000 }, (_, n) => `${n}`).join(' '));
    told(known, '1500');
    expect(learnt.slice(3000)).toEqual(anew);
  });

  it('are forgotten by a thread that reads no archive any more', () => {
    const learnt: string[] = [];
    const known = new KnownWords((word) => learnt.push(word));
    told(known, 'قال كيري');
    keepFewWords();
    told(known, 'قال كيري');
    expect(learnt).toEqual(['قال', 'كيري', 'قال', 'كيري']);
  });

  it('of which few are to be kept are told as before; those met long ago are learnt anew', () => {
    keepFewWords();
    const learnt: string[] = [];
    const known = new KnownWords((word) => learnt.push(word));
    const words = Array.from({ length: 20_000 }, (_, n) => `${n}`);
    expect(told(known, words.join(' '))).toHaveLength(20_000);
    told(known, `${words.at(-1)} ${words[0]}`);
    expect(learnt.slice(20_000)).toEqual([words[0]]);
  });
});
