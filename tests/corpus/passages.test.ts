import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE, Passage } from '../../src/corpus/passage.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { article } from '../archive.ts';
import { properties } from '../properties.ts';

/** A sentence of the length asked for, its full stop included. */
function sentence(opening: string, length: number): string {
  return `${opening} ${'كلمة '.repeat(length)}`
    .slice(0, length - 1)
    .replace(/ $/u, 'ا')
    .concat('.');
}

function textsOf(...paragraphs: string[]): string[] {
  return passagesOf(article({ paragraphs })).map((passage) => passage.text);
}

describe('passagesOf', () => {
  it('leaves a paragraph whole that fits', () => {
    const text = `${sentence('قال', 600)} ${sentence('وأضاف أن', 590)}`;
    expect(textsOf(text)).toEqual([text]);
  });

  it('cuts a longer one at the ends of sentences', () => {
    const [first, second, third] = [
      sentence('أعلن لافروف', 700),
      sentence('قال كيري', 700),
      sentence('رأى بوتين', 700),
    ];
    expect(textsOf(`${first} ${second} ${third}`)).toEqual([first, second, third]);
  });

  it('cuts where the next passage names who speaks, rather than at «وأضاف أن»', () => {
    const sentences = [
      sentence('قال لافروف', 450),
      sentence('وأضاف أن', 250),
      sentence('قال كيري', 450),
      sentence('وأكد أن', 250),
    ];
    expect(textsOf(sentences.join(' '))).toEqual([
      `${sentences[0]} ${sentences[1]}`,
      `${sentences[2]} ${sentences[3]}`,
    ]);
  });

  it('cuts at a full stop glued to the next word', () => {
    const [first, second] = [sentence('قال', 700), sentence('وأعرب ريابكوف', 700)];
    expect(textsOf(`${first}${second}`)).toEqual([first, second]);
  });

  it('cuts a sentence that is too long at its commas', () => {
    const [first, second] = [sentence('قال', 900).replace('.', '،'), sentence('ثم', 600)];
    expect(textsOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it('cuts between words where there is no comma', () => {
    const texts = textsOf('كلمة '.repeat(500).trim());
    expect(texts.every((text) => /^(?:كلمة )*كلمة$/u.test(text))).toBe(true);
    expect(texts.join(' ')).toBe('كلمة '.repeat(500).trim());
  });

  it('leaves captions out and keeps headings', () => {
    const passages = passagesOf(
      article({
        paragraphs: [
          ['heading', 'لافروف: المحادثات رائعة'],
          ['caption', 'لقاء سوتشي'],
        ],
      }),
    );
    expect(passages.map((passage) => passage.text)).toEqual(['لافروف: المحادثات رائعة']);
  });

  it('gives every passage its article, paragraph and place', () => {
    const given = article({
      slug: '2015-05-13-sochi',
      paragraphs: ['أولى.', `${sentence('قال', 700)} ${sentence('وقال', 700)}`],
    });
    const passages = passagesOf(given);
    expect(passages.map((passage) => passage.id)).toEqual([
      '2015-05-13-sochi#1.0',
      '2015-05-13-sochi#2.0',
      '2015-05-13-sochi#2.701',
    ]);
  });

  it('cuts any text into passages that hold all its words in order, none too long, none inside a character', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('. ', '«', '”', '،', '😀'.repeat(700), 'ا'.repeat(1500), 'كلمة '.repeat(300)),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const passages = passagesOf(article({ paragraphs: [text] }));
        expect(
          passages
            .map((passage) => passage.text)
            .join('')
            .replace(/\s+/gu, ''),
        ).toBe(text.replace(/\s+/gu, ''));
        for (const passage of passages) {
          expect(passage.text.length).toBeLessThanOrEqual(MAX_PASSAGE);
          expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
          expect(passage.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
      properties(100),
    );
  });
});

describe('Passage.of', () => {
  const given = article({ paragraphs: ['أعلن لافروف'] });

  it('refuses a paragraph of another article', () => {
    const other = article({ paragraphs: ['قال كيري'] });
    expect(() => Passage.of(given, other.paragraphs[0] as never, { start: 0, end: 3 })).toThrow(/no such paragraph/u);
  });

  it.each([
    [0, 0],
    [-1, 3],
    [0, 99],
    [5, 2],
  ])('refuses the span %i–%i', (start, end) => {
    expect(() => Passage.of(given, given.paragraphs[0] as never, { start, end })).toThrow(/no span/u);
  });
});
