import { describe, expect, it } from 'vitest';
import { type Period, periodsIn } from '../../src/text/period.ts';

interface Fact {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  /** What is read as the time, where it is not the whole text. */
  readonly words?: string;
}

function only(text: string): Period {
  const periods = periodsIn(text);
  expect(periods).toHaveLength(1);
  return periods[0] as Period;
}

function hold(facts: readonly Fact[]): void {
  it.each(facts)('reads «$text»', ({ text, from, to, words }) => {
    const period = only(text);
    expect({ from: period.from, to: period.to, words: period.words }).toEqual({ from, to, words: words ?? text });
  });
}

describe('years', () => {
  hold([
    { text: 'عام 2015', from: '2015-01-01', to: '2015-12-31' },
    { text: 'سنة ٢٠١٥', from: '2015-01-01', to: '2015-12-31' },
    { text: 'لعام 2015', from: '2015-01-01', to: '2015-12-31' },
    { text: 'سنة الـ2015', from: '2015-01-01', to: '2015-12-31' },
    { text: 'in 2016', from: '2016-01-01', to: '2016-12-31' },
    { text: 'مين اللي كان مراقب الهدنة السورية بـ2016؟', from: '2016-01-01', to: '2016-12-31', words: 'بـ2016' },
    { text: 'شو صار بال2015', from: '2015-01-01', to: '2015-12-31', words: 'بال2015' },
    { text: 'بوتن الدعم للاسد موسكو 2017', from: '2017-01-01', to: '2017-12-31', words: '2017' },
    { text: 'قمة 2018 في هلسنكي', from: '2018-01-01', to: '2018-12-31', words: '2018' },
    { text: 'لقاء كيري ولافروف (سوتشي 2015)', from: '2015-01-01', to: '2015-12-31', words: '2015' },
    { text: 'أيام 2015م في حلب', from: '2015-01-01', to: '2015-12-31', words: '2015م' },
    { text: 'قمة 2018 على هامش الجمعية', from: '2018-01-01', to: '2018-12-31', words: '2018' },
    { text: 'القرار في 2016', from: '2016-01-01', to: '2016-12-31', words: 'في 2016' },
  ]);
});

describe('months', () => {
  hold([
    { text: 'في أيار 2015', from: '2015-05-01', to: '2015-05-31' },
    { text: 'في ايار ٢٠١٥', from: '2015-05-01', to: '2015-05-31' },
    { text: 'مايو/أيار 2015', from: '2015-05-01', to: '2015-05-31' },
    { text: 'تموز (يوليو) 2015', from: '2015-07-01', to: '2015-07-31' },
    { text: 'أغسطس آب 2015', from: '2015-08-01', to: '2015-08-31' },
    { text: 'في اكتوبر 2016', from: '2016-10-01', to: '2016-10-31' },
    { text: 'تشرين أول 2016', from: '2016-10-01', to: '2016-10-31' },
    { text: 'كانون الثاني 2016', from: '2016-01-01', to: '2016-01-31' },
    { text: 'فبراير 2016', from: '2016-02-01', to: '2016-02-29' },
    { text: 'إبريل من عام 2017', from: '2017-04-01', to: '2017-04-30' },
    { text: 'يونيه 2015', from: '2015-06-01', to: '2015-06-30' },
    { text: 'فيفري 2019', from: '2019-02-01', to: '2019-02-28' },
    { text: 'جويلية 2019', from: '2019-07-01', to: '2019-07-31' },
    { text: 'غشت 2019', from: '2019-08-01', to: '2019-08-31' },
    { text: 'نونبر 2021', from: '2021-11-01', to: '2021-11-30' },
    { text: 'مارس 2016', from: '2016-03-01', to: '2016-03-31' },
    { text: 'بشهر 5 سنة 2015', from: '2015-05-01', to: '2015-05-31' },
    { text: '5/2015', from: '2015-05-01', to: '2015-05-31' },
    { text: '2015-05', from: '2015-05-01', to: '2015-05-31' },
    { text: 'in May 2019', from: '2019-05-01', to: '2019-05-31' },
    { text: 'Sept 2016', from: '2016-09-01', to: '2016-09-30' },
    { text: 'انتصار نيسان 2017', from: '2017-04-01', to: '2017-04-30', words: 'نيسان 2017' },
  ]);
});

