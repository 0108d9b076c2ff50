import { expect, test } from 'vitest';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const DAM = article({
  slug: 'dam',
  title: 'افتتاح السد',
  source: 'النيل',
  published: '2018-03-01',
  paragraphs: ['قال وزير الري حسام مغازي إن السد الجديد يكفي ثلاث مدن.'],
});
const WHEAT = article({
  slug: 'wheat',
  title: 'موسم القمح',
  source: 'الحقل',
  published: '2018-04-02',
  paragraphs: ['أكد وزير الزراعة خالد حنفي أن محصول القمح تضاعف هذا العام.', 'وبلغ سعر الطن مئتي دولار.'],
});

function ready(...articles: Parameters<typeof Library.prototype.extended>[0]): Library {
  const library = new Library(articles);
  library.statements;
  return library;
}

function grown(): Library {
  const library = ready(DAM).extended([WHEAT], '2018-04-03T00:00:00.000Z');
  if (!library) throw new Error('it has statements');
  return library;
}

test('a question finds an article that has come', () => {
  const { passages } = grown().ask({ text: 'كم بلغ سعر طن القمح؟' });
  expect(passages[0]?.passage.article.slug).toBe('wheat');
});

test('what was there before an article came is found as before', () => {
  const { passages } = grown().ask({ text: 'السد الجديد' });
  expect(passages[0]?.passage.id).toBe('dam#1.0');
});

test('the words of an article that has come can be asked for by who said them', () => {
  const { settled } = grown().said({ who: 'خالد حنفي' });
  expect(settled.map(({ article: { slug } }) => slug)).toEqual(['wheat']);
});

test('and by what they are about, where topics were asked for before', () => {
  const library = ready(DAM);
  library.said({ about: 'السد' });
  const { settled } = library.extended([WHEAT], '')?.said({ about: 'القمح' }) ?? { settled: [] };
  expect(settled.map(({ speaker }) => speaker)).toEqual(['خالد حنفي']);
});

test('a newspaper that has come is among the sources', () => {
  expect(grown().sources()).toEqual(['النيل', 'الحقل']);
});

test('an article that has come ranks as if it had always been there', () => {
  const [together, later] = [ready(DAM, WHEAT), grown()].map((library) =>
    library.ask({ text: 'محصول القمح هذا العام' }).passages.map(({ passage, score }) => [passage.id, score]),
  );
  expect(later).toEqual(together);
});

test('the archive tells when it has grown', () => {
  expect(grown().changedAt).toBe('2018-04-03T00:00:00.000Z');
});

test('before the statements are read nothing can be put beside them', () => {
  expect(new Library([DAM]).extended([WHEAT], '')).toBeNull();
});
