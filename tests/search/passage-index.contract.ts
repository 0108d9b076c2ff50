import { describe, expect, it } from 'vitest';
import type { Field, IndexEntry, PassageIndex } from '../../src/search/passage-index.ts';

function entry(id: string, stem: string, context = ''): IndexEntry {
  const list = (text: string) => text.split(' ').filter(Boolean);
  return { id, terms: { stem: list(stem), exact: list(stem), gram: [], context: list(context) } };
}

function wanted(field: Field, ...terms: string[]) {
  return terms.map((term) => ({ field, term, weight: 1 }));
}

/** What every engine must do. Call it in a test file of the engine's own. */
export function passageIndexContract(name: string, create: () => PassageIndex): void {
  const filled = () => {
    const index = create();
    index.add([entry('a', 'لافروف كيري سوتشي'), entry('b', 'لافروف بومبيو'), entry('c', 'موسكو', 'لافروف')]);
    return index;
  };
  const ids = (hits: readonly { id: string }[]) => hits.map((hit) => hit.id);

  describe(name, () => {
    it('finds the passages that hold a term in the field', () => {
      expect(ids(filled().search(wanted('stem', 'لافروف'), 10)).sort()).toEqual(['a', 'b']);
    });

    it('keeps the fields apart', () => {
      expect(ids(filled().search(wanted('context', 'لافروف'), 10))).toEqual(['c']);
    });

    it('puts a passage that holds more of the terms first', () => {
      expect(ids(filled().search(wanted('stem', 'لافروف', 'كيري'), 10))).toEqual(['a', 'b']);
    });

    it('weighs a rare term more than a common one', () => {
      expect(ids(filled().search(wanted('stem', 'لافروف', 'موسكو'), 10))[0]).toBe('c');
    });

    it('adds up: the score of two terms is the sum of their scores', () => {
      const index = filled();
      const score = (...terms: string[]) =>
        index.search(wanted('stem', ...terms), 10).find((hit) => hit.id === 'a')?.score ?? 0;
      expect(score('لافروف', 'كيري')).toBeCloseTo(score('لافروف') + score('كيري'), 10);
    });

    it('counts a term by its weight', () => {
      const index = filled();
      const score = (weight: number) => index.search([{ field: 'stem', term: 'كيري', weight }], 10)[0]?.score ?? 0;
      expect(score(0.5)).toBeCloseTo(score(1) / 2, 10);
    });

    it('puts equal scores in the order of their ids', () => {
      const index = create();
      index.add([entry('z', 'حلب'), entry('y', 'حلب')]);
      expect(ids(index.search(wanted('stem', 'حلب'), 10))).toEqual(['y', 'z']);
    });

    it('leaves out passages that do not hold all that must stand in them', () => {
      const held = [
        { field: 'stem' as const, term: 'لافروف' },
        { field: 'exact' as const, term: 'بومبيو' },
      ];
      expect(ids(filled().search(wanted('stem', 'لافروف'), 10, { held }))).toEqual(['b']);
    });

    it('gives nothing where what must stand in a passage stands in none', () => {
      const held = [{ field: 'stem' as const, term: 'دمشق' }];
      expect(filled().search(wanted('stem', 'لافروف'), 10, { held })).toEqual([]);
    });

    it('asks about a passage by its id and by how many were added before it', () => {
      const index = filled();
      index.remove(['a']);
      index.add([entry('d', 'لافروف')]);
      const asked = new Map<string, number>();
      index.search(wanted('stem', 'لافروف'), 10, { accept: ({ id, number }) => asked.set(id, number).size > 0 });
      expect(asked).toEqual(
        new Map([
          ['b', 1],
          ['d', 3],
        ]),
      );
    });

    it('leaves out passages that may not be found, by how many were added before them', () => {
      expect(ids(filled().search(wanted('stem', 'لافروف'), 1, { may: (number) => number !== 1 }))).toEqual(['a']);
    });

    it('gives no more than the limit', () => {
      expect(filled().search(wanted('stem', 'لافروف'), 1)).toHaveLength(1);
    });

    it('gives nothing where the limit is 0', () => {
      expect(filled().search(wanted('stem', 'لافروف'), 0)).toEqual([]);
    });

    it('takes a term that is asked for twice once, at its last weight', () => {
      const index = filled();
      const term = { field: 'stem' as const, term: 'كيري' };
      const twice = index.search(
        [
          { ...term, weight: 1 },
          { ...term, weight: 0.5 },
        ],
        10,
      );
      expect(twice).toEqual(index.search([{ ...term, weight: 0.5 }], 10));
    });

    it('puts the passage first that says a term more often, and of those that say it as often the shorter', () => {
      const index = create();
      index.add([entry('long', 'حلب حمص حماة'), entry('short', 'حلب حمص'), entry('often', 'حلب حلب حماة')]);
      expect(ids(index.search(wanted('stem', 'حلب'), 10))).toEqual(['often', 'short', 'long']);
    });

    it('leaves out what is not accepted before it counts the limit', () => {
      expect(ids(filled().search(wanted('stem', 'لافروف'), 1, { accept: ({ id }) => id !== 'b' }))).toEqual(['a']);
    });

    it('finds nothing for no terms', () => {
      expect(filled().search([], 10)).toEqual([]);
    });

    it('finds nothing for a term that it does not hold', () => {
      expect(filled().search(wanted('stem', 'فنزويلا'), 10)).toEqual([]);
    });

    it('forgets a passage that is removed', () => {
      const index = filled();
      index.remove(['a', 'nowhere']);
      expect(ids(index.search(wanted('stem', 'لافروف'), 10))).toEqual(['b']);
      expect(index.size).toBe(2);
    });

    it('is empty when all passages are removed', () => {
      const index = filled();
      index.remove(['a', 'b', 'c']);
      expect(index.search(wanted('stem', 'لافروف'), 10)).toEqual([]);
      expect(index.frequency('stem', 'لافروف')).toBe(0);
      expect(index.size).toBe(0);
    });

    it('takes a removed passage back', () => {
      const index = filled();
      index.remove(['a']);
      index.add([entry('a', 'هامبورغ')]);
      expect(ids(index.search(wanted('stem', 'هامبورغ'), 10))).toEqual(['a']);
    });

    it('refuses an id that is there already', () => {
      expect(() => filled().add([entry('a', 'مرة أخرى')])).toThrow();
    });

    it('counts the passages that hold a term in a field', () => {
      const index = filled();
      expect(index.frequency('stem', 'لافروف')).toBe(2);
      expect(index.frequency('context', 'لافروف')).toBe(1);
      expect(index.frequency('stem', 'فنزويلا')).toBe(0);
    });

    it('takes terms that are names of JavaScript', () => {
      const index = create();
      index.add([entry('a', 'constructor __proto__')]);
      expect(ids(index.search(wanted('stem', '__proto__', 'constructor'), 10))).toEqual(['a']);
    });
  });
}
