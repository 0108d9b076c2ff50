import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { stem } from '../../src/text/stem.ts';

function stemOf(word: string): string {
  return stem(fold(word));
}

/** Forms of one word, which a question and an article may use in turn. */
const JOINED: readonly [string, string][] = [
  ['محادثات', 'المحادثات'],
  ['محادثات', 'والمحادثات'],
  ['اتفاق', 'للاتفاق'],
  ['اتفاق', 'بالاتفاق'],
  ['عقوبة', 'عقوبات'],
  ['عقوبة', 'العقوبات'],
  ['مقاتل', 'مقاتلين'],
  ['مقاتل', 'المقاتلون'],
  ['زيارة', 'زيارته'],
  ['زيارة', 'زيارتها'],
  ['روسي', 'الروسية'],
  ['سوري', 'السوريين'],
  ['مسؤول', 'المسؤولين'],
  ['نووي', 'النووية'],
  ['أميركي', 'الأميركيون'],
  ['وزير', 'الوزير'],
  ['وزير', 'ووزير'],
  ['وزير', 'وزراء'],
  ['وزير', 'والوزراء'],
  ['وصلت', 'ووصلت'],
  ['صندوق', 'الصناديق'],
  ['مشروع', 'مشاريعها'],
  ['لعبة', 'ألعاب'],
  ['سلاح', 'الأسلحة'],
];

/** Names that look like forms of other words. */
const KEPT: readonly [string, string][] = [
  ['بوتين', 'بوتين'],
  ['إيران', 'ايران'],
  ['واشنطن', 'واشنطن'],
  ['لبنان', 'لبنان'],
  ['بغداد', 'بغداد'],
  ['ألمانيا', 'المانيا'],
  ['سلمان', 'سلمان'],
  ['كيري', 'كيري'],
];

/** A name and the name with what is written together with it. */
const WITH_CLITICS: readonly [string, string][] = [
  ['وبوتين', 'بوتين'],
  ['بسوتشي', 'سوتشي'],
  ['لإيران', 'ايران'],
  ['وبحلب', 'حلب'],
  ['والسعودية', 'السعوديه'],
];

describe('stem', () => {
  it.each(JOINED)('joins %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(KEPT)('leaves the name %s as it is', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });

  it.each(WITH_CLITICS)('finds the name in %s', (word, name) => {
    expect(stemOf(word)).toBe(name);
  });

  it('does not take ب، ل، ك from words that are no names: «كتاب» is not «تاب»', () => {
    expect(stemOf('كتاب')).toBe('كتاب');
  });

  it('never takes all of a word', () => {
    expect(stemOf('هات')).not.toBe('');
    expect(stemOf('ها')).toBe('ها');
  });

  it('leaves words of other scripts as they are', () => {
    expect(stem('ministers')).toBe('ministers');
  });
});
