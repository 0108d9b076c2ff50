import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/statements/reports/inflect.ts';
import { cueWords, VERBS } from '../../../src/statements/reports/lexicon.ts';
import type { Verb } from '../../../src/statements/reports/verb.ts';
import { fold } from '../../../src/text/fold.ts';

function forms(verb: Omit<Verb, 'takes'>, tense: string): string[] {
  return inflect({ ...verb, takes: 'that' })
    .filter((each) => each.tense === tense)
    .map(({ text }) => text);
}

describe('inflection', () => {
  it('makes present and participle of the second form, a hamza of the root on waw', () => {
    expect(forms({ past: 'أكد', form: 2 }, 'imperfect')).toEqual(['يؤكد', 'تؤكد', 'يؤكدان', 'تؤكدان', 'يؤكدون']);
    expect(forms({ past: 'أكد', form: 2 }, 'participle')).toContain('مؤكدا');
    expect(forms({ past: 'أكد', form: 2 }, 'noun')).toContain('تأكيده');
  });

  it('turns the long vowel of a hollow fourth form', () => {
    expect(forms({ past: 'أشار', form: 4 }, 'imperfect')).toContain('يشير');
    expect(forms({ past: 'أشار', form: 4 }, 'participle')).toContain('مشيرين');
    expect(forms({ past: 'أشار', form: 4 }, 'noun')).toContain('إشارته');
  });

  it('keeps the waw of a root that begins with it, and turns it in the verbal noun', () => {
    expect(forms({ past: 'أوضح', form: 4 }, 'imperfect')).toContain('يوضح');
    expect(forms({ past: 'أوضح', form: 4 }, 'noun')).toContain('إيضاح');
  });

  it('drops a weak last letter before the endings', () => {
    expect(forms({ past: 'نفى', form: 1, present: 'ينفي', participle: 'نافي' }, 'perfect')).toEqual([
      'نفى',
      'نفت',
      'نفيا',
      'نفتا',
      'نفوا',
    ]);
    expect(forms({ past: 'دعا', form: 1, present: 'يدعو', participle: 'داعي' }, 'imperfect')).toContain('يدعون');
    expect(forms({ past: 'دعا', form: 1, present: 'يدعو', participle: 'داعي' }, 'participle')).toContain('داعين');
  });

  it('writes the last letter of the fifth form as alif in the present, as ya in the participle', () => {
    expect(forms({ past: 'تمنى', form: 5 }, 'imperfect')).toContain('يتمنى');
    expect(forms({ past: 'تمنى', form: 5 }, 'participle')).toContain('متمنيا');
  });
});

describe('the lexicon', () => {
  it('holds more than 150 verbs, each once', () => {
    const pasts = VERBS.map(({ past, form }) => `${past} ${form}`);
    expect(new Set(pasts).size).toBe(pasts.length);
    expect(pasts.length).toBeGreaterThan(150);
  });

  it('reads a word without hamza and with a conjunction', () => {
    expect(cueWords(fold('واكدت')).map(({ verb, before, gender }) => [verb.past, before, gender])).toEqual([
      ['أكد', 'و', 'feminine'],
    ]);
  });

  it('reads «وصف» as itself and not as a conjunction with another verb', () => {
    expect(cueWords(fold('وصف')).map(({ verb }) => verb.past)).toEqual(['وصف']);
  });

  it('reads «الإعلان» as no verb', () => {
    expect(cueWords(fold('الإعلان'))).toEqual([]);
  });
});
