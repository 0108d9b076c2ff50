import { describe, expect, it } from 'vitest';
import type { GoldStatement } from '../../src/evaluation/gold.ts';
import { type Found, matchesOf } from '../../src/evaluation/said-match.ts';
import { missesOf, scoreSaid } from '../../src/evaluation/said-score.ts';

function marked(given: Partial<GoldStatement> & Pick<GoldStatement, 'content'>): GoldStatement {
  return {
    id: 's1',
    file: 'page.txt',
    line: 1,
    speaker: 'سيرغي لافروف',
    speaker_kind: 'person',
    speaker_accept: [],
    members: [],
    how_named: 'surname',
    cue: 'وقال',
    kind: 'indirect',
    main: true,
    borderline: false,
    duplicate_of: null,
    ...given,
  };
}

function found(text: string, given: Partial<Found> = {}): Found {
  return { text, cue: 'وقال', speaker: 'سيرغي لافروف', members: [], confidence: 0.96, ...given };
}

const TRUCE = 'أن الهدنة في حلب صامدة';
const SANCTIONS = 'أن العقوبات تضر بالجميع ولا تنفع أحدا';

describe('a statement that was found', () => {
  it('is the marked one of which it shares most words', () => {
    const [truce, sanctions] = [marked({ content: TRUCE }), marked({ content: SANCTIONS })];
    const matches = matchesOf([truce, sanctions], [found(SANCTIONS), found('أن الهدنة في حلب')]);
    expect(matches.map(({ gold, nearExact }) => [gold, nearExact])).toEqual([
      [sanctions, true],
      [truce, false],
    ]);
  });

  it('is none of which it shares less than half', () => {
    // 2 of 5 and 5 words: F1 0.4.
    expect(matchesOf([marked({ content: TRUCE })], [found('أن الهدنة وقف لإطلاق النار')])).toEqual([]);
  });

  it('is matched once, of two that share as much the one with the right speaker', () => {
    const wrong = found(TRUCE, { speaker: 'جون كيري' });
    const right = found(TRUCE);
    expect(matchesOf([marked({ content: TRUCE })], [wrong, right]).map((match) => match.found)).toEqual([right]);
  });

  it('may name somebody else whom a reader would accept', () => {
    const gold = marked({ content: TRUCE, speaker_accept: ['وزارة الخارجية الروسية'] });
    expect(matchesOf([gold], [found(TRUCE, { speaker: 'الخارجية الروسية' })])[0]?.attributed).toBe(true);
  });

  it('is attributed where a collective has the same members', () => {
    const members = ['جون كيري', 'سيرغي لافروف'];
    const gold = marked({ content: TRUCE, speaker: 'الطرفان', speaker_kind: 'collective', members });
    const both = found(TRUCE, { speaker: null, members: [...members].reverse() });
    expect(matchesOf([gold], [both])[0]?.attributed).toBe(true);
  });
});

describe('the figures', () => {
  const gold = [
    marked({ content: TRUCE, kind: 'direct' }),
    marked({ content: SANCTIONS }),
    marked({ content: 'أن الوفود تصل غدا', main: false }),
    marked({ content: 'أن هذا يحتمل وجهين معا', borderline: true, main: false }),
    marked({ content: TRUCE.replace('حلب', 'حمص'), duplicate_of: 's1', main: false }),
  ];
  const figures = scoreSaid(gold, [
    found(TRUCE, { speaker: 'جون كيري', confidence: 0.6 }),
    found(SANCTIONS, { confidence: 1 }),
    found('أن هذا يحتمل وجهين معا'),
    found('ما لم يقله أحد'),
  ]);

  it('count what is neither borderline nor printed twice', () => {
    // Found: 2 of 3. Judged: 4 predictions without the borderline one, 3.
    expect(figures).toMatchObject({ predictions: 4, core: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  it('tell what is found from what is attributed', () => {
    expect(figures).toMatchObject({ attributedF1: 1 / 3, speakerAccuracy: 1 / 2, nearExact: 2 / 3 });
    expect(figures).toMatchObject({ main: 2, mainRecall: 1, mainAttributed: 1 / 2 });
  });

  it('tell direct speech by itself', () => {
    expect(figures).toMatchObject({ directFound: 1, directWronglyAttributed: 1 });
    expect(figures.byKind.indirect).toEqual({ statements: 2, found: 1 / 2, speaker: 1 });
  });

  it('say what a confidence was worth', () => {
    const filled = figures.reliability.filter(({ statements }) => statements > 0);
    expect(filled).toEqual([
      { from: 0.5, to: 0.7, statements: 1, right: 0, meanConfidence: 0.6 },
      { from: 0.95, to: 1, statements: 1, right: 1, meanConfidence: 1 },
    ]);
  });
});

describe('the misses', () => {
  it('are what was not found, not rightly attributed, or not marked', () => {
    const [truce, sanctions] = [marked({ content: TRUCE }), marked({ content: SANCTIONS })];
    const [wrong, invented] = [found(TRUCE, { speaker: 'جون كيري' }), found('ما لم يقله أحد')];
    const misses = missesOf([truce, sanctions], [wrong, invented]);
    expect(misses.notFound).toEqual([sanctions]);
    expect(misses.wrongSpeaker.map((match) => match.found)).toEqual([wrong]);
    expect(misses.invented).toEqual([invented]);
  });
});
