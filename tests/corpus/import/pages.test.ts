import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/import/read-page.ts';

const read = (name: string) => {
  const bytes = readFileSync(join(import.meta.dirname, 'pages', name));
  const contentType = name.endsWith('.page') ? 'text/html' : 'text/plain';
  return readPage(bytes, { url: null, contentType, today: '2026-01-01' });
};

const TITLE = 'موسم تمور وافر في بلدة النخيل بعد أمطار الربيع';
const TEXT = [
  'أعلنت وزارة الزراعة في بلدة النخيل أن موسم التمور هذا العام سيكون أوفر من سابقه بعد أن هطلت أمطار كافية على الوديان.',
  'وقال مدير التعاونية سالم الراشد: «حفرنا أربع آبار جديدة، ونأمل أن تكفي الصيف كله»، مضيفا أن المزارعين تسلموا بذورهم مبكرا.',
  'وأضاف الراشد أن ثلاث شاحنات مبردة ستنقل المحصول إلى الميناء كل أسبوع، وأن الأسعار لن ترتفع قبل نهاية الخريف.',
  'من جانبها دعت نقابة العمال إلى رفع أجور القطف، وقالت إنها ستجتمع مع التعاونية يوم الأحد المقبل لبحث الأمر.',
];

describe('a page', () => {
  it.each([
    { page: 'json-ld.page', source: 'الواحة', published: '2021-05-12' },
    { page: 'og-only.page', source: 'الميناء نيوز', published: '2019-11-04' },
    { page: 'no-meta.page', source: 'السوق', published: '2010-05-09' },
    { page: 'time-element.page', source: 'الجسر', published: '2017-08-20' },
    { page: 'parted.page', source: 'الجسر', published: '2015-05-12' },
    { page: 'windows-1256.page', source: 'مصدر غير مذكور', published: '2008-02-14' },
    { page: 'iso-8859-6.page', source: 'مصدر غير مذكور', published: '2006-07-03' },
    { page: 'undated.page', source: 'الواحة', published: null },
    { page: 'menu-dump.txt', source: 'الواحة', published: '2015-10-23' },
  ])('gives title, source and date: $page', ({ page, source, published }) => {
    expect(read(page).draft).toMatchObject({ title: TITLE, source, published });
  });

  it.each([
    'json-ld.page',
    'og-only.page',
    'no-meta.page',
    'time-element.page',
    'parted.page',
    'windows-1256.page',
    'undated.page',
    'menu-dump.txt',
  ])('gives its whole text in order: %s', (page) => {
    const texts = read(page).draft?.paragraphs.map((one) => one.text) ?? [];
    expect(texts.filter((text) => TEXT.includes(text))).toEqual(TEXT);
  });

  it('leaves out what stands around and inside the article', () => {
    const { paragraphs } = read('json-ld.page').draft ?? { paragraphs: [] };
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['caption', 'body', 'body', 'body', 'body', 'heading', 'body']);
    expect(read('og-only.page').draft?.paragraphs.map(({ text }) => text)).toEqual(TEXT);
  });

  it('is found again under the address that it gives itself', () => {
    expect(read('json-ld.page').draft?.url).toBe('https://alwaha.example/news/2021/05/12/dates');
  });

  it('takes the printed day where its data say the evening before in Greenwich', () => {
    // 21:45 of the third in Greenwich is a quarter to one of the fourth where it was printed.
    expect(read('og-only.page').draft?.published).toBe('2019-11-04');
  });

  it('is not dated by the day of the visit', () => {
    const { draft, warnings } = read('undated.page');
    expect(draft?.published).toBeNull();
    expect(warnings).toContain('the page has a date in its frame (2025-04-05) and states none for the article');
  });

  it('tells why each line was left out', () => {
    const why = new Map(read('menu-dump.txt').dropped.map((one) => [one.text, one.why]));
    expect(Object.fromEntries(why)).toMatchObject({
      'الأربعاء 24 ابريل 2024': 'date or byline',
      'بث مباشر': 'menu',
      'أسعار الأسماك ترتفع في الأسواق قبل العيد': 'other headlines',
      'شارك على فيسبوك تويتر واتساب': 'share buttons',
      'اقرأ أيضا': 'other headlines',
      'افتتاح مكتبة جديدة في المدينة القديمة': 'other headlines',
      '// انتهى //': 'sign-off',
      'الكلمات الدلالية: تمور، زراعة': 'tags',
      'التعليقات (2)': 'comments',
      'شكرا لكم على هذا الخبر الجميل عن بلدتنا وأهلها الطيبين جميعا.': 'comments',
      'جميع الحقوق محفوظة لصحيفة الواحة © 2024': 'copyright',
    });
  });
});

describe('a page that is no Arabic article', () => {
  it.each([
    { page: 'persian.page', refusal: 'the page is in Persian' },
    { page: 'english.page', refusal: 'the page is not in Arabic' },
    { page: 'listing.page', refusal: 'the page lists articles and is none itself' },
    { page: 'login-wall.page', refusal: 'the page asks to log in before it shows the article' },
    { page: 'empty.page', refusal: 'the page is empty' },
  ])('is refused: $page', ({ page, refusal }) => {
    expect(read(page)).toMatchObject({ draft: null, refusal });
  });

  it('is refused where it was nested to break its reader', () => {
    const page = `<html><body>${'<div>'.repeat(50_000)}<p>${TEXT[0]}</p></body></html>`;
    const reading = readPage(new TextEncoder().encode(page), {
      url: null,
      contentType: 'text/html',
      today: '2026-01-01',
    });
    expect(reading.refusal).toContain('more than 3000 elements one in another');
  });
});
