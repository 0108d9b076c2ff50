import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import type { Library } from '../../src/library.ts';
import type { Span } from '../../src/text/span.ts';
import { PATIENCE, properties } from '../properties.ts';
import { deskOf, hostileArchive } from './hostile-archive.ts';
import { hostileText } from './hostile-text.ts';

/** In milliseconds, for a run of any length. */

describe('an article file of hostile text', () => {
  it('is an article, or a list of faults with words', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.array(hostileText), (fields, blocks) => {
        const text = ['---', 'title: عنوان', ...fields, '---', ...blocks].join('\n');
        const { article, faults } = parseArticle(text, { file: 'a.md', slug: 'a' });
        expect(article === null).toBe(faults.length > 0);
        for (const { what, remedy } of faults) expect([what.trim(), remedy.trim()]).not.toContain('');
      }),
      properties(200, 'FUZZ_RUNS'),
    );
  });
});

describe('an archive of hostile text', () => {
  it('is cut into passages that stand in it word for word, with no letter lost', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileArchive, (articles) => {
        for (const each of articles) {
          const passages = passagesOf(each);
          for (const { paragraph, span, text } of passages) {
            expect(paragraph.text.slice(span.start, span.end)).toBe(text);
            expect(text.length).toBeLessThanOrEqual(1200);
          }
          const shown = passages.map(({ text }) => text).join(' ');
          const printed = each.paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
          expect(lettersOf(shown)).toBe(lettersOf(printed.join(' ')));
        }
      }),
      properties(80, 'FUZZ_RUNS'),
    );
  });

  it('gives statements whose every part stands in its paragraph', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileArchive, (articles) => {
        const { statements } = deskOf(articles).library.statements;
        for (const { paragraph, cue, content, sentence, namedAs, confidence } of statements) {
          for (const span of [content, sentence, namedAs ?? content]) expectInside(span, paragraph.text);
          // Speech that goes on from the paragraph before has no word of saying of its own.
          expect(0 <= cue.start && cue.start <= cue.end && cue.end <= paragraph.text.length).toBe(true);
          expect(sentence.start <= content.start && content.end <= sentence.end).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
      }),
      properties(80, 'FUZZ_RUNS'),
    );
  });

  it('gives summaries whose every point stands in its article', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileArchive, (articles) => {
        const { library } = deskOf(articles);
        for (const { id } of library.meetings.meetings) expectPrinted(library, id);
      }),
      properties(80, 'FUZZ_RUNS'),
    );
  });
});

function expectPrinted(library: Library, meeting: string): void {
  const found = library.summary(meeting);
  expect(['one', 'several']).toContain(found.kind);
  if (found.kind !== 'one') return;
  for (const { passage } of found.summary.points) {
    const { article, paragraph, text } = passage;
    expect(article.paragraphs[paragraph.number - 1]?.text).toContain(text);
  }
}

function expectInside({ start, end }: Span, text: string): void {
  expect(0 <= start && start < end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(true);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
