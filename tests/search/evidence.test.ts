import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

/** The words in bold of the first passage that answers. */
function marked(question: string, text: string): string[] {
  const library = new Library([
    article({ slug: 'asked', paragraphs: [text] }),
    article({
      slug: 'other',
      paragraphs: ['افتتح الوزير معرض الكتاب في القاهرة.', 'فاز الفريق في المباراة النهائية.'],
    }),
  ]);
  const [found] = library.ask({ text: question }).passages;
  return found?.highlights.map(({ start, end }) => found.passage.text.slice(start, end)) ?? [];
}

describe('the highlights', () => {
  it('fall on the printed words, with what is written together with them', () => {
    expect(marked('العقوبات على روسيا', 'يبدأ رفع العقوبات المفروضة على روسيا وبريطانيا.')).toEqual([
      'العقوبات',
      'روسيا',
    ]);
  });

  it('lay neighbours together', () => {
    expect(marked('رفع العقوبات', 'يبدأ رفع العقوبات غدا.')).toEqual(['رفع العقوبات']);
  });

  it('fall on another spelling and on other forms of the word', () => {
    expect(marked('اميركا والعقوبه', 'فرضت الولايات المتحدة عقوبات جديدة.')).toEqual(['الولايات المتحدة عقوبات']);
  });

  it('leave out half of an expression where the word itself stands: «الاتحاد» is no Russian Federation', () => {
    expect(marked('العقوبات على روسيا', 'رفع العقوبات عن روسيا من قبل الاتحاد الأوروبي.')).toEqual([
      'العقوبات',
      'روسيا',
    ]);
  });

  it('fall on Arabic words for an English question', () => {
    expect(marked('sanctions on Russia', 'رفع العقوبات عن روسيا غدا.')).toEqual(['العقوبات', 'روسيا']);
  });
});
