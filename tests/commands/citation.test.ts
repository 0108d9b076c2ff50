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

  it('shows of a long ground whole quotations, as many as there is room for', () => {
    const shown = '«السبت المقبل» … «الاثنين الماضي» … «12 شباط العام الماضي» … «29 تشرين الثاني الماضي»';
    const ground = `${shown} … «الرئيس الأمريكي المنتخب دونالد ترامب» … «حتى 13 الشهر الجاري»`;
    expect(parts({ approximate: { date: '2016-12', ground } })[1]).toBe(
      `≈ كانون الأول/ديسمبر 2016 (تقدير من نصه: ${shown} …)`,
    );
  });

  it('closes a quotation that is too long to be shown whole', () => {
    const [, date] = parts({ approximate: { date: '2016-03', ground: `«${'كلمة '.repeat(40)}كلمة»` } });
    expect(date).toMatch(/\(تقدير من نصه: «(?:كلمة )+كلمة…»\)$/u);
  });

  it('names where else the same was printed, and counts the rest', () => {
    const places = passagesOf(article({ source: 'الثورة', paragraphs: ['أ.', 'ب.', 'ج.', 'د.', 'هـ.', 'و.'] }));
    const [first, ...also] = places;
    if (!first) throw new Error('no passage');
    expect(citationParts(first, 'ar', also).at(-1)).toBe(
      'ومثله في: «الثورة» ¶ 2، «الثورة» ¶ 3، «الثورة» ¶ 4 وموضعين آخرين',
    );
    expect(citationParts(first, 'en', also).at(-1)).toBe(
      'also in: “الثورة” ¶ 2, “الثورة” ¶ 3, “الثورة” ¶ 4 and 2 other places',
    );
  });

  it('says where there is no date', () => {
    expect(parts({})[1]).toBe('بلا تاريخ');
    expect(parts({}, 'en')[1]).toBe('undated');
  });
});
