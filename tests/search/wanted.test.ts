import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.ts';
import { CompiledIndex } from '../../src/search/compiled-index.ts';
import { PassageSearch } from '../../src/search/passage-search.ts';
import { article } from '../archive.ts';

const TEXT = 'شدد لافروف على أن هذه الظاهرة خطيرة، وبدأ زيارة إلى دونيتسك.';
const search = new PassageSearch(passagesOf(article({ slug: 'one', paragraphs: [TEXT] })), new CompiledIndex());

/** The stems that may stand for each part of a question, by its words as typed. */
function meant(question: string): Record<string, string[]> {
  const { wanted } = search.sought(question);
  return Object.fromEntries(
    wanted.map(({ printed, meanings }) => [printed, meanings.map(({ stems }) => stems.join(' '))]),
  );
}

describe('what a question wants', () => {
  it('is what is spelt alike where the word is misspelt', () => {
    expect(meant('لافرف في دونتسك')).toEqual({ لافرف: ['لافروف'], دونتسك: ['دونيتسك'] });
  });
  it('is no other word where the tables know the word as typed: «القاهرة» is no slip for «الظاهرة»', () => {
    expect(meant('القاهرة')).toEqual({ القاهرة: [] });
  });
  it('is no other word for a word of a dialect: «الطيارة» is no slip for «زيارة»', () => {
    expect(meant('الطيارة')).toEqual({ الطيارة: [] });
  });

  it('is no more than two hundred parts of a text that somebody pastes', () => {
    const pasted = Array.from({ length: 300 }, (_, at) => `${1000 + at}`).join(' ');
    const { wanted } = search.sought(pasted);
    expect(wanted).toHaveLength(200);
    expect(wanted.at(-1)?.printed).toBe('1199');
  });
  it('is guessed for the first forty words that the archive lacks', () => {
    const others = Array.from(
      { length: 40 },
      (_, at) => `ظظ${String.fromCharCode(0x628 + (at % 8), 0x62d + Math.floor(at / 8))}ظظ`,
    );
    expect(meant(`لافرف ${others.join(' ')}`).لافرف).toEqual(['لافروف']);
    expect(meant(`${others.join(' ')} لافرف`).لافرف).toEqual([]);
  });
});
