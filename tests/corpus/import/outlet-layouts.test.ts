import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/import/read-page.ts';

const TITLE = 'وزير النقل يفتتح محطة القطارات الجديدة في ضاحية الزيتون';
const TEXT = [
  'افتتح وزير النقل سامر الحلواني محطة القطارات الجديدة في ضاحية الزيتون بعد أعمال استغرقت أربع سنوات وكلفت أكثر مما كان مقدرا لها.',
  'وقال الحلواني في كلمة أمام الحاضرين إن المحطة ستخدم ثلاثين ألف مسافر كل يوم، وإن العمل في الخط الثاني سيبدأ قبل نهاية السنة الجارية.',
  'وأضاف أن الوزارة تدرس خفض أسعار التذاكر للطلاب والمتقاعدين، موضحا أن القرار سيصدر بعد مشاورات مع البلديات والنقابات المعنية.',
];
const MENU = ['الرئيسية', 'أخبار', 'سياسة', 'اقتصاد', 'رياضة'];
const OTHER = 'مصرع ثلاثة أشخاص في انهيار منجم قديم';
const OTHERS = [OTHER, 'البرلمان يناقش مشروع قانون الموازنة العامة', 'فوز مفاجئ لفريق الساحل'];

function read(...lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  const { draft } = readPage(bytes, { url: null, contentType: null, today: '2026-01-31' });
  return {
    title: draft?.title,
    published: draft?.published,
    source: draft?.source,
    texts: draft?.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text),
  };
}

/** Dumps as readers of these outlets copy them out of their browsers. */
const LAYOUTS = [
  {
    of: 'a channel with the date of the change beside that of printing',
    lines: [
      'تخطي الروابط',
      'انتقل إلى المحتوى',
      ...MENU,
      TITLE,
      'Published On 13/5/2019',
      '|',
      'آخر تحديث: 14/5/2019 10:20 PM (مكة المكرمة)',
      'حفظ المقالات لقراءتها لاحقا وإنشاء قائمة قراءتك',
      ...TEXT,
      'المصدر : الجزيرة + وكالات',
      'حول هذه القصة',
      ...OTHERS,
      'جميع الحقوق محفوظة © 2024 شبكة الجزيرة الاعلامية',
    ],
    published: '2019-05-13',
    source: 'الجزيرة',
  },
  {
    of: 'a newspaper with the number of the issue in its head',
    lines: [
      'الأهرام اليومى',
      'الأحد 15 من شعبان 1440 هــ 21 أبريل 2019 السنة 143 العدد 48347',
      ...MENU,
      TITLE,
      'كتب ـ محمد حسن:',
      ...TEXT,
      'إضافة تعليق',
      'جميع حقوق النشر محفوظة لدى مؤسسة الأهرام',
    ],
    published: '2019-04-21',
    source: 'الأهرام',
  },
  {
    of: 'a site with credits of its pictures in words',
    lines: [
      'BBC News, عربي',
      'تخطى إلى المحتوى',
      ...MENU,
      TITLE,
      '13 مايو/ أيار 2019',
      'مدة القراءة: 3 دقائق',
      'صدر الصورة، Getty Images',
      'التعليق على الصورة، محطة القطارات في ضاحية الزيتون',
      ...TEXT,
      'قصص مقترحة',
      ...OTHERS,
    ],
    published: '2019-05-13',
    source: 'بي بي سي',
  },
  {
    of: 'an agency that prints its name, the headline and the day on one line',
    lines: ['وكالة الأنباء الكويتية (كونا)', `KUNA : ${TITLE} 13/05/2019`, TITLE, ...TEXT, '(النهاية)', '13/05/2019'],
    published: '2019-05-13',
    source: 'كونا',
  },
  {
    of: 'an agency that says below an article that it is part of another',
    lines: [
      'الأناضول',
      ...MENU,
      TITLE,
      '13.05.2019 - محدث : 14.05.2019',
      'موسكو / الأناضول',
      ...TEXT,
      'الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار التي تُعرض للمشتركين.',
      'المواضيع ذات صلة',
      ...OTHERS,
    ],
    published: '2019-05-13',
    source: 'الأناضول',
  },
  {
    of: 'a Moroccan site with comments that bear dates',
    lines: [
      'هسبريس',
      ...MENU,
      TITLE,
      'الإثنين 12 غشت 2019 - 10:20',
      ...TEXT,
      'تعليقات الزوار 3',
      '1 - مواطن',
      'الثلاثاء 13 غشت 2019 - 11:00',
      'نتمنى أن تصل المحطات إلى كل المدن الصغيرة في بلادنا العزيزة.',
    ],
    published: '2019-08-12',
    source: 'مصدر غير مذكور',
  },
] as const;

