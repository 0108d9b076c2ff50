import { describe, expect, it } from 'vitest';
import { CompiledIndex } from '../../src/search/compiled-index.ts';
import { entryOf } from '../../src/search/fields.ts';
import { FIELDS, type IndexEntry } from '../../src/search/passage-index.ts';
import { analyse } from '../../src/text/analysis.ts';
import { passageIndexContract } from './passage-index.contract.ts';

passageIndexContract('CompiledIndex', () => new CompiledIndex());

function entry(id: string, ...stem: string[]): IndexEntry {
  return { id, terms: { stem, exact: [], gram: [], context: [] } };
}

function indexOf(entries: Iterable<IndexEntry>): CompiledIndex {
  const index = new CompiledIndex();
  index.add(entries);
  return index;
}

function wanted(...terms: string[]) {
  return terms.map((term) => ({ field: 'stem' as const, term, weight: 1 }));
}

/** «p00000», «p00001» …, in the order of their names. */
function id(number: number): string {
  return `p${String(number).padStart(5, '0')}`;
}

function* passages(count: number, termsOf: (number: number) => string[]): Generator<IndexEntry> {
  for (let number = 0; number < count; number++) yield entry(id(number), ...termsOf(number));
}

describe('CompiledIndex, by the formula', () => {
  it('scores a term by its rarity', () => {
    // One of two passages, both of one term: ln(1 + 1.5 / 1.5) × (0.25 + 1 × 2.2 / (1 + 1.2)).
    const [hit] = indexOf([entry('a', 'حلب'), entry('b', 'حمص')]).search(wanted('حلب'), 1);
    expect(hit?.score).toBeCloseTo(Math.log(2) * 1.25, 12);
  });

  it('counts how often a term stands, however often it does', () => {
    const terms = Array.from({ length: 60_000 }, () => 'حلب');
    const [hit] = indexOf([entry('a', ...terms), entry('b', 'حمص')]).search(wanted('حلب'), 1);
    expect(hit?.score).toBeCloseTo(Math.log(2) * (0.25 + 132_000 / 60_001.2), 12);
  });

  it('measures the length of a passage by its different terms', () => {
    // Two terms where the average is 1.5: 1.2 × (0.25 + 0.75 × 2 / 1.5) = 1.5.
    const [hit] = indexOf([entry('a', 'حلب', 'حماة', 'حماة'), entry('b', 'حمص')]).search(wanted('حلب'), 1);
    expect(hit?.score).toBeCloseTo(Math.log(2) * (0.25 + 2.2 / 2.5), 12);
  });
});

describe('CompiledIndex, of words', () => {
  it('ranks as it does by their terms', () => {
    const texts = ['بحث لافروف وكيري الأزمة السورية في سوتشي', 'قال كيري إن كيري وكيري 2015', 'الأزمات في سوريا'];
    const context = new Set(['سوتشي', 'لقاء']);
    const [byWords, byTerms] = [new CompiledIndex(), new CompiledIndex()];
    for (const [at, text] of texts.entries()) {
      const terms = analyse(text);
      const words = Uint32Array.from(terms, (term) => byWords.table.number(term));
      byWords.addWords(`${at}`, words, context);
      byTerms.add([entryOf(`${at}`, terms, context)]);
    }
    const query = FIELDS.flatMap((field) =>
      ['كيري', 'ازم', 'سوتشي', 'ري_', '_كي'].map((term) => ({ field, term, weight: 1 })),
    );
    expect(byWords.search(query, 10)).toHaveLength(3);
    expect(byWords.search(query, 10)).toEqual(byTerms.search(query, 10));
  });
});

