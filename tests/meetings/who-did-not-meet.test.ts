import { describe, expect, it } from 'vitest';
import { article, namesOf, onlyMeeting, told } from './told.ts';

const PUBLISHED = { published: '2014-03-03' };

function meetingIn(...blocks: string[]) {
  return onlyMeeting([article('a', 'أخبار المساء', blocks, PUBLISHED)]);
}

/** The titles of all meetings of a page, reported or not. */
function titlesIn(title: string, ...blocks: string[]): string[] {
  return told([article('a', title, blocks, PUBLISHED)]).meetings.map((meeting) => meeting.title);
}

describe('who did not meet', () => {
  it.each([
    ['friends of somebody', 'التقى الرئيس الفرنسي فرانسوا هولاند أمس عددا من رفاق الوزير نبيل فهمي.', 'فهمي'],
    [
      'friends of somebody with a calling',
      'التقى الرئيس الفرنسي فرانسوا هولاند أمس عددا من رفاق الطيار المصري نبيل فهمي.',
      'فهمي',
    ],
    [
      'whose house it was in',
      'التقى الرئيس الفرنسي فرانسوا هولاند أمس الرئيس الكيني أوهورو كينياتا في دار ضيافة رئيس الحكومة نبيل فهمي.',
      'فهمي',
    ],
    ['a house of his', 'استقبل الرئيس الفرنسي فرانسوا هولاند أمس المهنئين في جامعة الأمير خالد بن سعد.', 'خالد'],
    ['how many there were', 'التقى الرئيس الفرنسي فرانسوا هولاند أمس عددا من المواطنين.', 'عددا'],
    [
      'who waits at the airport',
      'وصل الرئيس الفرنسي فرانسوا هولاند أمس، وكان في استقباله بالمطار الوزير نبيل فهمي.',
      'فهمي',
    ],
    [
      'a spokesman who tells of it in his own words',
      'قال المتحدث الفرنسي رومان نادال: «هناك اجتماع متوقع مع الرئيس الكيني أوهورو كينياتا».',
      'نادال',
    ],
    ['the next sentence of a headline', 'هولاند يستقبل كينياتا.. وطريق فهمي مفروش بالورود', 'فهمي'],
  ])('is not %s', (_, text, name) => {
    expect(titlesIn('أخبار المساء', text).join(' ')).not.toContain(name);
  });

  it('is not the president whose adviser came', () => {
    const text =
      'وأعلن المتحدث أنه لا لقاءات مع سمير شيحا مستشار الرئيس الفرنسي فرانسوا هولاند الذي وصل إلى بيروت أمس في زيارة.';
    expect(titlesIn('أخبار المساء', text).join(' ')).not.toContain('هولاند');
  });

  it('is no city of two words', () => {
    const text =
      'يتوجه الرئيس الفرنسي فرانسوا هولاند إلى العاصمة الإثيوبية أديس أبابا حيث يلتقي الرئيس الكيني أوهورو كينياتا غدا.';
    expect(titlesIn('أخبار المساء', text).join(' ')).not.toMatch(/لقاء [^،]*أبابا/u);
  });

  it('is no city before those who talk there', () => {
    const text = 'استؤنفت أمس محادثات جنيف بين وزير الخارجية المصري نبيل فهمي والرئيس الكيني أوهورو كينياتا.';
    expect(namesOf(meetingIn(text))).toEqual(['أوهورو كينياتا', 'نبيل فهمي']);
  });

  it('is no club on a page of sport', () => {
    const text =
      'يلعب المنتخب أربعة لقاءات مع مصر وتونس قبل البطولة، وقال المدرب إن كل لاعب جاهز، وتقام كل مباراة على ملعب المدينة.';
    expect(titlesIn('معسكر المنتخب', text)).toEqual([]);
  });

  it('is the president on a page of sport all the same', () => {
    const text =
      'استقبل الرئيس الفرنسي فرانسوا هولاند أمس الرئيس الكيني أوهورو كينياتا قبل مباراة المنتخب في بطولة كأس العالم.';
    expect(namesOf(meetingIn(text))).toEqual(['أوهورو كينياتا', 'فرانسوا هولاند']);
  });
});

