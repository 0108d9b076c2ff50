import { describe, expect, it } from 'vitest';
import { mentionWords } from '../../../src/statements/speakers/mention-at.ts';
import { topicsOf } from '../../../src/statements/speakers/topics.ts';

function topics(text: string, from = 0): string[] {
  return topicsOf(text, mentionWords(text), { start: from, end: text.length });
}

describe('topics', () => {
  it('are the states, places and organisations that were named, by their usual names', () => {
    expect(topics('إن الهدنة في حلب صامدة وإن موسكو والأمم المتحدة على اتصال')).toEqual([
      'حلب',
      'روسيا',
      'الأمم المتحدة',
    ]);
  });

  it('are found in adjectives and behind prepositions', () => {
    expect(topics('أن الأزمة السورية تحتاج إلى حل لإيران دور فيه')).toEqual(['سوريا', 'إيران']);
  });

  it('are of the part that is asked for', () => {
    const text = 'وقال في موسكو إن الهدنة في حلب صامدة';
    expect(topics(text, text.indexOf('إن'))).toEqual(['حلب']);
  });

  it('are none where nothing is named', () => {
    expect(topics('أن الحوار ضروري')).toEqual([]);
  });
});
