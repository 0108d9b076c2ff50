import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Paragraph } from '../../src/corpus/article.ts';
import { formatArticle, parseArticle } from '../../src/corpus/article-file.ts';
import { properties } from '../properties.ts';

const FORBIDDEN = /(?!\t)\p{Cc}|[\ufffd\u202a-\u202e\u2066-\u2069]/u;
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...'#*!->\\|_[]():\'"&?{},%@`~+=.<قال لا\u00a0\t\u2028 '),
      minLength: 1,
      maxLength: 20,
    }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !FORBIDDEN.test(text));

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const estimate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => `${date.slice(0, 4)}/2021-02`),
);

const block: fc.Arbitrary<Omit<Paragraph, 'number' | 'line'>> = fc.oneof(
  fc.record({ kind: fc.constant('body' as const), text: words }),
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({ kind: fc.constant('caption' as const), text: words, credit: words }, { requiredKeys: ['kind', 'text'] }),
);

// The first paragraph is Arabic and holds the ground, as the format demands; neighbours differ by their numbers.
const GROUND = 'الخامس من الشهر الجاري';
const paragraphs = fc.array(block, { maxLength: 8 }).map((blocks): Paragraph[] =>
  [{ kind: 'body' as const, text: `في ${GROUND}` }, ...blocks].map((one, index) => ({
    ...one,
    text: index === 0 ? one.text : `${one.text} ${index}`,
    number: index + 1,
    line: 0,
  })),
);

const article: fc.Arbitrary<Article> = fc.record({
  slug: fc.constant('a'),
  title: words,
  source: words,
  agencies: fc.array(words, { maxLength: 3 }),
  url: fc.option(fc.webUrl()),
  published: fc.option(day),
  approximate: fc.constant(null),
  event: fc.option(fc.record({ place: words, date: fc.option(estimate) })),
  original: fc.option(fc.constantFrom('originals/a.txt', 'originals/صفحة أولى.html')),
  paragraphs,
});
const estimated = fc
  .tuple(article, estimate)
  .map(([one, date]): Article => ({ ...one, published: null, approximate: { date, ground: `«${GROUND}»` } }));

const withoutLines = (one: Article | null) => ({ ...one, paragraphs: one?.paragraphs.map((p) => ({ ...p, line: 0 })) });

describe('writing an article and reading it again', () => {
  it('gives the same article, whatever its words', () => {
    fc.assert(
      fc.property(fc.oneof(article, estimated), (one) => {
        const { article: again, faults } = parseArticle(formatArticle(one), { file: 'a.md', slug: 'a' });
        expect(faults).toEqual([]);
        expect(withoutLines(again)).toEqual(one);
      }),
      properties(500),
    );
  });

  it('numbers the lines as the file has them', () => {
    fc.assert(
      fc.property(article, (one) => {
        const text = formatArticle(one);
        const lines = text.split('\n');
        for (const { line, text: words } of parseArticle(text, { file: 'a.md', slug: 'a' }).article?.paragraphs ?? []) {
          expect(lines[line - 1]).toContain(words);
        }
      }),
      properties(100),
    );
  });

  it('gives no exception, whatever the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (front, body) => {
        const { article: read, faults } = parseArticle(`---\n${front}\n---\n${body}`, { file: 'a.md', slug: 'a' });
        expect(read === null).toBe(faults.length > 0);
      }),
      properties(100),
    );
  });

  it('refuses a text with a line break, which would become two paragraphs', () => {
    const [one] = fc.sample(article, 1);
    const broken = { number: 1, kind: 'body', text: 'قال\nنعم', line: 1 } as const;
    expect(() => formatArticle({ ...(one as Article), paragraphs: [broken] })).toThrow('¶1 is more than one line');
  });
});
