import { expect, test } from 'vitest';
import { article } from '../archive.ts';
import { deskOf } from './hostile-archive.ts';
import { PIECES } from './hostile-text.ts';

/** All pieces take minutes: they are tried where `FUZZ_RUNS` is set. */
const IS_LONG = Number(process.env.FUZZ_RUNS) > 0;
const LENGTH = 1_000_000;

test.each(IS_LONG ? PIECES : ['\u064e', 'ا', 'في العام 0 '])(
  'a paragraph of a megabyte is read, and what else the archive holds is found: %j',
  { timeout: 600_000 },
  (piece) => {
    const line = piece.repeat(Math.ceil(LENGTH / piece.length));
    const other = article({ slug: 'other', paragraphs: ['وقال رئيس البلدية إن محصول القمح بلغ ألف طن.'] });
    const { library } = deskOf([article({ paragraphs: [`${line}.`] }), other]);
    expect(library.ask({ text: 'كم بلغ محصول القمح؟' }).passages[0]?.passage.article.slug).toBe('other');
    expect(library.statements.statements.some(({ article: { slug } }) => slug === 'other')).toBe(true);
    expect(() => library.meetings).not.toThrow();
  },
);
