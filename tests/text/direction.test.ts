import { describe, expect, it } from 'vitest';
import { isolate, line } from '../../src/text/direction.ts';

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

  it('adds nothing where the setting says none', () => {
    expect(line('RIA قالت', 'ar', 'none')).toBe('RIA قالت');
  });
});

describe('isolate', () => {
  it('holds a date together', () => {
    expect(isolate('13 أيار 2015', 'isolates')).toBe('\u206813 أيار 2015\u2069');
  });

  it('leaves a number to the line: inside an isolate of its own «¶ 3» would turn around', () => {
    expect(isolate('¶ 3', 'isolates')).toBe('¶ 3');
  });

  it('leaves purely Arabic text alone', () => {
    expect(isolate('الثورة', 'isolates')).toBe('الثورة');
  });

  it('takes foreign controls out first, so that isolates stay balanced', () => {
    expect(isolate('\u202eabc\u2066', 'isolates')).toBe('\u2068abc\u2069');
  });

  it('adds nothing where the setting says marks', () => {
    expect(isolate('13 أيار', 'marks')).toBe('13 أيار');
  });
});
