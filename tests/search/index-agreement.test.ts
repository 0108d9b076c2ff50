import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompiledIndex } from '../../src/search/compiled-index.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { Field, IndexEntry, IndexHit, PassageIndex, QueryTerm } from '../../src/search/passage-index.ts';
import { PATIENCE, properties } from '../properties.ts';
import { MiniSearchJudge } from './minisearch-judge.ts';

/** The engines add the same numbers up in different orders: by this share their scores may differ. */
const TOLERANCE = 1e-9;
/** Milliseconds for the property, on a machine that is busy. */
const FIELDS: readonly Field[] = ['stem', 'exact', 'gram', 'context'];
const WORDS =
  'سوريا لافروف كيري بوتين سوتشي موسكو واشنطن حلب دمشق هدنة قمة نفط غاز دونيتسك constructor __proto__'.split(' ');

const words = (maxLength: number) => fc.array(fc.constantFrom(...WORDS), { maxLength });
const entries = fc.record({
  id: fc.constantFrom(...Array.from({ length: 12 }, (_, number) => `مقال/${number}`)),
  terms: fc.record({ stem: words(12), exact: words(6), gram: words(20), context: words(3) }),
});
const queries = fc.array(
  fc.record({
    field: fc.constantFrom(...FIELDS),
    term: fc.constantFrom(...WORDS),
    weight: fc.constantFrom(0.2, 0.5, 1),
  }),
  { maxLength: 12 },
);
const steps = fc.oneof(
  fc.record({ put: fc.array(entries, { maxLength: 8 }) }),
  fc.record({ remove: fc.array(entries, { maxLength: 4 }) }),
  fc.record({ ask: queries, limit: fc.integer({ min: 0, max: 12 }) }),
);

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(one, other);
}

/** The same ids with the same scores in the same order; equal scores may change places. */
function expectAlike(index: PassageIndex, judge: MiniSearchJudge, query: readonly QueryTerm[], limit: number): void {
  const all = judge.search(query);
  const scores = new Map(all.map((hit) => [hit.id, hit.score]));
  const hits = index.search(query, limit);
  expect(hits).toHaveLength(Math.min(limit, all.length));
  expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
  const isAlike = (hit: IndexHit, at: number) =>
    isNear(hit.score, all[at]?.score ?? 0) && isNear(hit.score, scores.get(hit.id) ?? 0);
  expect(hits.filter((hit, at) => !isAlike(hit, at))).toEqual([]);
}

describe.each([
  { name: 'CompiledIndex', create: () => new CompiledIndex() },
  { name: 'MiniSearchIndex', create: () => new MiniSearchIndex() },
])("$name beside MiniSearch's own search", ({ create }) => {
  it('ranks alike, whatever comes and goes', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), (steps) => {
        const index: PassageIndex = create();
        const there = new Map<string, IndexEntry>();
        for (const step of steps) {
          if ('put' in step) {
            for (const entry of step.put) {
              index.remove([entry.id]);
              index.add([entry]);
              there.set(entry.id, entry);
            }
          } else if ('remove' in step) {
            index.remove(step.remove.map(({ id }) => id));
            for (const { id } of step.remove) there.delete(id);
          } else {
            expectAlike(index, new MiniSearchJudge(there.values()), step.ask, step.limit);
          }
        }
        expect(index.size).toBe(there.size);
      }),
      properties(300),
    );
  });

  describe('in an archive of 6,000 passages', () => {
    const all = Array.from({ length: 6000 }, (_, number) => newsOf(number));
    const index: PassageIndex = create();
    for (let from = 0; from < all.length; from += 700) index.add(all.slice(from, from + 700));
    index.remove(all.filter((_, number) => number % 5 === 0).map(({ id }) => id));
    const there = all.filter((_, number) => number % 5 !== 0);
    const judge = new MiniSearchJudge(there);

    it.each([
      { asked: 'common words', ranks: [0, 1, 2] },
      { asked: 'a rare word among common ones', ranks: [0, 1, 3, 180] },
      { asked: 'rare words', ranks: [90, 120, 199] },
      { asked: 'many words', ranks: [0, 1, 2, 4, 8, 16, 32, 64, 128] },
    ])('ranks alike for $asked', ({ ranks }) => {
      const query = ranks.flatMap((rank) => [
        { field: 'stem' as const, term: wordOf(rank), weight: 1 },
        { field: 'gram' as const, term: wordOf(rank), weight: 0.4 },
      ]);
      expectAlike(index, judge, query, 60);
    });

    it('ranks alike for a word that is repeated hundreds of times', () => {
      expectAlike(index, judge, [{ field: 'context', term: 'سوريا', weight: 1 }], 60);
    });

    it('counts alike how many passages hold a word', () => {
      const frequencies = (engine: PassageIndex | MiniSearchJudge) =>
        [0, 3, 60, 150, 199].map((rank) => engine.frequency('stem', wordOf(rank)));
      expect(frequencies(index)).toEqual(frequencies(judge));
    });
  });
});

/** The words of a made-up paper, numbered from the commonest to the rarest. */
function wordOf(rank: number): string {
  return `${WORDS[rank % 14]}${rank}`;
}

/** A passage of 5 to 34 words, of which the first ranks come in nearly all passages and the last in few. */
function newsOf(number: number): IndexEntry {
  const chance = chanceFrom(number);
  const text = Array.from({ length: 5 + Math.floor(30 * chance()) }, () => wordOf(Math.floor(200 * chance() ** 3)));
  const context = Array.from({ length: number % 3 === 0 ? 300 : 2 }, () => 'سوريا');
  return { id: `خبر/${number}`, terms: { stem: text, exact: [], gram: [...text, ...text.slice(0, 9)], context } };
}

/** Numbers from 0 to 1 that are the same in every run. */
function chanceFrom(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
