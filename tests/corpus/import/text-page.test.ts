import { describe, expect, it } from 'vitest';
import { readTextPage } from '../../../src/corpus/import/text-page.ts';

const TITLE = 'افتتاح جسر جديد فوق الوادي بعد ثلاثة أعوام من العمل';
const FIRST = 'افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير، بعد ثلاثة أعوام من العمل المتواصل.';
const SECOND = 'وقال المهندس فؤاد الصالح إن الجسر يحمل ألف سيارة في الساعة، وإن كلفته لم تزد على المقرر.';
const THIRD = 'وأضاف أن الطريق القديم سيبقى مفتوحا للمشاة، وأن أشجارا ستزرع على جانبيه في الخريف.';

const read = (...lines: string[]) => {
  return readTextPage(lines.join('\n'), { url: null, contentType: null, today: '2026-01-01' });
};
const texts = (...lines: string[]) => read(...lines).draft?.paragraphs.map((one) => one.text);
const published = (...lines: string[]) => read(...lines).draft?.published;

describe('the date of a text', () => {
  it.each([
    { line: 'الجمعة 24/08/2018 12:27 م', day: '2018-08-24' },
    { line: '20-8-2017 | 22:54', day: '2017-08-20' },
    { line: '3/14/2019', day: '2019-03-14' },
    { line: '15.11.2015', day: '2015-11-15' },
    { line: '17:27 17.03.2020', day: '2020-03-17' },
    { line: 'في 04/11/2022 على الساعة 14:00', day: '2022-11-04' },
    { line: 'نشر في: الجمعة 23 أكتوبر 2015 - 1:06 م | آخر تحديث: السبت 24 أكتوبر 2015 - 9:00 ص', day: '2015-10-23' },
    { line: 'الأربعاء، 07 أكتوبر 2020 - 12:09 م', day: '2020-10-07' },
    { line: 'تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', day: '2020-04-24' },
    { line: 'الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', day: '2013-08-04' },
    { line: 'السبت ١٠ أغسطس ٢٠١٣ - ٠٤:٠٤', day: '2013-08-10' },
    { line: 'الثلاثاء ١ / ١٢ / ٢٠٢٠', day: '2020-12-01' },
    { line: 'نشر بتاريخ: ٦ كانون الأول ٢٠٢٤', day: '2024-12-06' },
    { line: 'ديسمبر 25, 2020', day: '2020-12-25' },
    { line: '2020/12/25 - 1:59 صباحًا', day: '2020-12-25' },
    { line: 'تاريخ النشر : الأحد 12:00 23-10-2016', day: '2016-10-23' },
    { line: '2025-10-08T17:41+0000', day: '2025-10-08' },
    { line: '2015-10-31 | عدد القراءات 2530', day: '2015-10-31' },
    { line: '1441هـ + 03 يونيو 2020م', day: '2020-06-03' },
    { line: 'ﺍﻟﺜﻼﺛﺎﺀ 7ﺷﻮﺍﻝ 1437ﻫـ | 12ﻳﻮﻟﻴﻮ 2016ﻡ', day: '2016-07-12' },
    { line: 'الجمعة 8 فيفري 2019', day: '2019-02-08' },
    { line: '09 نونبر 2021', day: '2021-11-09' },
    { line: '05 جوان 2025', day: '2025-06-05' },
    { line: 'الخميس 20 شوال 1436 - 06 أغسطس 2015', day: '2015-08-06' },
    { line: 'GMT 12:30 2019 الأربعاء ,15 أيار / مايو', day: '2019-05-15' },
    { line: 'السادس من أغسطس 2015', day: '2015-08-06' },
  ])('is read in whatever form: $line', ({ line, day }) => {
    expect(published(TITLE, line, FIRST, SECOND)).toBe(day);
    expect(texts(TITLE, line, FIRST, SECOND)).toEqual([FIRST, SECOND]);
  });

  it.each(['09/20 19:05', '12 مايو', 'منذ 1 سنة 154', 'قبل 3 ساعات', '10:48'])(
    'is not made of half a date: %s',
    (line) => {
      expect(published(TITLE, line, FIRST, SECOND)).toBeNull();
      expect(texts(TITLE, line, FIRST, SECOND)).toEqual([FIRST, SECOND]);
    },
  );

  it('exchanges day and month where the weekday says so', () => {
    // 5 June 2020 was a Friday, 6 May 2020 a Wednesday.
    expect(published(TITLE, 'الجمعة 6/5/2020', FIRST, SECOND)).toBe('2020-06-05');
  });

  it('is none where weekday and day contradict each other', () => {
    expect(published(TITLE, 'الاثنين 6/5/2020', FIRST, SECOND)).toBeNull();
  });

  it('is not the day of its last change', () => {
    expect(published(TITLE, 'آخر تحديث: 14 مايو 2019 ,12:30', FIRST, SECOND)).toBeNull();
  });

  it('is not in the future', () => {
    const { draft, warnings } = read(TITLE, '14 مايو 2031', FIRST, SECOND);
    expect(draft?.published).toBeNull();
    expect(warnings).toContain('the page is dated 2031-05-14, which lies in the future');
  });

  it('above the headline is that of the visit, as far as anybody can tell', () => {
    expect(published('الجمعة 25 ديسمبر 2020 | 2:01 ص', TITLE, FIRST, SECOND)).toBeNull();
  });

  it('above the headline is its own where the text says the same day', () => {
    const today = FIRST.replace('افتتح رئيس البلدية', 'افتتح رئيس البلدية اليوم الجمعة');
    expect(published('الجمعة 25 ديسمبر 2020 | 2:01 ص', TITLE, today, SECOND)).toBe('2020-12-25');
    const yesterday = FIRST.replace('افتتح رئيس البلدية', 'افتتح رئيس البلدية أمس السبت');
    expect(published('الجمعة 25 ديسمبر 2020 | 2:01 ص', TITLE, yesterday, SECOND)).toBeNull();
  });

  it('above the headline is its own where the page was there a year later', () => {
    const page = ['25 ديسمبر 2018', TITLE, FIRST, SECOND, 'جميع الحقوق محفوظة لصحيفة الوادي 2020'];
    expect(published(...page)).toBe('2018-12-25');
  });

  it('is that of the dateline of an agency', () => {
    expect(published(TITLE, 'الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس', FIRST, SECOND)).toBe('2015-08-11');
    expect(published(TITLE, `القاهرة 12 مايو 2015 (أ ش أ) - ${FIRST}`, SECOND)).toBe('2015-05-12');
  });

  it('is not one that a sentence of the text names', () => {
    expect(published(TITLE, FIRST, 'وبدأ العمل في الجسر يوم 3 مارس 2012 بعد جدال طويل.', SECOND)).toBeNull();
  });

  it('is estimated from words that count from the day of printing, with these as its ground', () => {
    const lead = 'افتتح رئيس البلدية أمس الثلاثاء 12 مايو 2015 جسرا جديدا فوق الوادي الكبير.';
    expect(read(TITLE, lead, SECOND).draft).toMatchObject({
      published: null,
      approximate: { date: '2015-05-13', ground: '«أمس الثلاثاء 12 مايو 2015»' },
    });
  });

  it('is not estimated from the date of something else', () => {
    const lead = 'حدد رئيس البلدية أمس الاثنين يوم السادس والعشرين من فبراير 2016 موعدا لافتتاح الجسر.';
    expect(read(TITLE, lead, SECOND).draft?.approximate).toBeNull();
  });
});

