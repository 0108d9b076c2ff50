import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/statements/speakers/topics.ts';

describe('topics', () => {
  it('are the states, places and organisations that were named, by their usual names', () => {
    expect(topicsOf('إن الهدنة في حلب صامدة وإن موسكو والأمم المتحدة على اتصال')).toEqual([
      'حلب',
      'روسيا',
      'الأمم المتحدة',
    ]);
  });

  it('are found in adjectives and behind prepositions', () => {
    expect(topicsOf('أن الأزمة السورية تحتاج إلى حل لإيران دور فيه')).toEqual(['سوريا', 'إيران']);
  });

  it('are none where nothing is named', () => {
    expect(topicsOf('أن الحوار ضروري')).toEqual([]);
  });
});
