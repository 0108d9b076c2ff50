import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageDraft } from '../../src/corpus/import/page-draft.ts';
import { draftForm } from '../../src/message/draft-form.ts';
import { draftMessage } from '../../src/message/draft-message.ts';
import { schemaFaults } from '../discord/openapi/schema.ts';
import { PATIENCE, properties } from '../properties.ts';
import { expectValid } from './payload-rules.ts';

const NAME = 'mJ4sK9x_2QwAbC-E';

/** A page with these words in every place that shows any. */
function page(words: string, title = words): PageDraft {
  return {
    asRead: {
      title,
      source: words,
      agencies: [words],
      url: 'https://example.org/news/7',
      published: '2015-05-13',
      approximate: null,
      event: null,
      original: null,
      paragraphs: [
        { number: 1, kind: 'body', text: words, line: 1 },
        { number: 2, kind: 'caption', text: 'جسر', line: 2 },
      ],
    },
    corrected: {},
    dated: { words },
    byline: [words, words],
    dropped: [{ why: 'menu', lines: 3, example: words }],
    warnings: [words],
    standing: { change: 'changed', slug: '2015-05-13-page-0123456789ab' },
    stored: null,
  };
}

const LOOK = { language: 'ar', direction: 'isolates' } as const;

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.constantFrom('@everyone', '**جسر**', '\u202eجسر', '*'.repeat(5000), 'جسر '.repeat(3000), '[جسر](https://a.b)'),
);

describe('what was understood of a page', () => {
  it('is a message that Discord takes, whatever the page prints', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const payload = draftMessage(page(words), NAME, LOOK);
        expectValid(payload);
      }),
      properties(50),
    );
  });

  it('shows the beginning of the text as it was printed, without the captions', () => {
    const { embeds } = draftMessage(page('افتتح الجسر *الجديد*.', 'جسر جديد'), NAME, { ...LOOK, direction: 'none' });
    expect(embeds).toMatchObject([{ title: 'جسر جديد', description: 'افتتح الجسر \\*الجديد\\*.' }]);
  });

  it.each(['\u0000', '\u202e', ' '])('shows no empty embed where a page prints nothing but %j', (words) => {
    const payload = draftMessage(page(words), NAME, LOOK);
    expectValid(payload);
    expect(payload.embeds).toEqual([]);
  });

  it('offers to save, to correct and to cancel in its language', () => {
    const labels = (language: 'ar' | 'en') =>
      JSON.stringify(draftMessage(page('جسر'), NAME, { ...LOOK, language }).components).match(/(?<="label":")[^"]+/gu);
    expect(labels('ar')).toEqual(['احفظ', 'عدّل', 'ألغِ']);
    expect(labels('en')).toEqual(['Save', 'Edit', 'Cancel']);
  });
});

describe('the form in which a page is corrected', () => {
  it('is one that Discord takes, whatever the page prints', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        for (const language of ['ar', 'en'] as const) {
          const data = draftForm(page(words), NAME, language);
          expect(schemaFaults('ModalInteractionCallbackRequest', { type: 9, data })).toEqual([]);
        }
      }),
      properties(50),
    );
  });

  it('shows what stands there now, as it was corrected last', () => {
    const corrected = { ...page('جسر'), corrected: { published: null, source: 'الوادي' } };
    const values = draftForm(corrected, NAME, 'ar').components.map(({ component }) => [
      component.custom_id,
      component.value,
    ]);
    expect(values).toEqual([
      ['date', undefined],
      ['source', 'الوادي'],
      ['title', 'جسر'],
    ]);
  });
});