describe('the source of a text', () => {
  it.each([
    { line: 'المصدر / الشروق', source: 'الشروق', agencies: [] },
    { line: 'المصدر: جريدة الوادي', source: 'جريدة الوادي', agencies: [] },
    { line: 'وكالات – تشرين:', source: 'تشرين', agencies: ['وكالات'] },
    { line: 'الوادي الأخضر - رويترز', source: 'الوادي الأخضر', agencies: ['رويترز'] },
    { line: 'بيروت - أ.ف.ب', source: 'أ ف ب', agencies: ['أ ف ب'] },
    { line: 'جميع الحقوق محفوظة لمؤسسة الوادي للصحافة © 2020', source: 'الوادي', agencies: [] },
    { line: 'كافة الحقوق محفوظة للميادين 2020', source: 'الميادين', agencies: [] },
  ])('is read from «$line»', ({ line, source, agencies }) => {
    const { draft } = read(TITLE, FIRST, SECOND, line);
    expect(draft).toMatchObject({ source, agencies });
    expect(draft?.paragraphs.map((one) => one.text)).toEqual([FIRST, SECOND]);
  });

  it('is read from the dateline', () => {
    expect(read(TITLE, `دمشق-سانا ${FIRST}`, SECOND).draft).toMatchObject({ source: 'سانا', agencies: ['سانا'] });
  });

  it('is said to be missing where nothing names it', () => {
    const { draft, warnings } = read(TITLE, FIRST, SECOND);
    expect(draft?.source).toBe('مصدر غير مذكور');
    expect(warnings).toContain('the page does not name who printed it: give --source');
  });
});