describe('who met', () => {
  it('is one of several whom a group is told to hold', () => {
    const text =
      'بحث الرئيس الفرنسي فرانسوا هولاند أمس مع قادة سياسيين من بينهم الرئيس الكيني أوهورو كينياتا أسعار الشاي.';
    expect(namesOf(meetingIn(text))).toEqual(['أوهورو كينياتا', 'فرانسوا هولاند']);
  });

  it('is the king by his first name, not his son of that last name', () => {
    const blocks = [
      'استقبل الملك سلمان بن عبدالعزيز أمس في الرياض الرئيس الفرنسي فرانسوا هولاند.',
      'وعقد الملك سلمان محادثات مع الرئيس فرانسوا هولاند، وكان الأمير محمد بن سلمان في جدة.',
    ];
    expect(namesOf(meetingIn(...blocks)).some((name) => name.startsWith('محمد'))).toBe(false);
  });

  it('is not called by the many who were with him', () => {
    const text = 'التقى الرئيس الفرنسي فرانسوا هولاند أمس الملك سلمان وكبار المسؤولين في الرياض.';
    expect(meetingIn(text).title).toContain('لقاء هولاند وسلمان في الرياض');
  });

  it('is not who was present besides', () => {
    const text =
      'استقبل الرئيس الفرنسي فرانسوا هولاند أمس الرئيس الكيني أوهورو كينياتا بحضور وزير الخارجية المصري نبيل فهمي.';
    expect(namesOf(meetingIn(text))).toEqual(['أوهورو كينياتا', 'فرانسوا هولاند']);
  });

  it('is he behind a title of courtesy, not who tells of it', () => {
    const text =
      'أوضح الوزير ناصر جودة أن لقاء معالي وزير الخارجية المصري نبيل فهمي أمس مع الرئيس الكيني أوهورو كينياتا كان مثمرا.';
    expect(namesOf(meetingIn(text))).toEqual(['أوهورو كينياتا', 'نبيل فهمي']);
  });

  it('is the same whether his own name stands with that of his father or not', () => {
    const blocks = [
      'التقى الرئيس الفرنسي فرانسوا هولاند أمس المبعوث الأممي محمدو ولد الداه سالم في باريس.',
      'وقال محمدو ولد الداه إن المحادثات مع الرئيس فرانسوا هولاند كانت صريحة.',
    ];
    expect(meetingIn(...blocks).title).toContain('ولد الداه');
  });

  it('is who went somewhere, not whom he talked with there', () => {
    const text =
      'أجرى الرئيس الفرنسي فرانسوا هولاند أمس محادثات مع الرئيس الكيني أوهورو كينياتا في أول زيارة لكينيا منذ سنوات.';
    expect(titlesIn('أخبار المساء', text).join(' ')).not.toContain('زيارة كينياتا');
  });
});

describe('who came', () => {
  it.each([
    ['behind the verb', 'وصل الرئيس الفرنسي فرانسوا هولاند أمس إلى بيروت على رأس وفد كبير.'],
    ['before the verb', 'الرئيس الفرنسي فرانسوا هولاند يصل إلى بيروت أمس.'],
  ])('is he who stands %s', (_, text) => {
    expect(meetingIn(text)).toMatchObject({ kind: 'visit', place: 'بيروت' });
  });

  it('is no letter and nobody called «فيصل»', () => {
    const text = 'وقال الوزير ناصر جودة إن الرسالة وصلت إلى بيروت أمس، وإن الأمير فيصل بن سعد في عمان.';
    expect(titlesIn('أخبار المساء', text)).toEqual([]);
  });
});

describe('where it was', () => {
  it.each([
    [
      'not what they spoke of',
      'بحث الرئيس الفرنسي فرانسوا هولاند أمس مع الرئيس الكيني أوهورو كينياتا الأوضاع في لبنان.',
      null,
    ],
    [
      'beside the verb',
      'تناول الرئيس الفرنسي فرانسوا هولاند في باريس أمس مع الرئيس الكيني أوهورو كينياتا الأوضاع في لبنان.',
      'باريس',
    ],
  ])('is %s', (_, text, place) => {
    expect(meetingIn(text).place).toBe(place);
  });

  it.each([
    ['the kingdom of the page', 'السعودي', 'السعودية'],
    ['another kingdom', 'الأردني', 'الأردن'],
  ])('is %s for «المملكة»', (_, adjective, place) => {
    const blocks = [
      'بدأ الرئيس الفرنسي فرانسوا هولاند أمس زيارة إلى المملكة تستمر يومين.',
      `وقال الوزير ${adjective} إن الزيارة مهمة.`,
    ];
    expect(meetingIn(...blocks).place).toBe(place);
  });

  it('is not known where nothing tells which kingdom is meant', () => {
    const text = 'التقى الرئيس الفرنسي فرانسوا هولاند أمس في المملكة الرئيس الكيني أوهورو كينياتا.';
    expect(meetingIn(text).place).toBeNull();
  });

  it('is a city of two words', () => {
    const text = 'التقى الرئيس الفرنسي فرانسوا هولاند أمس في أديس أبابا الرئيس الكيني أوهورو كينياتا.';
    expect(meetingIn(text).place).toBe('أديس أبابا');
  });

  it('is the state that was visited rather than the region around it', () => {
    const blocks = ['بدأ الرئيس الفرنسي فرانسوا هولاند أمس زيارة إلى الخليج.', 'وتستمر زيارة هولاند إلى الكويت يومين.'];
    expect(meetingIn(...blocks).place).toBe('الكويت');
  });

  it('is not where he went another time', () => {
    const text =
      'قال المتحدث إن زيارة الرئيس الفرنسي فرانسوا هولاند إلى المعرض أمس جاءت بعد زيارته إلى بيروت في الشهر الماضي.';
    expect(titlesIn('أخبار المساء', text).join(' ')).not.toContain('بيروت، 2 آذار');
  });

  it('is not where somebody is yet to go', () => {
    const blocks = [
      'التقى الرئيس الفرنسي فرانسوا هولاند أمس في باريس الرئيس الكيني أوهورو كينياتا.',
      'وتمنى هولاند أن يزور نيروبي قريبا.',
    ];
    expect(meetingIn(...blocks).place).toBe('باريس');
  });
});
