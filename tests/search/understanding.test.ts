import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/search/understanding.ts';
import { properties } from '../properties.ts';

const SOURCES = ['الثورة', 'الاتحاد', 'وكالة سانا'];

describe('understand', () => {
  it('reads everything that a question says beside its words', () => {
    const text = 'ماذا قال لافروف عن سوريا في أيار 2015 في جريدة الثورة؟';
    const { period, month, source, speaker, topic, asksWho, phrases, rest } = understand(text, SOURCES);
    expect(period).toMatchObject({ from: '2015-05-01', to: '2015-05-31', words: ['في أيار 2015'] });
    expect(source?.source).toBe('الثورة');
    expect([speaker?.name, topic?.text]).toEqual(['لافروف', 'سوريا']);
    expect({ month, asksWho, phrases }).toEqual({ month: null, asksWho: false, phrases: [] });
    expect(rest).toBe('ماذا قال لافروف عن سوريا؟');
  });

  it('reads nothing into a question that says no more than its words', () => {
    const text = 'في أي مكان شارك لافروف وكيري في وضع أكاليل الزهور؟';
    expect(understand(text, SOURCES)).toEqual({
      period: null,
      month: null,
      source: null,
      phrases: [],
      speaker: null,
      topic: null,
      asksWho: false,
      rest: text,
    });
  });

  it('leaves a month without a year in the words', () => {
    const { period, month, rest } = understand('متى تنتهي ستارت في فبراير؟', SOURCES);
    expect({ period, rest }).toEqual({ period: null, rest: 'متى تنتهي ستارت في فبراير؟' });
    expect(month).toMatchObject({ month: 2, calendar: 'gregorian', words: 'في فبراير' });
  });

  it('takes two times for all that lies between them', () => {
    const { period } = understand('ما الفرق بين موقف 2015 في حلب وموقف عام 2017؟', SOURCES);
    expect(period).toMatchObject({ from: '2015-01-01', to: '2017-12-31' });
  });

  it('takes two open times for what they leave', () => {
    const { period } = understand('ماذا حدث بعد 2014 وقبل 2017؟', SOURCES);
    expect(period).toMatchObject({ from: '2015-01-01', to: '2016-12-31', words: ['بعد 2014', 'قبل 2017'] });
  });

  it('takes two open times that leave nothing for none', () => {
    expect(understand('ماذا حدث قبل 2014 وبعد 2017؟', SOURCES).period).toBeNull();
  });

  it('reads no time in a phrase that is to be found as it is', () => {
    const { period, phrases, rest } = understand('من قال «لن نعود إلى عام 2011»؟', SOURCES);
    expect({ period, rest }).toEqual({ period: null, rest: 'من قال «لن نعود إلى عام 2011»؟' });
    expect(phrases.map(({ text }) => text)).toEqual(['لن نعود إلى عام 2011']);
  });

  it('takes no outlet in quotation marks for a phrase', () => {
    const { source, phrases } = understand('ماذا قيل بحسب «الثورة»؟', SOURCES);
    expect([source?.source, phrases]).toEqual(['الثورة', []]);
  });

  it('names no speaker where the question asks for one', () => {
    const { asksWho, speaker } = understand('من قال وفق لافروف إن الهدنة فشلت؟', SOURCES);
    expect({ asksWho, speaker }).toEqual({ asksWho: true, speaker: null });
  });

  it('ends the topic before the time', () => {
    expect(understand('رأي كيري في الهدنة قبل 2017', SOURCES).topic?.text).toBe('الهدنة');
  });

  it('has a rest of nothing where a question is a time alone', () => {
    expect(understand('في أيار 2015', SOURCES).rest).toBe('');
  });
});

const PIECES =
  'ماذا قال ايه لافروف وكيري و عن في حول إن رأي تصريح وفق من مين الذي نقلا جريدة الثورة وكالة سانا «الثورة» « » “ ” " أيار 2015 قبل بين what did Lavrov say about who said according to of the \'s ؟ ، ( )'.split(
    ' ',
  );
const questionLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));

describe('understand, of any text', () => {
  it('points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(questionLike, fc.string({ unit: 'grapheme' })), (text) => {
        const { period, month, source, phrases, speaker, topic } = understand(text, SOURCES);
        const named = [...phrases, ...(topic ? [topic] : [])];
        for (const { text: words, span } of named) expect(text.slice(span.start, span.end)).toBe(words);
        if (speaker) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.name);
        for (const name of speaker?.names ?? []) expect(speaker?.name).toContain(name);
        const spans = [month?.span, source?.span, ...(period?.spans ?? []), ...named.map(({ span }) => span)];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      properties(1000),
    );
  });

  it.each([...PIECES.map((piece) => `${piece} `), '«', '"', 'وكيري', 'ال', 'أيار 2015 ', 'ماذا قال غاتيلوف '])(
    'ends soon on 10,000 characters of «%s»',
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const started = performance.now();
      understand(text, SOURCES);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
