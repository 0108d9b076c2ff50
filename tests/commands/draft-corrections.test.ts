import { describe, expect, it } from 'vitest';
import { correctionsIn } from '../../src/commands/draft-corrections.ts';
import { draftLines } from '../../src/commands/draft-lines.ts';
import { correctedDraft, type PageDraft } from '../../src/corpus/import/page-draft.ts';

const PAGE: PageDraft = {
  asRead: {
    title: 'افتتاح الجسر',
    source: 'مصدر غير مذكور',
    agencies: [],
    url: null,
    published: '2015-05-13',
    approximate: null,
    event: null,
    original: null,
    paragraphs: [
      { number: 1, kind: 'body', text: 'افتتح الجسر أمس الثلاثاء 12 مايو 2015 بحضور الأهالي.', line: 1 },
      { number: 2, kind: 'body', text: 'وعبره الناس.', line: 2 },
    ],
  },
  corrected: {},
  dated: { words: 'الأربعاء 13 مايو 2015' },
  byline: ['كتبت: مريم سالم'],
  dropped: [
    { why: 'menu', lines: 12, example: 'الرئيسية' },
    { why: 'share buttons', lines: 1, example: 'شارك على فيسبوك' },
  ],
  warnings: ['the page does not name who printed it: give --source'],
  standing: { change: 'changed', slug: '2015-05-13-page-0123456789ab' },
  stored: null,
};
const WRITTEN = { title: 'افتتاح الجسر', source: 'مصدر غير مذكور', date: '2015-05-13' };

function read(written: Partial<typeof WRITTEN>) {
  return correctionsIn({ ...WRITTEN, ...written }, PAGE, '2026-01-31', 'ar');
}

describe('correctionsIn', () => {
  it('finds nothing to correct in what was sent as it was', () => {
    expect(read({})).toEqual({ corrected: {} });
  });

  it.each([
    ['2015-05-12', '2015-05-12'],
    ['2015/5/2', '2015-05-02'],
    ['١٢ أيار ٢٠١٥', '2015-05-12'],
    ['12 مايو/أيار 2015', '2015-05-12'],
    ['12 May 2015', '2015-05-12'],
    ['', null],
  ])('reads a day as people write it: «%s»', (date, published) => {
    expect(read({ date })).toEqual({ corrected: { published } });
  });

  it.each([
    { what: 'a day that is none', written: { date: '2015-02-30' }, wrong: /ليس يومًا كاملًا/u },
    { what: 'a month', written: { date: 'أيار 2015' }, wrong: /ليس يومًا كاملًا/u },
    { what: 'words', written: { date: 'قبل مدة' }, wrong: /«قبل مدة» ليس يومًا كاملًا/u },
    { what: 'a day to come', written: { date: '2026-02-01' }, wrong: /لم يأتِ بعد/u },
    { what: 'no title', written: { title: ' \n' }, wrong: /«العنوان»/u },
    { what: 'no source', written: { source: '' }, wrong: /«المصدر»/u },
  ])('refuses $what', ({ written, wrong }) => {
    expect(read(written)).toEqual({ wrong: expect.stringMatching(wrong) });
  });

  it('makes one line of a headline, and leaves out what hides in it', () => {
    expect(read({ title: 'جسر\u202e جديد\nفوق الوادي' })).toEqual({ corrected: { title: 'جسر جديد فوق الوادي' } });
  });

  it('keeps what was corrected before', () => {
    const page = { ...PAGE, corrected: { source: 'الوادي' } };
    const again = correctionsIn({ ...WRITTEN, source: 'الوادي', title: 'الجسر' }, page, '2026-01-31', 'ar');
    expect(again).toEqual({ corrected: { source: 'الوادي', title: 'الجسر' } });
  });
});

describe('correctedDraft', () => {
  it('estimates the day from the text where its keeper takes it away', () => {
    const draft = correctedDraft({ ...PAGE, corrected: { published: null } });
    expect(draft).toMatchObject({
      published: null,
      approximate: { date: '2015-05-13', ground: '«أمس الثلاثاء 12 مايو 2015»' },
    });
  });
});

describe('draftLines', () => {
  it('says what was understood, on what ground, and what was left out', () => {
    expect(draftLines(PAGE, 'ar')).toEqual([
      'العنوان: «افتتاح الجسر»',
      'المصدر: «مصدر غير مذكور»',
      'التاريخ: 13 أيار/مايو 2015 (من السطر «الأربعاء 13 مايو 2015»)',
      'الكاتب أو الوكالة: «كتبت: مريم سالم»',
      'المقال: فقرتان',
      'أُسقط منها 13 سطرًا: قوائم (12) «الرئيسية»، أزرار مشاركة (1) «شارك على فيسبوك»',
      'الصفحة في الأرشيف بكلمات أخرى: «2015-05-13-page-0123456789ab». إن حفظتها صارت هذه النسخة هي التي يُبحث فيها.',
      'تنبيه: لم تذكر الصفحة من نشرها: اذكره بزر التعديل',
    ]);
  });

  it('does not ask for what its keeper has told', () => {
    const lines = draftLines({ ...PAGE, corrected: { source: 'الوادي', published: '2015-05-12' } }, 'en');
    expect(lines).toContain('Date: 12 May 2015 (as you wrote it)');
    expect(lines.join('\n')).not.toContain('Note');
  });

  it('says of an estimate what it rests on', () => {
    expect(draftLines({ ...PAGE, corrected: { published: null } }, 'en')).toContain(
      'Date: ≈ 13 May 2015 (estimated from its text: “أمس الثلاثاء 12 مايو 2015”)',
    );
  });
});
