import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/corpus/person.ts';
import { statementsOf } from '../../src/statements/statements.ts';
import { sliceOf } from '../../src/text/span.ts';
import { article } from '../archive.ts';

/** The speakers of some paragraphs, in order. */
function speakers(paragraphs: readonly string[], people: readonly Person[] = []): (string | null)[] {
  return statementsOf([article({ paragraphs })], people).map(({ speaker }) => speaker);
}

const LEAD = 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في فيينا أمس.';

describe('a speaker', () => {
  it('is the one whom the article names in full, by surname, by office or by his state', () => {
    expect(
      speakers([
        'أعلن وزير التخطيط اليمني الدكتور محمد المخلافي أن العمل بدأ.',
        'وأوضح المخلافي أن التمويل متاح.',
        'وأكد الوزير أن الخطة جاهزة.',
        'وقال الوزير اليمني إن الخطة معلنة.',
      ]),
    ).toEqual(['محمد المخلافي', 'محمد المخلافي', 'محمد المخلافي', 'محمد المخلافي']);
  });

  it('is told apart by the state of the office', () => {
    expect(speakers([LEAD, 'وقال الوزير الروسي إن الهدنة صامدة. وأكد الوزير الأميركي أن الحوار مستمر.'])).toEqual([
      'سيرغي لافروف',
      'جون كيري',
    ]);
  });

  it('goes on without a subject, in the next paragraph too', () => {
    expect(
      speakers(['قال سيرغي لافروف إن الهدنة صامدة. وأضاف أن الحوار مستمر.', 'وأشار إلى أن المساعدات وصلت.']),
    ).toEqual(['سيرغي لافروف', 'سيرغي لافروف', 'سيرغي لافروف']);
  });

  it('is not the last one where somebody else takes the word unnamed', () => {
    expect(speakers(['قال سيرغي لافروف إن الهدنة صامدة.', 'من جانبه أكد أن الحوار مستمر.'])).toEqual([
      'سيرغي لافروف',
      null,
    ]);
  });

  it('without a subject has the gender of the verb', () => {
    expect(
      speakers([
        'قالت المتحدثة ماريا زاخاروفا إن الموعد قريب. وقال سيرغي لافروف إن الهدنة صامدة. وأضافت أن اللقاء غدا.',
      ]),
    ).toEqual(['ماريا زاخاروفا', 'سيرغي لافروف', 'ماريا زاخاروفا']);
  });

  it('of a participle is that of its verb', () => {
    expect(speakers(['أكد سيرغي لافروف أن الهدنة صامدة، مشيرا إلى أن المساعدات وصلت.'])).toEqual([
      'سيرغي لافروف',
      'سيرغي لافروف',
    ]);
  });

  it('is who stands at the head of the sentence before, if he said nothing before', () => {
    expect(
      speakers(['قال سيرغي لافروف إن الهدنة صامدة.', 'وصل النائب عاطف مجدلاني إلى بيروت. وقال إن الأزمة مستمرة.']),
    ).toEqual(['سيرغي لافروف', 'عاطف مجدلاني']);
  });

  it('is called by a surname that is a word, once the article has named him in full', () => {
    expect(speakers(['قال الدكتور ناصر السلمي إن العمل بدأ.', 'وأكد السلمي أن الخطة جاهزة.'])).toEqual([
      'ناصر السلمي',
      'ناصر السلمي',
    ]);
  });

  it('is whoever stands behind the verb, though no list knows him, and not who spoke before', () => {
    expect(
      speakers([
        'قال سيرغي لافروف إن الهدنة صامدة.',
        'وأوضحت النتائج أن الخطة نجحت.',
        'وقال الزبون ناصر البندر إن السعر عال.',
      ]),
    ).toEqual(['سيرغي لافروف', 'النتائج', 'ناصر البندر']);
  });

  it('is the minister of no named state in a paper of his own, beside a guest of a named one', () => {
    expect(
      speakers([
        'بحث وزير الخارجية ماجد الحمد مع وزير الخارجية المصري سامح شكري الأوضاع.',
        'وقال سامح شكري إن الحوار مستمر.',
        'وشدد وزير الخارجية على أهمية الحل.',
      ]),
    ).toEqual(['سامح شكري', 'ماجد الحمد']);
  });

  it('of a verb that goes on is who has spoken, and not who is spoken of', () => {
    expect(
      speakers(['قال سيرغي لافروف إن الهدنة صامدة.', 'ووصل النائب عاطف مجدلاني إلى بيروت. وأضاف أن الأزمة مستمرة.']),
    ).toEqual(['سيرغي لافروف', 'سيرغي لافروف']);
  });

  it('is who stands before his verb at the head of the sentence', () => {
    expect(
      speakers([
        'قال سيرغي لافروف إن الهدنة صامدة.',
        'ولكن القيادي حمد الراشد كتب تعليقا يقول: «ليس هناك أي حل قريب».',
      ]),
    ).toEqual(['سيرغي لافروف', 'حمد الراشد']);
  });

  it('is who is said to have declared it, and who does something by his words', () => {
    expect(
      speakers(['قال سيرغي لافروف إن الهدنة صامدة.', 'صرح بذلك محافظ الطائف فهد بن معمر، وأكد أن الاستعدادات اكتملت.']),
    ).toEqual(['سيرغي لافروف', 'فهد بن معمر']);
    expect(speakers(['قدم وزير الري الدكتور حسام مغازي تطمينات بقوله إن السد آمن.'])).toEqual(['حسام مغازي']);
  });

  it('is known behind «وفقا» by the article that the preposition swallows', () => {
    expect(speakers(['قال المهندس كمال القبلي إن العمل بدأ.', 'ووفقا للقبلي فإن التمويل متاح.'])).toEqual([
      'كمال القبلي',
      'كمال القبلي',
    ]);
  });

  it('of what stands in a document is its author', () => {
    expect(speakers(['نشر الوزير تغريدة للناشط علي النعيمي، جاء فيها: «لن نقبل بهذا الحل أبدا».'])).toEqual([
      'علي النعيمي',
    ]);
  });

  it('is nobody of another article by a first name alone', () => {
    const first = article({ paragraphs: ['قال الدكتور صالح الأحمد إن العمل بدأ.'] });
    const second = article({ paragraphs: ['وأكد الرئيس أحمد أن الخطة جاهزة.'] });
    expect(statementsOf([first, second], []).map(({ speaker }) => speaker)).toEqual(['صالح الأحمد', 'أحمد']);
  });

  it('is nobody where an office is bare and nobody holds it', () => {
    expect(speakers(['وأكد الوزير أن الخطة جاهزة.'])).toEqual([null]);
  });

  it('is the office itself where it is told in full and nobody holds it', () => {
    expect(speakers(['قال المتحدث باسم وزارة الصحة إن الحالات قليلة.'])).toEqual(['المتحدث باسم وزارة الصحة']);
  });

  it('is not what a verb describes', () => {
    expect(speakers(['أعلن المدعي ديفيد هيكتون أن التحقيق انتهى. ووصف داركود بأنه خطر.'])).toEqual([
      'ديفيد هيكتون',
      'ديفيد هيكتون',
    ]);
  });

  it('is somebody of another article where a surname has one bearer with an office', () => {
    const first = article({ slug: 'a', paragraphs: ['قال وزير الخارجية المصري سامح شكري إن الزيارة مهمة.'] });
    const second = article({ slug: 'b', paragraphs: ['وأكد شكري أن الحوار مستمر.'] });
    expect(statementsOf([first, second], []).map(({ speaker }) => speaker)).toEqual(['سامح شكري', 'سامح شكري']);
  });
});

