import { describe, expect, it } from 'vitest';
import { citationParts } from '../../src/commands/citation.ts';
import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import type { Language } from '../../src/text/language.ts';
import { article } from '../archive.ts';

function parts(given: Partial<Omit<Article, 'paragraphs'>>, language: Language = 'ar'): string[] {
  const [passage] = passagesOf(article({ source: 'سانا', paragraphs: ['أعلن لافروف.'], ...given }));
  if (!passage) throw new Error('no passage');
  return citationParts(passage, language);
}

describe('citationParts', () => {
  it('names the source, the date in words and the paragraph', () => {
    expect(parts({ published: '2015-05-13' })).toEqual(['سانا', '13 أيار/مايو 2015', '¶ 1']);
  });

  it('marks an estimated date with its ground', () => {
    expect(parts({ approximate: { date: '2016-03', ground: '«27 شباط»' } })[1]).toBe(
      '≈ آذار/مارس 2016 (تقدير من نصه: «27 شباط»)',
    );
  });

  it('says where there is no date', () => {
    expect(parts({})[1]).toBe('بلا تاريخ');
    expect(parts({}, 'en')[1]).toBe('undated');
  });
});
