import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { keptStatements, thawAllStatements } from '../../src/library/kept-statements.ts';
import { Library } from '../../src/library.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { article } from '../archive.ts';

const SAID = article({
  slug: 'said',
  title: 'لافروف: المحادثات مفيدة',
  published: '2015-05-13',
  paragraphs: [
    'وصل وزير الخارجية الروسي سيرغي لافروف إلى سوتشي أمس.',
    'وقال لافروف: «المحادثات مفيدة»، وأضاف أن الطرفين اتفقا على لقاء آخر.',
    'وأعلنت وزارة الخارجية الأميركية أن كيري يعود اليوم.',
  ],
});
const NOTHING_SAID = article({ slug: 'wheat', title: 'أسعار القمح', paragraphs: ['ارتفعت أسعار القمح.'] });

/** All that a statement says, whatever it is made of. */
function told(one: Statement) {
  const { speaker, speakerKind, members, namedAs, kind, cue, content, sentence, via, date, topics, confidence } = one;
  const own = { speaker, speakerKind, members, namedAs, kind, cue, content, sentence, via, date, topics, confidence };
  return { slug: one.article.slug, paragraph: one.paragraph.number, ...own };
}

function statementsOf(articles: readonly Article[]): readonly Statement[] {
  return new Library(articles).statements.statements;
}

function kept(articles: readonly Article[]) {
  return structuredClone(keptStatements(articles, statementsOf(articles)));
}

describe('statements that are kept', () => {
  it('say what they said', () => {
    const articles = [NOTHING_SAID, SAID];
    const thawed = [...thawAllStatements(kept(articles), articles)];
    expect(thawed.map((own) => own.length > 0)).toEqual([false, true]);
    expect(thawed.flat().map((each) => told(each))).toEqual(statementsOf(articles).map((each) => told(each)));
  });

  it('take two bytes a number', () => {
    expect(kept([SAID]).numbers).toBeInstanceOf(Uint16Array);
  });

  it('are the same in a paragraph that is a book, where numbers take more', () => {
    const book = `${'ارتفعت أسعار القمح. '.repeat(4_000)}وقال لافروف إن المحادثات مفيدة.`;
    const articles = [article({ slug: 'book', title: 'كتاب', paragraphs: [book] })];
    const all = kept(articles);
    expect(all.numbers).toBeInstanceOf(Uint32Array);
    const [own = []] = [...thawAllStatements(all, articles)];
    expect(own.map(({ cue }) => book.slice(cue.start, cue.end))).toEqual(['وقال']);
  });
});
