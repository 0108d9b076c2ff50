import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import { fold } from '../../src/text/fold.ts';
import { EVERYDAY } from '../../src/text/lexicon/everyday.ts';
import { FIRST_NAMES, SURNAMES } from '../../src/text/lexicon/names.ts';

const ARABIC = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*(?:، [\u0621-\u064a]+(?: [\u0621-\u064a]+)*)+$/u;
const wordsOf = (row: string) => row.split('، ');
const stemsOf = (word: string) =>
  analyse(word)
    .map((term) => term.stem)
    .join(' ');
/** What stands for a word, over all its classes. */
const forWord = (word: string) =>
  EVERYDAY.map(wordsOf)
    .filter((words) => words.includes(word))
    .flat();

describe('the classes of everyday words', () => {
  it('are two to six bare Arabic expressions each, no class twice', () => {
    expect(EVERYDAY.filter((row) => !ARABIC.test(row) || wordsOf(row).length > 6)).toEqual([]);
    expect(new Set(EVERYDAY.map((row) => wordsOf(row).map(fold).sort().join('، '))).size).toBe(EVERYDAY.length);
  });
  it('hold nothing that the stemmer joins already, and nothing that it drops', () => {
    for (const row of EVERYDAY) {
      const stems = wordsOf(row).map(stemsOf);
      expect(stems, row).not.toContain('');
      expect(new Set(stems).size, row).toBe(stems.length);
    }
  });
  it('keep two words of content in a phrase, or it would mean the one that is left', () => {
    const phrases = EVERYDAY.flatMap(wordsOf).filter((word) => word.includes(' '));
    expect(phrases.filter((phrase) => analyse(phrase).length < 2)).toEqual([]);
  });
  it('hold no name of a person', () => {
    const names = new Set([...FIRST_NAMES, ...SURNAMES].flatMap(({ arabic }) => wordsOf(arabic)).map(fold));
    expect(EVERYDAY.flatMap(wordsOf).filter((word) => names.has(fold(word)))).toEqual([]);
  });
  it('let no word stand for a crowd', () => {
    const words = [...new Set(EVERYDAY.flatMap(wordsOf))];
    expect(words.filter((word) => new Set(forWord(word)).size > 8)).toEqual([]);
  });
  it('join what a reader accepts', () => {
    expect(forWord('حافلة')).toContain('باص');
    expect(forWord('سكتة قلبية')).toContain('نوبة قلبية');
    expect(forWord('أسطوانة غاز')).toContain('أنبوبة غاز');
    expect(forWord('بكى')).toContain('بكاء');
  });
  it('do not run together', () => {
    expect(forWord('زواج')).not.toContain('طلاق');
    expect(forWord('فتح')).not.toContain('أغلق');
    expect(forWord('خوف')).not.toContain('حزن');
  });
});