describe('CompiledIndex, when passages come and go', () => {
  it('finds nothing while it is empty', () => {
    const index = new CompiledIndex();
    expect(index.search(wanted('حلب'), 10)).toEqual([]);
    expect(index.frequency('stem', 'حلب')).toBe(0);
    expect(index.size).toBe(0);
  });

  it('is empty again when all are removed', () => {
    const index = indexOf([entry('a', 'حلب'), entry('b', 'حلب')]);
    index.remove(['a', 'b']);
    expect(index.search(wanted('حلب'), 10)).toEqual([]);
    expect(index.frequency('stem', 'حلب')).toBe(0);
    expect(index.size).toBe(0);
  });

  it('scores by the passages that are left', () => {
    const index = indexOf([entry('a', 'حلب'), entry('b', 'حمص'), ...passages(50, () => ['حلب', 'حماة', 'درعا'])]);
    index.search(wanted('حلب'), 10);
    index.remove([...passages(50, () => [])].map((each) => each.id));
    expect(index.search(wanted('حلب'), 10)[0]?.score).toBeCloseTo(Math.log(2) * 1.25, 12);
  });

  it('has the words of the newer version when a passage comes back', () => {
    const index = indexOf([entry('a', 'حلب'), entry('b', 'حمص')]);
    for (const term of ['حماة', 'درعا', 'إدلب']) {
      index.remove(['a']);
      index.add([entry('a', term)]);
    }
    expect(index.search(wanted('إدلب', 'حلب', 'حماة', 'درعا'), 10).map((hit) => hit.id)).toEqual(['a']);
    expect(index.frequency('stem', 'حماة')).toBe(0);
    expect(index.size).toBe(2);
  });

  it('finds what comes last though each came alone and one went', () => {
    const index = new CompiledIndex();
    for (const each of passages(6, (number) => (number === 5 ? ['حلب'] : ['حمص']))) {
      index.add([each]);
      index.search(wanted('حلب'), 1);
    }
    index.remove([id(0)]);
    expect(index.search(wanted('حلب'), 1).map((hit) => hit.id)).toEqual([id(5)]);
  });

  it('finds what stands far apart in drafts that are full to the last passage', () => {
    const rare = [300, 8192 + 300, 8192 + 700];
    const index = indexOf(passages(16_384, (number) => (rare.includes(number) ? ['حمص', 'تدمر'] : ['حمص'])));
    expect(index.search(wanted('تدمر'), 10).map((hit) => hit.id)).toEqual(rare.map(id));
    expect(index.frequency('stem', 'حمص')).toBe(16_384);
    expect(index.size).toBe(16_384);
  });

  it('keeps what came before an id that is there already', () => {
    const index = new CompiledIndex();
    expect(() => index.add([entry('a', 'حلب'), entry('a', 'حمص')])).toThrow('a');
    expect(index.frequency('stem', 'حلب')).toBe(1);
    expect(index.frequency('stem', 'حمص')).toBe(0);
  });
});

describe('CompiledIndex, of 70,000 passages', () => {
  const everywhere = indexOf(passages(70_000, (number) => (number === 69_999 ? ['سوريا', 'تدمر'] : ['سوريا'])));

  it('counts a term that stands in all of them', () => {
    expect(everywhere.frequency('stem', 'سوريا')).toBe(70_000);
  });

  it('puts equal scores in the order of their ids', () => {
    const hits = everywhere.search(wanted('سوريا'), 3, { accept: ({ id }) => id !== 'p00001' });
    expect(hits.map((hit) => hit.id)).toEqual(['p00000', 'p00002', 'p00003']);
  });

  it('finds the one that holds a rare term as well', () => {
    expect(everywhere.search(wanted('سوريا', 'تدمر'), 2).map((hit) => hit.id)).toEqual(['p69999', 'p00000']);
  });

  it('gives all of them where there is no limit', () => {
    expect(everywhere.search(wanted('سوريا'), Number.POSITIVE_INFINITY)).toHaveLength(70_000);
  });

  it('gives none where the limit is 0', () => {
    expect(everywhere.search(wanted('سوريا'), 0)).toEqual([]);
  });

  it('asks of few whether they are accepted', () => {
    let asked = 0;
    everywhere.search(wanted('سوريا', 'تدمر'), 1, { accept: () => ++asked > 0 });
    expect(asked).toBeLessThan(100);
  });
});
