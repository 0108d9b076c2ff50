import { describe, expect, it } from 'vitest';
import { type Sought, StatementShelf } from '../../src/statements/shelf.ts';
import { withoutRepeats } from '../../src/statements/shelf-repeats.ts';
import { topicsOf } from '../../src/statements/shelf-topics.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { sliceOf } from '../../src/text/span.ts';
import { article } from '../archive.ts';
import { GUTERRES, KERRY, LAVROV, stated, TILLERSON, ZAKHAROVA } from './stated.ts';

const SOCHI = article({
  slug: 'sochi',
  published: '2015-05-13',
  event: { place: 'سوتشي', date: '2015-05-12' },
  paragraphs: [
    'وقال كيري إن الهدنة في حلب صامدة.',
    'وأعلن لافروف أن موقف كيري واضح.',
    'وأكد الوزير «لا حل من دون دمشق».',
  ],
});
const MOSCOW = article({
  slug: 'moscow',
  published: '2017-04-13',
  paragraphs: ['وقال تيلرسون إن العقوبات باقية.', 'وقالت زاخاروفا إن الهدنة مستمرة.'],
});
const UNDATED = article({ slug: 'undated', paragraphs: ['وقال لافروف إن الهدنة هشة.'] });

const KERRY_ON_ALEPPO = stated(SOCHI, { content: 'إن الهدنة في حلب صامدة', speaker: 'جون كيري', topics: ['حلب'] });
const LAVROV_ON_KERRY = stated(SOCHI, { paragraph: 2, content: 'أن موقف كيري واضح', speaker: 'سيرغي لافروف' });
const UNSETTLED = stated(SOCHI, {
  paragraph: 3,
  content: 'لا حل من دون دمشق',
  kind: 'direct',
  speaker: 'سيرغي لافروف',
  confidence: 0.3,
});
const TILLERSON_ON_SANCTIONS = stated(MOSCOW, { content: 'إن العقوبات باقية', speaker: 'ريكس تيلرسون' });
const ZAKHAROVA_ON_TRUCE = stated(MOSCOW, { paragraph: 2, content: 'إن الهدنة مستمرة', speaker: 'ماريا زاخاروفا' });
const LAVROV_UNDATED = stated(UNDATED, { content: 'إن الهدنة هشة', speaker: 'سيرغي لافروف' });

const SHELF = new StatementShelf(
  [KERRY_ON_ALEPPO, LAVROV_ON_KERRY, UNSETTLED, LAVROV_UNDATED, TILLERSON_ON_SANCTIONS, ZAKHAROVA_ON_TRUCE],
  [LAVROV, KERRY, TILLERSON, ZAKHAROVA, GUTERRES],
);

function find(sought: Partial<Omit<Sought, 'who'>> & { readonly who?: string }) {
  const { who, ...rest } = sought;
  return SHELF.find({
    view: 'by',
    kind: null,
    time: null,
    isFrom: () => true,
    about: null,
    ...rest,
    who: who === undefined ? null : SHELF.who(who),
  });
}

const words = (statements: readonly Statement[]) =>
  statements.map(({ paragraph, content }) => sliceOf(paragraph.text, content));

describe('statements', () => {
  it('come with the newest event first, without a date last', () => {
    expect(words(find({}).settled)).toEqual([
      'إن العقوبات باقية',
      'إن الهدنة مستمرة',
      'إن الهدنة في حلب صامدة',
      'أن موقف كيري واضح',
      'إن الهدنة هشة',
    ]);
  });

  it('are of whoever is asked for', () => {
    expect(words(find({ who: 'لافروف' }).settled)).toEqual(['أن موقف كيري واضح', 'إن الهدنة هشة']);
  });

  it('of doubtful speakers are kept apart', () => {
    expect(words(find({ who: 'لافروف' }).unsettled)).toEqual(['لا حل من دون دمشق']);
  });

  it('in which others name somebody are another view', () => {
    expect(words(find({ who: 'كيري', view: 'of' }).settled)).toEqual(['أن موقف كيري واضح']);
  });

  it('keep to a time, and what has no date is counted', () => {
    const { settled, undated } = find({ who: 'لافروف', time: { from: '2015-05-01', to: '2015-05-31' } });
    expect({ words: words(settled), undated }).toEqual({ words: ['أن موقف كيري واضح'], undated: 1 });
  });

  it('keep to a kind', () => {
    const { settled, unsettled } = find({ kind: 'direct' });
    expect(words([...settled, ...unsettled])).toEqual(['لا حل من دون دمشق']);
  });

  it('keep to those that are about something, by their places', () => {
    const about = new Set(SHELF.contents.holding(['هدن']));
    expect(words(find({ about }).settled)).toEqual(['إن الهدنة مستمرة', 'إن الهدنة في حلب صامدة', 'إن الهدنة هشة']);
  });
});

describe('an office that is asked for', () => {
  it.each([
    ['وزير الخارجية الأميركي', ['إن العقوبات باقية', 'إن الهدنة في حلب صامدة']],
    ['وزير خارجية أمريكا', ['إن العقوبات باقية', 'إن الهدنة في حلب صامدة']],
    ['الوزير الروسي', []],
    ['المتحدثة باسم وزارة الخارجية الروسية', ['إن الهدنة مستمرة']],
    ['المتحدث باسم الخارجية الروسية', ['إن الهدنة مستمرة']],
  ])('means whoever held it when it was said: %s', (who, expected) => {
    expect(words(find({ who }).settled)).toEqual(expected);
  });

  it('may be of no state', () => {
    expect(SHELF.who('الأمين العام للأمم المتحدة').names).toEqual(['أنطونيو غوتيريش']);
  });
});

describe('the words of a content', () => {
  it('do not hold the name of whoever spoke', () => {
    expect(SHELF.contents.holding(['لافروف'])).toEqual([]);
  });

  it('are looked up together', () => {
    expect(SHELF.contents.holding(['هدن', 'حلب'])).toEqual([0]);
  });
});

describe('topicsOf', () => {
  it('counts each topic, whatever its spelling', () => {
    const on = (topic: string) => stated(SOCHI, { content: 'إن الهدنة', topics: [topic] });
    expect(topicsOf([on('أمريكا'), on('سوريا'), on('امريكا')])).toEqual([
      { topic: 'أمريكا', statements: 2 },
      { topic: 'سوريا', statements: 1 },
    ]);
  });
});

describe('withoutRepeats', () => {
  const page = article({
    paragraphs: [['heading', 'لافروف: الحل قريب'], 'وقال لافروف: «الحل قريب».', 'وقال كيري: الحل قريب.'],
  });
  const [heading, body, other] = [1, 2, 3].map((paragraph) =>
    stated(page, { paragraph, content: 'الحل قريب', speaker: paragraph === 3 ? 'جون كيري' : 'سيرغي لافروف' }),
  );

  it('lays the same words of one speaker together, the body before the heading', () => {
    const all = [heading, body, other].filter((each) => each !== undefined);
    expect(withoutRepeats(all)).toEqual([
      { statement: body, also: [heading] },
      { statement: other, also: [] },
    ]);
  });
});