describe('the headline of a text', () => {
  it('is the line above it whose words it takes up, not a ticker', () => {
    const ticker = ['انطلاق بطولة الشطرنج في العاصمة بمشاركة عشرين لاعبا', 'ارتفاع أسعار الأسماك قبل العيد بأسبوع'];
    expect(read('الرئيسية', ...ticker, TITLE, '12 مايو 2015', FIRST, SECOND).draft?.title).toBe(TITLE);
  });

  it('stands without the name of its site', () => {
    expect(read(`${TITLE} | صحيفة الوادي`, 'الرئيسية', TITLE, FIRST, SECOND).draft?.title).toBe(TITLE);
    expect(read(`${TITLE} - بوابة الأهرام`, FIRST, SECOND).draft).toMatchObject({ title: TITLE, source: 'الأهرام' });
  });

  it('may share no word with its text where it stands alone', () => {
    expect(read('حين يبتسم الرمل', FIRST, SECOND).draft?.title).toBe('حين يبتسم الرمل');
  });

  it('is the first sentence where the page prints none', () => {
    const { draft, warnings } = read('آخر الأخبار', `${FIRST} ${SECOND}`, THIRD);
    expect(draft?.title).toBe(FIRST);
    expect(warnings).toContain('the page prints no headline: the first sentence stands as its title');
  });
});

describe('the text', () => {
  it('goes on below a headline that was put into its middle', () => {
    const page = [
      TITLE,
      FIRST,
      SECOND,
      'اقرأ أيضا',
      'ارتفاع أسعار الأسماك قبل العيد',
      THIRD,
      FIRST.replace('جسرا', 'طريقا'),
    ];
    expect(texts(...page)).toEqual([FIRST, SECOND, THIRD, FIRST.replace('جسرا', 'طريقا')]);
  });

  it('ends above the teasers of other articles', () => {
    const teaser = 'حلب-سانا افتتحت وزارة الثقافة معرضا للكتاب في المدينة القديمة.';
    const page = [TITLE, FIRST, SECOND, 'انظر أيضا', 'وزارة الثقافة تفتتح معرضا للكتاب', teaser];
    expect(texts(...page)).toEqual([FIRST, SECOND]);
  });

  it('keeps sentences that only speak of what furniture is made of', () => {
    const lines = [
      'وشارك عبر تقنية الفيديو في الاجتماع ثلاثون مهندسا من خمس مدن.',
      'وقال إن عدد المشاهدات تجاوز مليونا على موقع يوتيوب خلال يومين.',
      'وتتناول الاتفاقية حقوق الملكية الفكرية والعلامات التجارية في البلدين.',
      'وقد يهمك أن تعرف أن الجسر القديم بني قبل مئة عام بأيدي أهل الوادي.',
    ];
    expect(texts(TITLE, FIRST, ...lines, SECOND)).toEqual([FIRST, ...lines, SECOND]);
  });

  it('keeps a section of the newspaper as the sub-heading that it is inside an article', () => {
    expect(texts(TITLE, 'اقتصاد', FIRST, 'الاقتصاد', SECOND)).toEqual([FIRST, 'الاقتصاد', SECOND]);
  });

  it('keeps a caption once, with who took the picture', () => {
    const page = [TITLE, FIRST, 'الجسر الجديد فوق الوادي', 'Reuters', 'الجسر الجديد فوق الوادي', SECOND];
    expect(read(...page).draft?.paragraphs[1]).toMatchObject({
      kind: 'caption',
      text: 'الجسر الجديد فوق الوادي',
      credit: 'Reuters',
    });
  });

  it('loses what is glued to its ends', () => {
    const glued = `شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك ${FIRST}`;
    const last = `${SECOND} رابط الخبر بصحيفة الوادي: ${TITLE}`;
    expect(texts(TITLE, glued, last)).toEqual([FIRST, SECOND]);
    expect(texts(TITLE, FIRST, `${SECOND} // يتبع // 14:05 ت م`)).toEqual([FIRST, SECOND]);
    expect(texts(TITLE, FIRST, `${SECOND} سمات البلدية الوادي جسور`)).toEqual([FIRST, SECOND]);
  });

  it('is printed as letters, whatever it was cast in', () => {
    expect(texts(TITLE, 'قال المهندس &quot;إن الجسر متين&quot; وإنه لا يخشى عليه من السيول.', FIRST)?.[0]).toBe(
      'قال المهندس "إن الجسر متين" وإنه لا يخشى عليه من السيول.',
    );
    expect(texts(TITLE, 'ﻗﺎﻝ ﺍﻟﻤﻬﻨﺪﺱ إن الجسر متين وإنه لا يخشى عليه من السيول.', FIRST)?.[0]).toBe(
      'قال المهندس إن الجسر متين وإنه لا يخشى عليه من السيول.',
    );
  });

  it('needs no stops behind its paragraphs', () => {
    const bare = [FIRST, SECOND, THIRD].map((line) => line.replace(/\.$/u, ''));
    expect(texts(TITLE, '12 مايو 2015', ...bare)).toEqual(bare);
  });
});
