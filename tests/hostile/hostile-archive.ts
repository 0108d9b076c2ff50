import fc from 'fast-check';
import type { Article, Paragraph } from '../../src/corpus/article.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import type { Manners } from '../../src/message/manners.ts';
import { article } from '../archive.ts';
import { hostileText } from './hostile-text.ts';

const day = fc.option(fc.constantFrom('2015-05-13', '2019-05-15', '0000-01-01', '9999-12-31'));
const paragraph = fc.tuple(
  fc.constantFrom<Paragraph['kind']>('body', 'body', 'body', 'heading', 'caption'),
  hostileText,
);

/** What no archive file could bring past its reader, and what any could. */
const hostileArticle = fc
  .record({
    title: hostileText,
    source: hostileText,
    agencies: fc.array(hostileText, { maxLength: 1 }),
    published: day,
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  })
  .map((given) => article(given));

/** A few articles of hostile text beside one that can be found. */
export const hostileArchive: fc.Arbitrary<readonly Article[]> = fc
  .array(hostileArticle, { minLength: 1, maxLength: 2 })
  .map((articles) => [
    ...articles.map((each, at) => ({ ...each, slug: `hostile-${at}` })),
    article({
      slug: 'plain',
      title: 'كيري ولافروف في سوتشي',
      published: '2015-05-13',
      paragraphs: ['التقى كيري لافروف في سوتشي أمس.', 'وقال كيري إن بلاده تريد السلام في سوريا.'],
    }),
  ]);

const ARABIC: Manners = { language: 'ar', names: 'latin', direction: 'isolates' };

/** However a server wants to be spoken to; commands in Latin letters. */
export const anyManners: fc.Arbitrary<Manners> = fc.record({
  language: fc.constantFrom('ar', 'en'),
  names: fc.constant<'latin'>('latin'),
  direction: fc.constantFrom('isolates', 'marks', 'none'),
  months: fc.constantFrom('both', 'levantine', 'egyptian', 'maghrebi', 'moroccan'),
  isPrivate: fc.boolean(),
});

export function deskOf(
  articles: readonly Article[],
  manners = ARABIC,
): { readonly desk: Desk; readonly library: Library } {
  const library = new Library(articles);
  return { desk: new Desk(library, manners), library };
}
