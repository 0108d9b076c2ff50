import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { FIELDS } from '../../src/corpus/front-matter.ts';

const readme = readFileSync(join(import.meta.dirname, '../../corpus/README.md'), 'utf8');

describe('the description of the archive', () => {
  it('shows an article file that is one', () => {
    const example = /```markdown\n(.*?)```/su.exec(readme)?.[1] ?? '';
    const { article, faults } = parseArticle(example, { file: 'README.md', slug: 'example' });
    expect(faults).toEqual([]);
    expect(article?.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'heading', 'body', 'caption']);
  });
  it('names every field', () => {
    for (const field of FIELDS) expect(readme).toContain(`| \`${field}\` |`);
  });
});
