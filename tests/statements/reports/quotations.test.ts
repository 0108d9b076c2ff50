import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/statements/reports/quotations.ts';

function quoted(text: string): string[] {
  return quotations(text).map(({ start, end, closed }) => `${closed ? '' : '?'}${text.slice(start, end)}`);
}

describe('quotations', () => {
  it('are found in every pair of marks', () => {
    expect(quoted('قال «نعم» و"لا" و“ربما” و{غدا}')).toEqual(['نعم', 'لا', 'ربما', 'غدا']);
  });

  it('are found in reversed marks', () => {
    expect(quoted('قال: ”سنعود غدا“ ثم خرج')).toEqual(['سنعود غدا']);
  });

  it('open after one letter that is written together with them', () => {
    expect(quoted('تصريح لـ"الرأي" أمس')).toEqual(['الرأي']);
    expect(quoted('تصريح ل«الرأي» أمس')).toEqual(['الرأي']);
  });

  it('open between a word and a letter without any space', () => {
    expect(quoted('وتابع الوزير»سنعمل معا')).toEqual(['?سنعمل معا']);
  });

  it('stand inside others', () => {
    expect(quoted('«قال لي "نعم" ومضى»')).toEqual(['قال لي "نعم" ومضى', 'نعم']);
  });

  it('without a closing mark go to the end', () => {
    expect(quoted('وقال: «سنعمل معا.')).toEqual(['?سنعمل معا.']);
  });
});
