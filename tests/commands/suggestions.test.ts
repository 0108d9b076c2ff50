import { describe, expect, it } from 'vitest';
import { suggestSources, suggestSpeakers, suggestTopics } from '../../src/commands/suggestions.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([
  article({
    slug: 'sochi',
    source: 'جريدة الثورة',
    agencies: ['RIA Novosti'],
    published: '2015-05-13',
    paragraphs: [
      'وقال سيرغي لافروف إن العقوبات الغربية تضر بالجميع.',
      'وأضاف سيرغي لافروف أن التسوية في سوريا تحتاج إلى حوار.',
      'وقال جون كيري إن السلام في أوكرانيا هو الطريق.',
    ],
  }),
]);

describe('suggestSpeakers', () => {
  it('offers the most quoted where nothing is typed yet', () => {
    expect(suggestSpeakers('', LIBRARY, {})).toEqual(['سيرغي لافروف', 'جون كيري']);
  });

  it.each(['لاف', 'سيرغي', 'سيرغي لا', 'سير', 'lav', 'Lavr', 'لافرف', 'سيرجي', 'Sergei'])(
    'knows whom «%s» begins',
    (typed) => {
      expect(suggestSpeakers(typed, LIBRARY, {})).toEqual(['سيرغي لافروف']);
    },
  );

  it('offers nobody for a name that is nobody’s', () => {
    expect(suggestSpeakers('طنطاوي', LIBRARY, {})).toEqual([]);
  });
});

describe('suggestSources', () => {
  it.each(['ثور', 'الثو', 'جريدة ال'])('knows the newspaper that «%s» begins', (typed) => {
    expect(suggestSources(typed, LIBRARY, {})).toEqual(['جريدة الثورة']);
  });

  it('knows agencies too', () => {
    expect(suggestSources('ria', LIBRARY, {})).toEqual(['RIA Novosti']);
  });
});

describe('suggestTopics', () => {
  it('offers what was spoken of', () => {
    expect(suggestTopics('أوك', LIBRARY, {})).toEqual(['أوكرانيا']);
  });

  it('offers what the speaker who is given spoke of, and nothing else', () => {
    expect(suggestTopics('سور', LIBRARY, { who: 'لافروف' })).toEqual(['سوريا']);
    expect(suggestTopics('أوك', LIBRARY, { who: 'لافروف' })).toEqual([]);
  });

  it.each(['Syria', 'سور', 'السو', 'سوريه'])('knows the topic that «%s» begins', (typed) => {
    expect(suggestTopics(typed, LIBRARY, {})).toEqual(['سوريا']);
  });

  it('takes Latin letters', () => {
    expect(suggestTopics('Ukr', LIBRARY, {})).toEqual(['أوكرانيا']);
  });
});