describe('a speaker of the people file', () => {
  const PEOPLE: Person[] = [
    {
      name: 'جون كيري',
      aliases: ['John Kerry'],
      offices: [{ title: 'وزير الخارجية', country: 'الولايات المتحدة', from: '2013-02-01', to: '2017-01-20' }],
    },
    {
      name: 'مايك بومبيو',
      aliases: [],
      offices: [{ title: 'وزير الخارجية', country: 'الولايات المتحدة', from: '2018-04-26', to: '2021-01-20' }],
    },
  ];
  const TITLE = 'وأعلن وزير الخارجية الأميركي أن الحوار مستمر.';

  it('is he who held the office on the day of the article', () => {
    const on = (published: string) =>
      statementsOf([article({ published, paragraphs: [TITLE] })], PEOPLE).map(({ speaker }) => speaker);
    expect(on('2016-07-15')).toEqual(['جون كيري']);
    expect(on('2019-05-15')).toEqual(['مايك بومبيو']);
  });

  it('is the one described where the people file holds nobody of that day', () => {
    const told = statementsOf([article({ published: '2001-01-01', paragraphs: [TITLE] })], PEOPLE);
    expect(told.map(({ speaker }) => speaker)).toEqual(['وزير الخارجية الأميركي']);
  });

  it('is known by an alias', () => {
    expect(speakers(['وأكد John Kerry أن الحوار مستمر.'], PEOPLE)).toEqual(['جون كيري']);
  });
});

