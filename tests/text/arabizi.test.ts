import { describe, expect, it } from 'vitest';
import { isArabizi, withArabicParticles, withLettersForDigits } from '../../src/text/arabizi.ts';
import { fold } from '../../src/text/fold.ts';
import { languageOf } from '../../src/text/language.ts';
import { arabicSpellings } from '../../src/text/latin.ts';

describe('isArabizi', () => {
  it.each([
    'mo2tamar sochi',
    'shu 2al kerry 3an sorya?',
    'meen qal enno',
    '7okouma jadida',
    "el wad3 b7alab ma3 ra2ees el '7arjiya",
  ])('holds for %j', (text) => {
    expect(isArabizi(text)).toBe(true);
  });

  it.each([
    'What did Lavrov say about the G20?',
    'G20 summit in Hamburg',
    'covid19 vaccines',
    'S-300 missiles, F16 jets and the 3rd army',
    'B2B and R2P',
    '2nd meeting, 20th of May 2015',
    'Trump Putin Helsinki 2018',
    'ماذا قال كيري عن سوريا؟',
    'What did Sha3ban say?',
    '',
  ])('does not hold for %j', (text) => {
    expect(isArabizi(text)).toBe(false);
  });
});

describe('a question in Arabizi', () => {
  it('has its particles and verbs of saying in Arabic letters', () => {
    expect(withArabicParticles('shu 2al kerry 3an sorya?')).toBe('شو قال kerry عن sorya?');
  });

  it('has letters where its digits stood, and years as they are', () => {
    expect(withLettersForDigits("mo2tamar 7alab 2016 '3aza")).toBe("moʔtamar ħalab 2016 'ʕaza");
    expect(withLettersForDigits("a3lan el 3'arb")).toBe('aʕlan el ɣɣarb');
  });

  it('is answered in Arabic', () => {
    expect(languageOf('mo2tamar sochi', 'en')).toBe('ar');
    expect(languageOf('conference in sochi', 'ar')).toBe('en');
  });

  it('leaves other questions as they are', () => {
    expect(withArabicParticles('Men of the G20')).toBe('Men of the G20');
    expect(withLettersForDigits('G20 and R2P')).toBe('G20 and R2P');
  });
});

describe('the spellings of a word of Arabizi', () => {
  it.each([
    { typed: 'mo2tamar', printed: 'موتامار' },
    { typed: '3alaqat', printed: 'العالاقات' },
    { typed: '5ari6at', printed: 'خاريطه' },
    { typed: '7okouma', printed: 'حوكومه' },
  ])('$typed may be «$printed»', ({ typed, printed }) => {
    expect(arabicSpellings(withLettersForDigits(typed))).toContain(fold(printed));
  });
});
