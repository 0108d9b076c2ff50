import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TRIED, takenAway } from '../../../src/evaluation/ablation/ideas.ts';
import { edited } from '../../../src/evaluation/ablation/module-edits.ts';

const SRC = join(import.meta.dirname, '../../../src');
const IDEAS = [...takenAway(), ...TRIED];

it('names every idea once', () => {
  expect(new Set(IDEAS.map(({ name }) => name)).size).toBe(IDEAS.length);
});

it.each(IDEAS.filter(({ edits = [] }) => edits.length > 0))('$name fits the modules as they are', ({ edits = [] }) => {
  for (const edit of edits) {
    const source = readFileSync(join(SRC, edit.module), 'utf8');
    expect(edited(source, edit)).not.toBe(source);
  }
});

it('leaves nothing of a module that is put down anew', () => {
  expect(edited('export const SYNONYMS = ["قال، صرح"];', { module: '/x.ts', put: 'export const SYNONYMS = [];' })).toBe(
    'export const SYNONYMS = [];',
  );
});

it('says so where an idea no longer fits', () => {
  expect(() => edited('const MOST = 3;', { module: '/x.ts', find: 'LEAST', put: '' })).toThrow('/x.ts holds no LEAST');
});
