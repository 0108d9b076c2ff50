import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { keptArticles, thawArticles } from '../../src/corpus/kept-articles.ts';
import { article } from '../archive.ts';

const SOCHI = article({
  slug: '2015-05-13-sochi',
  title: 'كيري في سوتشي 🕊',
  source: 'الشرق',
  agencies: ['سانا', 'تاس'],
  published: '2015-05-13',
  url: 'https://example.org/1',
  event: { place: 'سوتشي', date: '2015-05-12' },
  original: 'originals/1.txt',
  paragraphs: ['وصل كيري إلى سوتشي.'],
});
const PICTURE: Article = {
  ...article({
    slug: 'صورة-من-موسكو',
    approximate: { date: '2016-12', ground: 'نهاية العام' },
    paragraphs: [],
  }),
  paragraphs: [
    { number: 1, kind: 'heading', text: 'اللقاء', line: 9 },
    { number: 2, kind: 'caption', text: 'كيري ولافروف', credit: 'RIA NOVOSTI', line: 11 },
    { number: 3, kind: 'body', text: 'قال لافروف إن المحادثات مفيدة.', line: 14 },
  ],
};
const ARTICLES = [SOCHI, PICTURE, SOCHI];

/** What an article says, whatever it is made of. */
function saidBy(one: Article): Article {
  const { slug, title, source, agencies, url, published, approximate, event, original, paragraphs } = one;
  return {
    slug,
    title,
    source,
    agencies,
    url,
    published,
    approximate,
    event,
    original,
    paragraphs: paragraphs.map(({ number, kind, text, line, credit }) => {
      return { number, kind, text, line, ...(credit === undefined ? {} : { credit }) };
    }),
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

describe('articles that are kept', () => {
  const thawed = thawArticles(keptArticles(ARTICLES));

  test('say what they said', () => {
    expect(thawed.map(saidBy)).toEqual(ARTICLES.map(saidBy));
  });

  test('give the same paragraphs as long as anybody holds one of them', () => {
    const paragraph = thawed[1]?.paragraphs[2];
    collectGarbage();
    expect(thawed[1]?.paragraphs[2]).toBe(paragraph);
  });

  test('are none where none were', () => {
    expect(thawArticles(keptArticles([]))).toEqual([]);
  });
});