describe('days', () => {
  hold([
    { text: '12 مايو/أيار 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: '١٢ أيار ٢٠١٥', from: '2015-05-12', to: '2015-05-12' },
    { text: 'الثاني عشر من أيار عام 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: 'في الخامس والعشرين من يناير 2011', from: '2011-01-25', to: '2011-01-25' },
    { text: 'خمسة وعشرين يناير 2011', from: '2011-01-25', to: '2011-01-25' },
    { text: 'الأول من شهر آب 2016', from: '2016-08-01', to: '2016-08-01' },
    { text: 'يوم الثلاثاء 12 مايو 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: 'الأحد، 04 آب/اغسطس 2013', from: '2013-08-04', to: '2013-08-04' },
    { text: 'في ١٢/٥/٢٠١٥', from: '2015-05-12', to: '2015-05-12' },
    { text: 'الثلاثاء ١ / ١٢ / ٢٠٢٠', from: '2020-12-01', to: '2020-12-01' },
    { text: '13-مايو-2015', from: '2015-05-13', to: '2015-05-13' },
    { text: '15-5-2019', from: '2019-05-15', to: '2019-05-15' },
    { text: '15.11.2015', from: '2015-11-15', to: '2015-11-15' },
    { text: '2015-05-12', from: '2015-05-12', to: '2015-05-12' },
    { text: '3/14/2019', from: '2019-03-14', to: '2019-03-14' },
    { text: 'ديسمبر 25, 2020', from: '2020-12-25', to: '2020-12-25' },
    { text: 'on 12 May 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: 'the 12th of May 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: 'May 12, 2015', from: '2015-05-12', to: '2015-05-12' },
    { text: '‏12‏/5‏/2015', from: '2015-05-12', to: '2015-05-12', words: '12‏/5‏/2015' },
  ]);
});

describe('times with two ends', () => {
  hold([
    { text: 'بين يناير ومارس ٢٠١٦', from: '2016-01-01', to: '2016-03-31' },
    { text: 'بين نوفمبر ومارس 2016', from: '2015-11-01', to: '2016-03-31' },
    { text: 'من يناير إلى مارس 2016', from: '2016-01-01', to: '2016-03-31' },
    { text: 'من مايو 2015 وحتى يونيو 2016', from: '2015-05-01', to: '2016-06-30' },
    { text: 'من أيار 2015 إلى حزيران', from: '2015-05-01', to: '2015-06-30' },
    { text: 'بين عامي 2015 و2017', from: '2015-01-01', to: '2017-12-31' },
    { text: 'من 2015 لـ2017', from: '2015-01-01', to: '2017-12-31' },
    { text: 'بين 12 و15 مايو 2015', from: '2015-05-12', to: '2015-05-15' },
    { text: '6–9 ديسمبر 2016', from: '2016-12-06', to: '2016-12-09' },
    { text: '2015-2017', from: '2015-01-01', to: '2017-12-31' },
    { text: '2015/16', from: '2015-01-01', to: '2016-12-31' },
    { text: 'مايو/يونيو 2015', from: '2015-05-01', to: '2015-06-30' },
    { text: 'between January and March 2016', from: '2016-01-01', to: '2016-03-31' },
    { text: 'from 2015 to 2017', from: '2015-01-01', to: '2017-12-31' },
    { text: 'May 12-15, 2015', from: '2015-05-12', to: '2015-05-15' },
  ]);
});

describe('times with one end', () => {
  hold([
    { text: 'قبل 2017', from: null, to: '2016-12-31' },
    { text: 'قبل 12 مايو 2015', from: null, to: '2015-05-11' },
    { text: 'قبل نهاية 2016', from: null, to: '2016-12-31' },
    { text: 'قبل بداية 2017', from: null, to: '2016-12-31' },
    { text: 'بعد مايو 2015', from: '2015-06-01', to: null },
    { text: 'بعد منتصف 2015', from: '2015-05-01', to: null },
    { text: 'ماذا حدث وبعد 2015؟', from: '2016-01-01', to: null, words: 'بعد 2015' },
    { text: 'منذ 2014', from: '2014-01-01', to: null },
    { text: 'الأزمة من 2011', from: '2011-01-01', to: null, words: 'من 2011' },
    { text: 'حتى نهاية 2016', from: null, to: '2016-12-31' },
    { text: 'إلى غاية ماي 2016', from: null, to: '2016-05-31' },
    { text: 'before 2017', from: null, to: '2016-12-31' },
    { text: 'after March 2016', from: '2016-04-01', to: null },
    { text: 'since 2014', from: '2014-01-01', to: null },
    { text: 'until 2016', from: null, to: '2016-12-31' },
  ]);
});

describe('parts of years and months', () => {
  hold([
    { text: 'في النصف الأول من 2015', from: '2015-01-01', to: '2015-06-30' },
    { text: 'الربع الأخير من عام 2016', from: '2016-10-01', to: '2016-12-31' },
    { text: 'Q1 2016', from: '2016-01-01', to: '2016-03-31' },
    { text: 'the second half of 2016', from: '2016-07-01', to: '2016-12-31' },
    { text: 'صيف 2015', from: '2015-06-01', to: '2015-08-31' },
    { text: 'in the autumn of 2016', from: '2016-09-01', to: '2016-11-30' },
    { text: 'شتاء 2015', from: '2014-12-01', to: '2016-02-29' },
    { text: 'شتاء 2015/2016', from: '2015-12-01', to: '2016-02-29' },
    { text: 'أوائل مارس 2015', from: '2015-03-01', to: '2015-03-10' },
    { text: 'منتصف مارس 2015', from: '2015-03-11', to: '2015-03-20' },
    { text: 'أواخر شباط 2015', from: '2015-02-21', to: '2015-02-28' },
    { text: 'مطلع العام 2016', from: '2016-01-01', to: '2016-04-30' },
    { text: 'early 2015', from: '2015-01-01', to: '2015-04-30' },
    { text: 'mid-2015', from: '2015-05-01', to: '2015-08-31' },
    { text: 'بنهاية عام 2014م', from: '2014-09-01', to: '2014-12-31' },
  ]);
});

describe('the Hijri calendar', () => {
  hold([
    { text: '1436هـ', from: '2014-10-25', to: '2015-10-13' },
    { text: 'في رمضان 1436', from: '2015-06-18', to: '2015-07-16' },
    { text: 'رمضان 2015', from: '2015-06-18', to: '2015-07-16' },
    { text: '26 شوال 1436 هـ', from: '2015-08-11', to: '2015-08-11' },
    { text: '24/10/1436', from: '2015-08-09', to: '2015-08-09' },
  ]);

  it('says which calendar it is', () => {
    expect(only('عام 1436ه').calendar).toBe('hijri');
    expect(only('عام 2015').calendar).toBe('gregorian');
  });

  it('gives one day of two calendars as the Gregorian one', () => {
    const { calendar, from, to } = only('26 شوال 1436 هـ الموافق 11 أغسطس 2015 م');
    expect({ calendar, from, to }).toEqual({ calendar: 'gregorian', from: '2015-08-11', to: '2015-08-11' });
  });

  it('reads the letters of old encodings: «7ﺷﻮﺍﻝ 1437ﻫـ»', () => {
    expect(only('ﺍﻟﺜﻼﺛﺎﺀ 7ﺷﻮﺍﻝ 1437ﻫـ').from).toBe('2016-07-12');
  });

  it('has no thirtieth day of a month of twenty-nine', () => {
    expect(only('30 رمضان 1436').from).toBeNull();
  });
});

describe('months without a year', () => {
  it.each([
    { text: 'متى تنتهى اتفاقيه ستارت ٣ في فبراير', month: 2 },
    { text: 'الثاني عشر من أيار', month: 5 },
    { text: 'شو صار بأيار', month: 5 },
    { text: 'في مارس', month: 3 },
    { text: '5 مارس', month: 3 },
    { text: 'شهر مارس الماضي', month: 3 },
    { text: 'قبل أيلول', month: 9 },
    { text: 'يوم 12/5', month: 5 },
    { text: 'في رمضان', month: 9 },
    { text: 'What did Kerry say in May?', month: 5 },
  ])('gives the month of «$text» alone', ({ text, month }) => {
    expect(only(text)).toMatchObject({ from: null, to: null, month });
  });
});

describe('what is no time', () => {
  it.each([
    'قرار 2254',
    'لافرف قرار 2245 سوريا سوتشي',
    'القرار 1973',
    'ماذا يقول القرار 2254 (2015)؟',
    'القرار رقم 2015',
    'UNSCR resolution 2015',
    '2020 مقاتل',
    'في 2016 دولارا',
    '2016 دولار',
    'in 2016 dollars',
    'أكثر من 2000',
    'نحو 2016 لاجئ في حلب',
    'قتل 2000 في حلب',
    'مجموعة 5+1',
    'منظومات إس-300',
    'طائرات سو-2015',
    'S-300',
    'بسعر $2016',
    'لو لعبوا في انتخابات 2020؟',
    'الانتخابات الأمريكية عام 2016',
    'رؤية 2030',
    'القانون رقم 10 لعام 2018',
    'سباق 2000 م',
    'the 2016 presidential election',
    'كأس العالم 2018',
    'مارس الضغوط على دمشق',
    'من مارس ضغوطا على دمشق؟',
    'فاز 2 صفر',
    'صفر مشاكل',
    'ما قاله رجب طيب أردوغان',
    'تيريزا ماي وبعد ماي',
    'May Lavrov say so?',
    'Why did they march to Aleppo?',
    'بعد شهر واحد',
    'كولن باول في مجلس الأمن',
    'ستارت ٣',
    'أب قتل ابنه',
    '',
  ])('finds none in «%s»', (text) => {
    expect(periodsIn(text)).toEqual([]);
  });

  it('takes the year of an election for a time when a preposition stands between', () => {
    expect(only('التدخل في الانتخابات في 2016').from).toBe('2016-01-01');
  });
});

describe('periodsIn', () => {
  it('gives every time in order, as typed', () => {
    const periods = periodsIn('ما الفرق بين موقف لافروف في أيار 2015 وموقفه بعد 2017؟');
    expect(periods.map(({ words }) => words)).toEqual(['في أيار 2015', 'بعد 2017']);
  });

  it('points into the text as typed, in UTF-16 units', () => {
    const text = '😀 قال في أيار 2015: نعم';
    const { span } = only(text);
    expect(text.slice(span.start, span.end)).toBe('في أيار 2015');
  });
});
