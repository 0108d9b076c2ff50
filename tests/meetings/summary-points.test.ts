import { describe, expect, it } from 'vitest';
import type { SummaryPoint } from '../../src/meetings/points.ts';
import { summaryOf, weighed } from '../../src/meetings/summary.ts';
import { article, told } from './told.ts';

/** The points of the summary of the one meeting of a page. */
function pointsOf(...blocks: string[]): readonly SummaryPoint[] {
  const first = 'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.';
  const page = article('a', 'فابيوس وشتاينماير في فيينا', [first, ...blocks], { published: '2015-07-03' });
  const { meetings, statements } = told([page]);
  const meeting = meetings.find(({ standing }) => standing === 'reported');
  if (!meeting) throw new Error('no meeting');
  return summaryOf(weighed(meeting, statements)).points;
}

describe('a point', () => {
  it('is two sentences where the same speaker goes on, as printed', () => {
    const said = 'وقال فابيوس إن بلاده تدعم نشر مراقبين على الحدود. وأضاف أن العقوبات لن ترفع قبل نهاية العام.';
    const [point] = pointsOf(said).filter(({ passage }) => passage.text.includes('مراقبين'));
    expect(point?.passage.text).toBe(said);
    expect(point).toMatchObject({ speaker: 'لوران فابيوس', introduction: null });
  });

  it('is one sentence where another speaks', () => {
    const said =
      'وقال فابيوس إن بلاده تدعم نشر مراقبين على الحدود. وقال شتاينماير إن العقوبات لن ترفع قبل نهاية العام.';
    expect(pointsOf(said).map(({ passage }) => passage.text)).not.toContain(said);
  });

  it('is one sentence where the next is what they agreed on', () => {
    const said = 'وقال فابيوس إن بلاده تدعم نشر مراقبين على الحدود. وأضاف أن الوزيرين اتفقا على لقاء ثان.';
    expect(pointsOf(said).map(({ kind, passage }) => [kind, passage.text.includes('مراقبين')])).toEqual(
      expect.arrayContaining([
        ['point', true],
        ['agreement', false],
      ]),
    );
  });

  it('is of him who says most of it', () => {
    const said =
      'وفي رده على إعلان شتاينماير عن السد، قال فابيوس إن بلاده لم تطلع على الخطة بعد، وإنها تنتظر رأي الخبراء.';
    expect(pointsOf(said).find(({ passage }) => passage.text.includes('السد'))?.speaker).toBe('لوران فابيوس');
  });

  it('of how the talks went stands under a heading of its own', () => {
    const said = 'ووصف فابيوس المحادثات بأنها كانت صريحة ومفيدة.';
    const point = pointsOf(said).find(({ passage }) => passage.text === said);
    expect(point?.topic).toBe('مجريات اللقاء');
  });
});

describe('what both of them met for', () => {
  it('is no result where others quarrel', () => {
    const said = 'واتهم التنظيم خصومه في الجبال بسرقة القمح.';
    expect(pointsOf(said).find(({ passage }) => passage.text === said)?.kind ?? 'point').toBe('point');
  });
});
