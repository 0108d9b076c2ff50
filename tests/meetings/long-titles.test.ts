import { describe, expect, it } from 'vitest';
import { traceReader } from '../../src/meetings/meetings.ts';
import { archivePeople } from '../../src/statements/speakers/archive-people.ts';
import { article, namesOf, onlyMeeting, told } from './told.ts';

/** The one meeting of a page of 3 March 2014. */
function meetingIn(...blocks: string[]) {
  return onlyMeeting([article('a', 'أخبار المساء', blocks, { published: '2014-03-03' })]);
}

describe('who met, behind long titles', () => {
  it.each([
    [
      'a parenthesis of time and place',
      'استقبل الرئيس الفرنسي فرانسوا هولاند، في قصر الإليزيه مساء أمس، وزير الخارجية المصري نبيل فهمي.',
    ],
    [
      'a clause between commas',
      'التقى فرانسوا هولاند، الذي تتولى بلاده رئاسة المجلس هذا الشهر، بوزير الخارجية المصري نبيل فهمي.',
    ],
    ['a title of courtesy', 'استقبل الرئيس الفرنسي فرانسوا هولاند أمس في باريس معالي وزير الخارجية المصري نبيل فهمي.'],
    [
      'a deputy and whom he stands for',
      'استقبل الرئيس الفرنسي فرانسوا هولاند أمس النائب الأول لرئيس الوزراء وزير الخارجية المصري نبيل فهمي.',
    ],
    ['a title and a name behind a comma', 'التقى فرانسوا هولاند أمس نظيره المصري، نبيل فهمي.'],
  ])('is found behind %s', (_, text) => {
    expect(namesOf(meetingIn(`${text} ووصل الرئيس الفرنسي فرانسوا هولاند إلى الاجتماع مبكرا.`))).toEqual([
      'فرانسوا هولاند',
      'نبيل فهمي',
    ]);
  });

  it('is whom the article calls by that title elsewhere', () => {
    const title = 'أمير وادي النخيل يستقبل السفير الفرنسي';
    const text = 'استقبل الأمير خالد بن سعد أمير منطقة وادي النخيل في مكتبه أمس سفير فرنسا لوران بونافون.';
    const meeting = onlyMeeting([article('a', title, [text], { published: '2014-03-03' })]);
    expect(namesOf(meeting)).toEqual(['خالد بن سعد', 'لوران بونافون']);
  });

  it('is a first name with a surname that is a word of the language', () => {
    const text = 'استقبل الرئيس الفرنسي فرانسوا هولاند في باريس أمس رئيس الوزراء اللبناني تمام سلام.';
    expect(namesOf(meetingIn(text))).toEqual(['تمام سلام', 'فرانسوا هولاند']);
  });

  it('is the two before a verb of two', () => {
    const title = 'هولاند وميركل يبحثان أسعار الغاز';
    const text = 'وقال الرئيس الفرنسي فرانسوا هولاند والمستشارة الألمانية أنغيلا ميركل إن الأسعار مرتفعة.';
    expect(namesOf(onlyMeeting([article('a', title, [text], { published: '2014-03-03' })]))).toEqual([
      'أنغيلا ميركل',
      'فرانسوا هولاند',
    ]);
  });

  it('is nobody of two states that discuss something for weeks', () => {
    const text = 'وتبحث باريس مع برلين منذ أسابيع أسعار الغاز، بحسب وزير الاقتصاد الفرنسي بيار موسكوفيسي.';
    expect(told([article('a', 'أسعار الغاز', [text], { published: '2014-03-03' })]).meetings).toEqual([]);
  });

  it('is he before the talks, not who was there besides', () => {
    const text =
      'أجرى الرئيس الفرنسي فرانسوا هولاند أمس محادثات مع الرئيس الكيني أوهورو كينياتا بحضور نائبه وليام روتو.';
    expect(namesOf(meetingIn(text))).toContain('فرانسوا هولاند');
  });

  it('is no attendant of a meeting that was told of before', () => {
    const meeting = meetingIn(
      'استقبل الرئيس الفرنسي فرانسوا هولاند أمس وزير الخارجية المصري نبيل فهمي.',
      'حضر اللقاء وزير الخارجية الفرنسي لوران فابيوس ووزير الدفاع جان إيف لودريان.',
    );
    expect(namesOf(meeting)).toEqual(['فرانسوا هولاند', 'نبيل فهمي']);
  });

  it('is whoever called and whoever was called', () => {
    const text = 'تلقى الرئيس الفرنسي فرانسوا هولاند اتصالا هاتفيا أمس من فخامة الرئيس اللبناني ميشال سليمان.';
    const meeting = meetingIn(text);
    expect([meeting.kind, namesOf(meeting)]).toEqual(['call', ['فرانسوا هولاند', 'ميشال سليمان']]);
  });

  it('is the visitor of «زيارته», not whom he met there', () => {
    const text =
      'التقى الرئيس الفرنسي فرانسوا هولاند أمس الرئيس الكيني أوهورو كينياتا في اليوم الثاني من زيارته لكينيا.';
    const { meetings } = told([article('a', 'هولاند في كينيا', [text], { published: '2014-03-03' })]);
    const visits = meetings.filter(({ kind }) => kind === 'visit');
    expect(visits.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain('أوهورو كينياتا');
  });
});

describe('where it was, behind long titles', () => {
  it.each([
    ['a city of three letters', 'بجدة', 'جدة'],
    ['a house in a city', 'في قصر السلام بمدينة جدة', 'جدة'],
    ['a district by its head', 'في محافظة عدن', 'عدن'],
  ])('is %s', (_, where, place) => {
    const text = `استقبل الرئيس الفرنسي فرانسوا هولاند ${where} أمس وزير الخارجية المصري نبيل فهمي.`;
    expect(meetingIn(text).place).toBe(place);
  });

  it('is no part of a name: «باراك» is no «اراك»', () => {
    const text = 'التقى الرئيس الأميركي باراك أوباما أمس وزير الخارجية المصري نبيل فهمي.';
    expect(meetingIn(text).place).toBeNull();
  });

  it('is the capital of those who met where a state bears its name: «عمان»', () => {
    const text = 'استقبل وزير الخارجية الأردني ناصر جودة في عمان أمس وزير الخارجية المصري نبيل فهمي.';
    expect(meetingIn(text)).toMatchObject({ place: 'عمان', country: 'jordan' });
  });
});

describe('when it was, of somebody who went for talks', () => {
  it('is the day on which he went', () => {
    const text =
      'توجه الرئيس الفرنسي فرانسوا هولاند إلى روما، أمس الأحد، لإجراء محادثات مع الرئيس اللبناني ميشال سليمان.';
    expect(meetingIn(text).when).toEqual({ date: '2014-03-02', basis: 'computed', ground: 'الأحد' });
  });
});

describe('a page that is nothing but words of meeting', () => {
  it('is read no further than to two hundred', () => {
    const text = Array.from({ length: 1000 }, () => 'التقى الوزير سالم الرفاعي الوزير ناصر الحمدان أمس.').join(' ');
    const page = article('long', 'لقاءات', [text]);
    const read = traceReader(archivePeople([page]), []);
    expect(read(page, [])).toHaveLength(200);
  });
});
