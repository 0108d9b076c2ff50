import { describe, expect, it } from 'vitest';
import { article, namesOf, onlyMeeting, told } from './told.ts';

const VIENNA = [
  'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس، وبحثا الملف النووي.',
  'وقال فابيوس بعد لقائه شتاينماير إن المواقف تقاربت.',
];

describe('who met', () => {
  it('is the subject and the object of a verb', () => {
    expect(namesOf(onlyMeeting([article('a', 'فابيوس في فيينا', VIENNA, { published: '2015-07-03' })]))).toEqual([
      'فرانك شتاينماير',
      'لوران فابيوس',
    ]);
  });

  it('is the owner of a noun and whoever stands after «مع»', () => {
    const text =
      'أعلن الرئيس التركي عبدالله غول في ختام محادثاته مع الرئيس الإيطالي جورجو نابوليتانو في روما أن التجارة ستزيد.';
    expect(namesOf(onlyMeeting([article('a', 'غول في روما', [text], { published: '2014-01-30' })]))).toEqual([
      'جورجو نابوليتانو',
      'عبدالله غول',
    ]);
  });

  it('is two after a title of two', () => {
    const text = 'عقدت أمس في جنيف مباحثات بين وزيري الخارجية الروسي سيرغي لافروف والأميركي جون كيري.';
    expect(namesOf(onlyMeeting([article('a', 'مباحثات في جنيف', [text], { published: '2014-01-14' })]))).toEqual([
      'جون كيري',
      'سيرغي لافروف',
    ]);
  });

  it('is he who speaks behind the word where nobody stands before it', () => {
    const text =
      'وخلال لقائه الرئيس المصري عبدالفتاح السيسي في القاهرة أمس، أكد وزير الدفاع الفرنسي جان إيف لودريان دعم بلاده.';
    expect(namesOf(onlyMeeting([article('a', 'لودريان في القاهرة', [text], { published: '2015-07-26' })]))).toEqual([
      'جان إيف لودريان',
      'عبدالفتاح السيسي',
    ]);
  });

  it('is no state for which somebody stands', () => {
    const text =
      'التقى وزير الخارجية الروسي سيرغي لافروف وزير الخارجية الأميركي جون كيري في باريس أمس، في أول لقاء بين موسكو وواشنطن هذا الشهر.';
    expect(namesOf(onlyMeeting([article('a', 'لافروف وكيري في باريس', [text], { published: '2014-03-06' })]))).toEqual([
      'جون كيري',
      'سيرغي لافروف',
    ]);
  });

  it('is a state where nobody is named', () => {
    const text = 'انطلقت في لوزان أمس محادثات بين إيران والولايات المتحدة.';
    expect(namesOf(onlyMeeting([article('a', 'محادثات في لوزان', [text], { published: '2015-03-27' })]))).toEqual([
      'إيران',
      'الولايات المتحدة',
    ]);
  });

  it('is nobody where news is of no meeting', () => {
    const text = 'ارتفعت أسعار النفط أمس في الأسواق العالمية بعد تراجع المخزونات.';
    expect(told([article('a', 'النفط يرتفع', [text], { published: '2015-03-27' })]).meetings).toEqual([]);
  });
});

describe('when it was', () => {
  const met = (when: string, published: string | null = '2015-07-09') =>
    onlyMeeting([
      article(
        'a',
        'فابيوس وشتاينماير',
        [`التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا ${when}.`],
        {
          published,
        },
      ),
    ]).when;

  it('is stated with day and month, the year being that of the page', () => {
    expect(met('الثلاثاء 7 تموز/يوليو')).toEqual({
      date: '2015-07-07',
      basis: 'stated',
      ground: 'الثلاثاء 7 تموز/يوليو',
    });
  });

  it('is counted from the page for «أمس» and «أول من أمس»', () => {
    expect(met('أمس')).toEqual({ date: '2015-07-08', basis: 'computed', ground: 'أمس' });
    expect(met('أول من أمس')).toEqual({ date: '2015-07-07', basis: 'computed', ground: 'أول من أمس' });
  });

  it('is the last weekday of that name before the page', () => {
    // The page is of a Thursday.
    expect(met('مساء الاثنين')?.date).toBe('2015-07-06');
    expect(met('الخميس')?.date).toBe('2015-07-09');
  });

  it('is near the page where no word tells', () => {
    expect(met('')).toEqual({ date: '2015-07-09', basis: 'approximate', ground: null });
  });

  it('is not known where the page has no day either', () => {
    expect(met('', null)).toBeNull();
  });

  it('is no day for «اليوم نفسه» and «روسيا اليوم»', () => {
    expect(met('في اليوم نفسه')?.basis).toBe('approximate');
    expect(met('حسبما ذكرت قناة روسيا اليوم')?.basis).toBe('approximate');
  });

  it('is what the keeper wrote down of the event', () => {
    const kept = { published: null, event: { place: 'لوزان', date: '2015-07-01' } };
    const meeting = onlyMeeting([article('a', 'فابيوس وشتاينماير', VIENNA, kept)]);
    expect(meeting.when?.date).toBe('2015-07-01');
    expect(meeting.place).toBe('لوزان');
  });

  it('is as sure as the estimate of the page', () => {
    const approximate = { date: '2015-07', ground: 'الملف النووي' };
    expect(onlyMeeting([article('a', 'فابيوس وشتاينماير', VIENNA, { approximate })]).when).toEqual({
      date: '2015-07',
      basis: 'approximate',
      ground: 'الملف النووي',
    });
  });
});

