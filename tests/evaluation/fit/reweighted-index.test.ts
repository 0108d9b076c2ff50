import { describe, expect, it } from 'vitest';
import { ReweightedIndex } from '../../../src/evaluation/fit/reweighted-index.ts';
import { CompiledIndex } from '../../../src/search/compiled-index.ts';
import { FIELD_WEIGHTS } from '../../../src/search/weights.ts';
import { passageIndexContract } from '../../search/passage-index.contract.ts';

passageIndexContract('ReweightedIndex', () => new ReweightedIndex(new CompiledIndex()));

describe('an index whose fields count otherwise', () => {
  const LAVROV = { field: 'context', term: 'لافروف', weight: FIELD_WEIGHTS.context } as const;
  const filled = (context: number) => {
    const index = new ReweightedIndex(new CompiledIndex(), { ...FIELD_WEIGHTS, context });
    index.add([{ id: 'a', terms: { stem: ['كيري'], exact: [], gram: [], context: ['لافروف'] } }]);
    return index;
  };

  it('counts a field twice where it weighs twice as much', () => {
    const [once] = filled(FIELD_WEIGHTS.context).search([LAVROV], 1);
    const [twice] = filled(2 * FIELD_WEIGHTS.context).search([LAVROV], 1);
    expect(twice?.score).toBeCloseTo(2 * (once?.score ?? 0));
  });
  it('does not look into a field that weighs nothing', () => {
    expect(filled(0).search([LAVROV], 1)).toEqual([]);
  });
});
