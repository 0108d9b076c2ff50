import { expect, test } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.ts';
import { termsOf } from '../../src/search/passage-terms.ts';
import { article } from '../archive.ts';

const [PASSAGE] = passagesOf(article({ paragraphs: ['وصل الوفد إلى جنيف.'] }));
if (!PASSAGE) throw new Error('an article of one paragraph has a passage');

const printed = () => termsOf(PASSAGE).map(({ start, end }) => PASSAGE.text.slice(start, end));

test('the words of a passage lead to where they are printed', () => {
  expect(printed()).toEqual(['وصل', 'الوفد', 'جنيف']);
});

test('they are the same after more passages than are kept', () => {
  const before = termsOf(PASSAGE);
  const paragraphs = Array.from({ length: 600 }, (_, number) => `بلغ العدد ${number} في المدينة.`);
  for (const other of passagesOf(article({ paragraphs }))) termsOf(other);
  expect(termsOf(PASSAGE)).toEqual(before);
});
