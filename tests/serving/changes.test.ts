import { expect, test } from 'vitest';
import { changesBetween } from '../../src/serving/changes.ts';

test('what came, changed and went is told by its path', () => {
  const before = new Map([
    ['a.md', '1'],
    ['b.md', '1'],
    ['2015/c.md', '1'],
  ]);
  const after = new Map([
    ['2015/c.md', '1'],
    ['b.md', '2'],
    ['d.md', '1'],
  ]);
  expect(changesBetween(before, after)).toEqual({ added: ['d.md'], changed: ['b.md'], removed: ['a.md'] });
});