describe('a page as it is copied out of a browser', () => {
  it.each(LAYOUTS)('of $of', ({ lines, published, source }) => {
    expect(read(...lines)).toEqual({ title: TITLE, published, source, texts: TEXT });
  });
});

describe('a page whose paragraphs end without a stop', () => {
  const plain = TEXT.map((text) => text.slice(0, -1));

  it('is headed by the line above them, and dated by the line below', () => {
    expect(read(...MENU, TITLE, ...plain, '20/6/2018', 'تعليقات')).toMatchObject({
      title: TITLE,
      published: '2018-06-20',
      texts: plain,
    });
  });
});

describe('a page that is not there', () => {
  it.each([
    'عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها إلى مكان آخر.',
    'الخبر الذي طلبته لم يعد موجودا في هذا الموقع، ابحث عن غيره من فضلك.',
    'الصفحة المطلوبة غير متاحة حاليا، حاول مرة أخرى في وقت لاحق من فضلك.',
  ])('is refused: %s', (text) => {
    const { refusal } = readPage(Buffer.from(text), { url: null, contentType: null, today: '2026-01-31' });
    expect(refusal).toBe('the page is an error message');
  });
});

describe('a page that states no day for its article', () => {
  it.each([
    {
      what: 'another headline above',
      lines: [OTHER, '19 يونيو 2018', TITLE, ...TEXT, '© 2026 جميع الحقوق محفوظة'],
    },
    { what: 'another headline below', lines: [TITLE, ...TEXT, OTHER, '25 يونيو 2018'] },
    { what: 'another article that is offered', lines: [TITLE, ...TEXT, 'اقرأ أيضا', OTHER, '25 يونيو 2018'] },
    { what: 'a comment', lines: [TITLE, ...TEXT, 'التعليقات', 'أبو أحمد', '21 يونيو 2018', 'كلام جميل'] },
    { what: 'the visit', lines: ['الأحد 25 يناير 2026', 'الفجر 4:50', TITLE, ...TEXT] },
  ])('does not get that of $what', ({ lines }) => {
    expect(read(...MENU, ...lines)).toMatchObject({ title: TITLE, published: null });
  });
});

describe('the number of an issue', () => {
  const head = 'الاربعـاء 24 رجـب 1436 هـ 13 مايو 2015 العدد 13315';

  it('dates an article of the day before', () => {
    expect(
      read(head, TITLE, 'وصل الوفد أمس الثلاثاء إلى ضاحية الزيتون في زيارة تستغرق يومين.', ...TEXT).published,
    ).toBe('2015-05-13');
  });

  it('dates none whose text speaks of other days: then it is the paper of the visit', () => {
    expect(
      read(head, TITLE, 'وصل الوفد أمس الأحد إلى ضاحية الزيتون في زيارة تستغرق يومين.', ...TEXT).published,
    ).toBeNull();
  });

  it('gives way to the date beside the headline', () => {
    expect(read(head, ...MENU, TITLE, 'نشر في 2 مايو 2015', ...TEXT).published).toBe('2015-05-02');
  });
});