describe('an institution that speaks', () => {
  it('has its fullest name of the article', () => {
    expect(speakers(['أعلنت وزارة الصحة السعودية أن الحالات قليلة.', 'وأضافت الوزارة أن الفحص مستمر.'])).toEqual([
      'وزارة الصحة السعودية',
      'وزارة الصحة السعودية',
    ]);
  });

  it('is not another of which it shares some words', () => {
    expect(speakers(['أعلن مجلس وزراء الإعلام العرب أن الخطة جاهزة.', 'وأكد مجلس الوزراء أن العمل مستمر.'])).toEqual([
      'مجلس وزراء الإعلام العرب',
      'مجلس الوزراء',
    ]);
  });

  it('has its canonical name', () => {
    expect(speakers(['أعلنت الخارجية الروسية أن اللقاء غدا.', 'وأكدت واشنطن أن الحوار مستمر.'])).toEqual([
      'وزارة الخارجية الروسية',
      'الولايات المتحدة',
    ]);
  });

  it('is whoever issued a communiqué', () => {
    expect(speakers(['أعلنت وزارة الخارجية الروسية أن اللقاء غدا.', 'وذكر البيان أن الحوار مستمر.'])).toEqual([
      'وزارة الخارجية الروسية',
      'وزارة الخارجية الروسية',
    ]);
  });
});

describe('two sides that speak', () => {
  it('are the principals of the article', () => {
    const [statement] = statementsOf([article({ paragraphs: [LEAD, 'وأكد الوزيران أن الحوار مستمر.'] })], []);
    expect(statement).toMatchObject({ speakerKind: 'collective', members: ['سيرغي لافروف', 'جون كيري'] });
  });

  it('are those whom the words name', () => {
    const [statement] = statementsOf([article({ paragraphs: [LEAD, 'وأكد لافروف وكيري أن الحوار مستمر.'] })], []);
    expect(statement?.members).toEqual(['سيرغي لافروف', 'جون كيري']);
  });
});

