import { describe, expect, it } from 'vitest';
import { isolate, isolateQuotations, line } from '../../src/text/direction.ts';

describe('line', () => {
  it('leaves an Arabic line that begins with an Arabic letter', () => {
    expect(line('"نعم"، قال كيري', 'ar', 'isolates')).toBe('"نعم"، قال كيري');
  });

  it('begins an Arabic line that starts with a Latin name with U+200F', () => {
    expect(line('RIA قالت', 'ar', 'isolates')).toBe('\u200fRIA قالت');
  });

  it('begins an Arabic line without any letter with U+200F', () => {
    expect(line('2015 · ¶ 3', 'ar', 'marks')).toBe('\u200f2015 · ¶ 3');
  });

  it('begins an English line that starts with an Arabic name with U+200E', () => {
    expect(line('الثورة · 15 May 2019', 'en', 'isolates')).toBe('\u200eالثورة · 15 May 2019');
  });

  it('looks past an isolate, as the reader of the line does: «قناة RT» inside one sets no direction', () => {
    expect(line('\u2068قناة RT\u2069 · ¶ 3', 'ar', 'isolates')).toBe('\u200f\u2068قناة RT\u2069 · ¶ 3');
  });

  it('adds nothing where the setting says none', () => {
    expect(line('RIA قالت', 'ar', 'none')).toBe('RIA قالت');
  });
});

describe('isolate', () => {
  it('holds a date together', () => {
    expect(isolate('13 أيار 2015', 'ar', 'isolates')).toBe('\u206813 أيار 2015\u2069');
  });

  it('leaves a number to the line: inside an isolate of its own «¶ 3» would turn around', () => {
    expect(isolate('¶ 3', 'ar', 'isolates')).toBe('¶ 3');
  });

  it('leaves text of one direction alone in a line of that direction', () => {
    expect(isolate('الثورة', 'ar', 'isolates')).toBe('الثورة');
    expect(isolate('undated', 'en', 'isolates')).toBe('undated');
  });

  it('holds a name of the other direction together, or it would draw the numbers beside it along', () => {
    expect(isolate('الثورة', 'en', 'isolates')).toBe('\u2068الثورة\u2069');
    expect(isolate('ТАСС', 'ar', 'isolates')).toBe('\u2068ТАСС\u2069');
  });

  it('holds the quotations within an English part together, each for itself', () => {
    expect(isolate('2016 (from: «السبت» … «الاثنين»)', 'en', 'isolates')).toBe(
      '\u20682016 (from: «\u2068السبت\u2069» … «\u2068الاثنين\u2069»)\u2069',
    );
  });

  it('takes foreign controls out first, so that isolates stay balanced', () => {
    expect(isolate('\u202eabc\u2066', 'ar', 'isolates')).toBe('\u2068abc\u2069');
  });

  it('adds nothing where the setting says marks', () => {
    expect(isolate('13 أيار', 'ar', 'marks')).toBe('13 أيار');
  });
});

describe('isolateQuotations', () => {
  it('holds each foreign word of an Arabic list in its place', () => {
    expect(isolateQuotations('لا يرد: «RIA»، «TASS»، «طوكيو».', 'ar', 'isolates')).toBe(
      'لا يرد: «\u2068RIA\u2069»، «\u2068TASS\u2069»، «طوكيو».',
    );
  });

  it('holds each Arabic word of an English list in its place', () => {
    expect(isolateQuotations('Not in it: “طوكيو”, “gold”.', 'en', 'isolates')).toBe(
      'Not in it: “\u2068طوكيو\u2069”, “gold”.',
    );
  });

  it('adds nothing where the setting says marks', () => {
    expect(isolateQuotations('لا يرد: «RIA».', 'ar', 'marks')).toBe('لا يرد: «RIA».');
  });
});
