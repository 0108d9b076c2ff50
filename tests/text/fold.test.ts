import { describe, expect, it } from 'vitest';
import { bare, fold, westernDigits } from '../../src/text/fold.ts';

/** [what differs, as printed, its folded form] */
const FACTS: readonly [string, string, string][] = [
  ['vowel signs', 'مُحادَثاتٌ', 'محادثات'],
  ['a superscript alef', 'هٰذا', 'هذا'],
  ['tatweel', 'اليـــــوم', 'اليوم'],
  ['a right-to-left mark inside the word', 'لافر\u200fوف', 'لافروف'],
  ['a zero-width non-joiner', 'می\u200cخواهد', 'ميخواهد'],
  ['hamza above alef', 'أوباما', 'اوباما'],
  ['hamza below alef', 'إيران', 'ايران'],
  ['madda', 'آب', 'اب'],
  ['hamza on waw', 'مسؤول', 'مسوول'],
  ['hamza on ya', 'جزائر', 'جزاير'],
  ['a lone hamza', 'وزراء', 'وزرا'],
  ['alef maksura', 'كيرى', 'كيري'],
  ['ta marbuta', 'القاهرة', 'القاهره'],
  ['Persian ya and kaf', 'یک', 'يك'],
  ['the letter v', 'نوڤاك', 'نوفاك'],
  ['presentation forms', 'ﻣﻮﺳﻜﻮ', 'موسكو'],
  ['the ligature lam-alef', 'ﻻﻓﺮﻭﻑ', 'لافروف'],
  ['Arabic-Indic digits', '٢٠١٥', '2015'],
  ['Persian digits', '۱۳۹۹', '1399'],
  ['capital letters', 'NATO', 'nato'],
  ['Latin accents', 'Żelazny', 'zelazny'],
  ['full-width letters', 'ＵＮ', 'un'],
];

describe('fold', () => {
  it.each(FACTS)('reads over %s: %s', (_, printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('gives a decomposed hamza the same form as a composed one', () => {
    expect(fold('ا\u0654وباما')).toBe(fold('أوباما'));
  });
});

describe('bare', () => {
  it('still tells «على» from «علي»', () => {
    expect(bare('على')).not.toBe(bare('علي'));
  });

  it('still tells «سورية» from «سوريه»', () => {
    expect(bare('سورية')).toBe('سورية');
  });
});

describe('westernDigits', () => {
  it('leaves letters as they are', () => {
    expect(westernDigits('١٢ أيار ٢٠١٥')).toBe('12 أيار 2015');
  });

  it('takes all marks off a word that is longer than any word: «ك» under three hundred accents is «كيري» with its other letters', () => {
    expect(fold(`ك${'\u0301\u0323'.repeat(150)}يري`)).toBe('كيري');
  });
});