describe('a statement', () => {
  it('says through whom the words came', () => {
    const told = statementsOf([article({ paragraphs: ['نقلت وكالة تاس عن أليكسي غروشكو قوله إن الحوار مستمر.'] })], []);
    expect(told).toMatchObject([{ speaker: 'أليكسي غروشكو', via: ['وكالة تاس'] }]);
  });

  it('inside the words of another comes through him', () => {
    const told = statementsOf(
      [article({ paragraphs: ['قال سيرغي لافروف إن الرئيس فلاديمير بوتين أكد أن الحوار مستمر.'] })],
      [],
    );
    expect(told.map(({ speaker, via }) => [speaker, via])).toEqual([
      ['سيرغي لافروف', []],
      ['فلاديمير بوتين', ['سيرغي لافروف']],
    ]);
  });

  it('of a headline is that of the person of the same surname below', () => {
    const told = statementsOf(
      [article({ title: 'لافروف: الهدنة صامدة', paragraphs: ['أكد سيرغي لافروف أن الهدنة صامدة.'] })],
      [],
    );
    expect(told.map(({ speaker, paragraph }) => [speaker, paragraph.number])).toEqual([
      ['سيرغي لافروف', 0],
      ['سيرغي لافروف', 1],
    ]);
  });

  it('of a headline without a name is of whoever says the same below', () => {
    const told = statementsOf(
      [
        article({
          title: 'مسؤول روسي: القمة العربية الروسية ستعقد في موسكو',
          paragraphs: ['أكد نائب وزير الصناعة الروسي غيورغي كالامانوف أن القمة العربية الروسية ستعقد في موسكو.'],
        }),
      ],
      [],
    );
    expect(told[0]?.speaker).toBe('غيورغي كالامانوف');
  });

  it('is not told twice where the title is the lead sentence', () => {
    const lead = 'أكد سيرغي لافروف أن الهدنة صامدة.';
    expect(statementsOf([article({ title: lead, paragraphs: [lead] })], [])).toHaveLength(1);
  });

  it('has all its words in its paragraph', () => {
    const text = 'وقال سيرغي لافروف أمس إن "الهدنة صامدة"، مشيرا إلى أن المساعدات وصلت.';
    for (const { paragraph, cue, content, sentence, namedAs } of statementsOf([article({ paragraphs: [text] })], [])) {
      const parts = [cue, content, sentence, ...(namedAs ? [namedAs] : [])];
      expect(parts.every((span) => sliceOf(paragraph.text, span).length > 0)).toBe(true);
    }
  });

  it('is surer with a full name than without a subject in the next paragraph', () => {
    const [full, later] = statementsOf(
      [article({ paragraphs: ['قال سيرغي لافروف إن الهدنة صامدة.', 'وأضاف أن الحوار مستمر.'] })],
      [],
    );
    expect(full?.confidence).toBeGreaterThan(later?.confidence ?? 1);
  });

  it('without a settled speaker has no confidence', () => {
    expect(statementsOf([article({ paragraphs: ['وأكد الوزير أن الخطة جاهزة.'] })], [])[0]?.confidence).toBe(0);
  });
});

describe('the day of a statement', () => {
  const daysIn = (...paragraphs: string[]) =>
    statementsOf([article({ published: '2015-05-13', paragraphs })], []).map(({ date }) => date);
  const lead = 'التقى سيرغي لافروف أمس جون كيري في سوتشي، وقال لافروف إن اللقاء كان مفيدا.';

  it('is that of the event which the first paragraph tells, where no other is told', () => {
    expect(daysIn(lead, 'وأكد كيري أن الحوار مستمر.')).toEqual(['2015-05-12', '2015-05-12']);
  });

  it('is not that of the event where it was said before', () => {
    expect(daysIn(lead, 'وكان كيري قد أكد أن الحوار مستمر.')).toEqual(['2015-05-12', null]);
  });

  it('is only its own where an article tells of several days', () => {
    expect(daysIn(lead, 'وقال كيري الاثنين إن الموعد قريب.', 'وأكد لافروف أن الحوار مستمر.')).toEqual([
      '2015-05-12',
      '2015-05-11',
      null,
    ]);
  });
});

describe('what is no word of the sentence', () => {
  /** Speaker and words of each statement. */
  const said = (paragraph: string) =>
    statementsOf([article({ paragraphs: [paragraph] })], []).map(({ speaker, content, paragraph: { text } }) => [
      speaker,
      sliceOf(text, content),
    ]);

  it('are letters that stand for a name: «(إن. بي. آر)» holds neither «إن» nor the end of the sentence', () => {
    expect(said('وصرح بينيت لإذاعة (إن. بي. آر): الحوار هو السبيل الوحيد.')).toEqual([
      ['بينيت', 'الحوار هو السبيل الوحيد'],
    ]);
  });
  it('is to whom it was said: «لوكالة» is no part of a name', () => {
    expect(said('وأعلن نائب الوزير عبدالكريم ماجد أن الجسر جاهز. وقال ماجد لوكالة الأناضول: إن العمل بدأ.')).toEqual([
      ['عبدالكريم ماجد', 'أن الجسر جاهز'],
      ['عبدالكريم ماجد', 'إن العمل بدأ'],
    ]);
  });
  it('is «قد», behind which a verb comes: a surname that is a word goes before it', () => {
    expect(said('وكان وزير الأشغال في الأردن عبد المنعم سلام قد أعلن عن بدء العمل في الميناء.')[0]?.[0]).toBe(
      'عبد المنعم سلام',
    );
  });
});
