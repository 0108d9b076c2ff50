import { describe, expect, it } from 'vitest';
import { type FoundMeetings, findMeetings } from '../../src/meetings/find-meetings.ts';
import { article, told } from './told.ts';

const ARTICLES = [
  article(
    'vienna',
    'لقاء فابيوس وشتاينماير',
    ['التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس، وبحثا أسعار الغاز.'],
    { published: '2015-07-03' },
  ),
  article(
    'vienna-later',
    'لقاء فابيوس وظريف',
    ['التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الإيراني محمد جواد ظريف في فيينا أمس، وبحثا الملف النووي.'],
    { published: '2015-11-15' },
  ),
  article(
    'baghdad',
    'كارتر يزور بغداد',
    [
      'بدأ وزير الدفاع الأميركي آشتون كارتر أمس زيارة إلى بغداد لم يعلن عنها.',
      'وكان كارتر التقى الرئيس الأفغاني أشرف غني في كابول في شباط/فبراير 2015.',
    ],
    { published: '2015-07-24' },
  ),
];
const { meetings } = told(ARTICLES);

function slugs(found: FoundMeetings): string[] {
  const all = found.kind === 'one' ? [found.meeting] : found.kind === 'several' ? found.candidates : [];
  return all.map(({ articles }) => articles[0]?.slug ?? '').sort();
}

describe('a name that people use', () => {
  it.each([
    ['people', 'لقاء فابيوس وشتاينماير'],
    ['a place and a month', 'محادثات فيينا يوليو 2015'],
    ['the month by its other name', 'اجتماع فيينا في تموز ٢٠١٥'],
    ['the day alone', '2 تموز 2015'],
    ['another spelling', 'لقاء فابيوس وشتاينمير'],
    ['letters written together with a name', 'مباحثات فابيوس بشتاينماير'],
    ['English', 'Fabius Steinmeier talks in Vienna'],
    ['a dialect', 'شو حكوا فابيوس وشتاينماير بفيينا'],
    ['what it was about', 'لقاء فيينا حول الغاز'],
    ['a state', 'لقاء فابيوس والوزير الألماني'],
  ])('is by %s: %s %s', (_, query) => {
    expect(slugs(findMeetings(query, meetings))).toEqual(['vienna']);
  });

  it('gives the candidates where several fit', () => {
    expect(findMeetings('لقاء فيينا', meetings).kind).toBe('several');
    expect(slugs(findMeetings('لقاء فابيوس', meetings))).toEqual(['vienna', 'vienna-later']);
  });

  it.each([
    ['somebody who did not meet', 'لقاء فابيوس ونتنياهو'],
    ['another place', 'لقاء فابيوس في باريس'],
    ['another year', 'لقاء فيينا 2013'],
    ['somebody whom nobody knows', 'لقاء فابيوس وزغلولوف'],
    ['no name and no time', 'أسعار الغاز'],
    ['nothing', '؟'],
  ])('gives nothing for %s: %s', (_, query) => {
    expect(findMeetings(query, meetings).kind).toBe('none');
  });

  it('leads to what is only mentioned where no report fits', () => {
    const found = findMeetings('لقاء كارتر وأشرف غني', meetings);
    expect(found.kind === 'one' && found.meeting.standing).toBe('mentioned');
    expect(slugs(findMeetings('زيارة كارتر', meetings))).toEqual(['baghdad']);
  });

  it('may be its id or its title', () => {
    for (const { id, title } of meetings) {
      expect(findMeetings(id, meetings)).toMatchObject({ kind: 'one', meeting: { id } });
      expect(findMeetings(title, meetings)).toMatchObject({ kind: 'one', meeting: { id } });
    }
  });
});

describe('a name that fits none', () => {
  it('leads to those that most of it fits', () => {
    const found = findMeetings('لقاء فابيوس وظريف في باريس', meetings);
    expect(found.kind === 'none' && found.nearest.map(({ articles }) => articles[0]?.slug)).toEqual([
      'vienna-later',
      'vienna',
    ]);
  });

  it('leads to none where nothing of it fits', () => {
    expect(findMeetings('لقاء نتنياهو', meetings)).toEqual({ kind: 'none', nearest: [] });
  });
});

describe('several that a name fits', () => {
  const TALKS =
    'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في برلين أمس، وبحثا الوضع في حلب.';
  const PRESS = 'وقال فابيوس خلال مؤتمر صحفي مشترك مع شتاينماير إن المحادثات كانت مفيدة.';
  const { meetings: all } = told([
    ...ARTICLES,
    article('berlin', 'فابيوس في برلين', [TALKS, PRESS], { published: '2015-09-20' }),
  ]);

  it('are told apart by the press conference that one of them had', () => {
    expect(slugs(findMeetings('لقاء فابيوس وشتاينماير', all))).toEqual(['berlin', 'vienna']);
    expect(slugs(findMeetings('مؤتمر فابيوس وشتاينماير الصحفي', all))).toEqual(['berlin']);
  });

  it('are told apart by a city that they spoke of, where two who met are named', () => {
    expect(slugs(findMeetings('Fabius Steinmeier Aleppo talks', all))).toEqual(['berlin']);
    expect(findMeetings('Fabius and Steinmeier in Aleppo', all).kind).toBe('none');
  });
});
