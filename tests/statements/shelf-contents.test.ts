import { expect, test } from 'vitest';
import { ContentIndex } from '../../src/statements/shelf-contents.ts';
import type { Statement } from '../../src/statements/statement.ts';

/** Words that somebody said, and nothing else of a statement. */
function said(text: string): Statement {
  const paragraph = { number: 1, kind: 'body', text, line: 1 } as const;
  return { paragraph, content: { start: 0, end: text.length } } as unknown as Statement;
}

const FIRST = new ContentIndex();
for (const [at, text] of ['الهدنة في حلب مستمرة', 'المفاوضات في جنيف', 'هدنة جديدة'].entries())
  FIRST.add(said(text), at);

test('statements are found by the stems of what was said', () => {
  expect(FIRST.holding(['هدن'])).toEqual([0, 2]);
  expect(FIRST.holding(['هدن', 'حلب'])).toEqual([0]);
  expect(FIRST.holding(['فنزويل'])).toEqual([]);
});

test('what was kept says the same, and takes up what comes', () => {
  const again = new ContentIndex(FIRST.kept());
  expect(again.holding(['هدن'])).toEqual([0, 2]);
  expect(again.holding(['جنيف'])).toEqual([1]);
  again.add(said('الهدنة في جنيف'), 3);
  expect(again.holding(['هدن'])).toEqual([0, 2, 3]);
  expect(new ContentIndex(again.kept()).holding(['جنيف', 'هدن'])).toEqual([3]);
});

test('of no statements nothing is kept, and nothing found', () => {
  expect(new ContentIndex(new ContentIndex().kept()).holding(['هدن'])).toEqual([]);
});