describe('several meetings', () => {
  const second =
    'استقبل وزير الخارجية الألماني فرانك شتاينماير نظيره الفرنسي لوران فابيوس في العاصمة النمساوية فيينا الخميس.';

  it('are one where two articles tell of the same people, place and day', () => {
    const articles = [
      article('a', 'فابيوس في فيينا', VIENNA, { published: '2015-07-03' }),
      article('b', 'لقاء فيينا', [second], { published: '2015-07-03' }),
    ];
    const meeting = onlyMeeting(articles);
    expect(meeting.articles.map(({ slug }) => slug).sort()).toEqual(['a', 'b']);
    expect(meeting.reports).toBe(2);
  });

  it('are two on days that lie apart', () => {
    const articles = [
      article('a', 'فابيوس في فيينا', VIENNA, { published: '2015-07-03' }),
      article('b', 'فابيوس في فيينا', VIENNA, { published: '2015-07-20' }),
    ];
    expect(told(articles).meetings.map(({ when }) => when?.date)).toEqual(['2015-07-19', '2015-07-02']);
  });

  it('are parts of one where the minister and then the president meet their guest', () => {
    const blocks = [
      'اجتمع وزير الخارجية الأميركي جون كيري أمس في موسكو مع نظيره الروسي سيرغي لافروف.',
      'ثم استقبل الرئيس الروسي فلاديمير بوتين كيري في الكرملين.',
    ];
    const { parts } = onlyMeeting([article('a', 'كيري في موسكو', blocks, { published: '2013-05-08' })]);
    expect(parts.map(({ participants }) => [...participants].sort())).toEqual([
      ['جون كيري', 'سيرغي لافروف'],
      ['جون كيري', 'فلاديمير بوتين'],
    ]);
  });

  it('are kept apart where a host receives guests of different states', () => {
    const blocks = [
      'استقبل الرئيس المصري عبدالفتاح السيسي أمس وزير الدفاع الفرنسي جان إيف لودريان.',
      'كما استقبل السيسي أمس وزير الخارجية الإيطالي باولو جنتيلوني.',
    ];
    const { meetings } = told([article('a', 'السيسي يستقبل وزيرين', blocks, { published: '2015-07-26' })]);
    expect(meetings.map(namesOf)).toEqual([
      ['جان إيف لودريان', 'عبدالفتاح السيسي'],
      ['باولو جنتيلوني', 'عبدالفتاح السيسي'],
    ]);
  });

  it('are told apart as reported and mentioned, by their days', () => {
    const past = 'وكان فابيوس التقى الرئيس الإيراني حسن روحاني في نيويورك في أيلول/سبتمبر 2014.';
    const { meetings } = told([article('a', 'فابيوس في فيينا', [...VIENNA, past], { published: '2015-07-03' })]);
    expect(meetings.map(({ standing, place }) => [standing, place])).toEqual([
      ['reported', 'فيينا'],
      ['mentioned', 'نيويورك'],
    ]);
  });

  it('are announced before they are held', () => {
    const text = 'يلتقي الرئيس الفرنسي فرنسوا هولاند المستشارة الألمانية أنغيلا ميركل في برلين الاثنين المقبل.';
    const [meeting] = told([article('a', 'هولاند إلى برلين', [text], { published: '2015-08-20' })]).meetings;
    expect(meeting?.standing).toBe('announced');
    expect(meeting?.when?.date).toBe('2015-08-24');
  });
});

describe('a visit and a call', () => {
  it('has a visitor and a place', () => {
    const text = 'بدأ وزير الدفاع الأميركي آشتون كارتر أمس زيارة إلى بغداد لم يعلن عنها.';
    const { title } = onlyMeeting([article('a', 'كارتر يزور بغداد', [text], { published: '2015-07-24' })]);
    expect(title).toBe('زيارة كارتر إلى بغداد، 23 تموز/يوليو 2015');
  });

  it('is no meeting at a place', () => {
    const text = 'أجرى الرئيس التركي رجب طيب أردوغان أمس اتصالا هاتفيا مع الرئيس الأميركي باراك أوباما.';
    const { kind, place, title } = onlyMeeting([article('a', 'اتصال', [text], { published: '2015-07-23' })]);
    expect([kind, place]).toEqual(['call', null]);
    expect(title).toBe('اتصال هاتفي بين أردوغان وأوباما، 22 تموز/يوليو 2015');
  });
});

describe('the id', () => {
  it('says day, place and people in small Latin letters', () => {
    const articles = [article('a', 'فابيوس في فيينا', VIENNA, { published: '2015-07-03' })];
    expect(onlyMeeting(articles).id).toBe('2015-07-02-vienna-fabius-steinmeier');
  });
});
