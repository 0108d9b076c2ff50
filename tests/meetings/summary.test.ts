import { describe, expect, it } from 'vitest';
import { lead, maximalMarginalRelevance, textRank } from '../../src/evaluation/summary-baselines.ts';
import { candidatesOf } from '../../src/meetings/candidates.ts';
import { chosen } from '../../src/meetings/chosen.ts';
import type { Choosable } from '../../src/meetings/goods.ts';
import { type SummaryOptions, summaryOf, weighed } from '../../src/meetings/summary.ts';
import { article, told } from './told.ts';

const BLOCKS = [
  'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.',
  'وقال فابيوس بعد لقائه شتاينماير إن بلاده تدعم نشر مراقبين على حدود أوكرانيا.',
  'وأضاف أن العقوبات على روسيا لن ترفع قبل نهاية العام.',
  'وأكد شتاينماير أنه اتفق مع نظيره الفرنسي على عقد جولة جديدة من المحادثات حول ليبيا في تونس.',
  'واعترف شتاينماير ببقاء خلافات بين برلين وباريس حول أسعار الغاز.',
  '## خلفية تاريخية',
  'تأسس النادي الرياضي في المدينة عام 1921 على ضفة النهر.',
  'وشهد الملعب القديم في عام 1950 مباراة كبيرة حضرها آلاف المشجعين.',
  'صورة: فابيوس وشتاينماير في فيينا',
];
const REPORT = article('report', 'فابيوس وشتاينماير في فيينا', BLOCKS, { published: '2015-07-03' });
const OTHER = article(
  'other',
  'أسعار القمح',
  [
    'ارتفعت أسعار القمح في الأسواق العالمية هذا الأسبوع.',
    'ويتوقع المزارعون محصولا أقل من العام الماضي.',
    'وكان فابيوس التقى شتاينماير في فيينا الخميس، ووعد بدعم المزارعين الفرنسيين.',
  ],
  { published: '2015-07-03' },
);
const { meetings, statements } = told([REPORT, OTHER]);
const meeting = meetings.find(({ standing }) => standing === 'reported');

function summary(options: SummaryOptions = {}) {
  if (!meeting) throw new Error('no meeting');
  return summaryOf(weighed(meeting, statements), options);
}

const points = summary().points;
const point = (part: string) => points.find(({ passage }) => passage.text.includes(part));

describe('a summary', () => {
  it('holds whole sentences as they were printed', () => {
    expect(points.length).toBeGreaterThan(4);
    for (const { passage } of points) {
      expect(passage.paragraph.text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
      expect(BLOCKS.concat(OTHER.paragraphs.map(({ text }) => text))).toContain(passage.text);
    }
  });

  it('tells agreements from differences', () => {
    expect(point('جولة جديدة')).toMatchObject({ kind: 'agreement', speaker: 'فرانك شتاينماير', isNext: true });
    expect(point('خلافات')).toMatchObject({ kind: 'disagreement', isNext: false });
    expect(point('مراقبين')).toMatchObject({ kind: 'point', speaker: 'لوران فابيوس' });
  });

  it('introduces who speaks where the sentence does not name him', () => {
    expect(point('لن ترفع')).toMatchObject({ speaker: 'لوران فابيوس', introduction: 'لوران فابيوس' });
    expect(point('مراقبين')?.introduction).toBeNull();
  });

  it('heads a sentence with the state that it speaks of', () => {
    expect(point('مراقبين')?.topic).toBe('أوكرانيا');
    expect(point('جولة جديدة')?.topic).toBe('ليبيا');
  });

  it('leaves captions and headings out, and of other articles all but what tells of the meeting', () => {
    const texts = points.map(({ passage }) => passage.text);
    expect(texts).not.toContain('خلفية تاريخية');
    expect(texts).not.toContain('فابيوس وشتاينماير في فيينا');
    expect(texts).not.toContain(OTHER.paragraphs[0]?.text);
    expect(texts).toContain(OTHER.paragraphs[2]?.text);
  });

  it('is six sentences at most where it is to be short, without the background', () => {
    const short = summary({ length: 'short' }).points.map(({ passage }) => passage.text);
    expect(short.length).toBeLessThanOrEqual(6);
    expect(short.join(' ')).not.toContain('النادي الرياضي');
  });

  it('keeps to a topic or a person', () => {
    const about = (focus: string) => summary({ focus }).points.map(({ passage }) => passage.paragraph.number);
    expect(about('ماذا قيل عن أوكرانيا')).toEqual([2]);
    expect(about('Ukraine')).toEqual([2]);
    expect(about('ماذا قال شتاينماير عن الغاز')).toEqual([5]);
    expect(about('فنزويلا')).toEqual([]);
  });
});

describe('the choice of sentences', () => {
  const one = (units: string, reward = 1, length = 10) => ({
    length,
    reward,
    units: units.split(' '),
    groups: ['all'],
  });
  const inOrder = (sentences: readonly ReturnType<typeof one>[], goesOn = false): Choosable[] =>
    sentences.map((each, at) => ({ ...each, at, goesOn }));

  it('takes what covers more before what says the same again', () => {
    const all = inOrder([one('gas price rise'), one('gas price rise'), one('wheat harvest')]);
    expect(chosen(all, { points: 2, characters: 100 }).sort()).toEqual([0, 2]);
  });

  it('keeps to the budget of sentences and of characters', () => {
    const all = inOrder([one('a b', 1, 60), one('c d', 1, 30), one('e f', 1, 30)]);
    expect(chosen(all, { points: 3, characters: 70 }).sort()).toEqual([1, 2]);
    expect(chosen(all, { points: 1, characters: 100 })).toHaveLength(1);
  });

  it('takes what is worth more where all else is the same', () => {
    expect(chosen(inOrder([one('a b', 1), one('c d', 3)]), { points: 1, characters: 100 })).toEqual([1]);
  });

  it('takes a sentence that goes on with a taken one where no further point is allowed', () => {
    const all = [one('a b', 3), one('c d', 1), one('e f', 2)];
    expect(chosen(inOrder(all, true), { points: 1, characters: 100 }).sort()).toEqual([0, 1]);
    expect(chosen(inOrder(all), { points: 1, characters: 100 })).toEqual([0]);
  });

  it('is empty of nothing', () => {
    expect(chosen([], { points: 3, characters: 100 })).toEqual([]);
  });
});

describe('the ways that it is measured beside', () => {
  const candidates = meeting ? candidatesOf(meeting, statements) : [];

  it('takes the first sentences', () => {
    expect(lead(candidates, { points: 2, characters: 1000 })).toEqual([0, 1]);
  });

  it('takes what is like most others', () => {
    const [first] = textRank(candidates, { points: 1, characters: 1000 });
    expect(candidates[first ?? -1]?.text).toMatch(/فابيوس|شتاينماير/u);
  });

  it('takes no two alike', () => {
    const taken = maximalMarginalRelevance(candidates, { points: 4, characters: 1000 });
    expect(new Set(taken).size).toBe(4);
  });
});
