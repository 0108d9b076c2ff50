import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTexts } from '../../src/corpus/text-column.ts';
import { byField } from '../../src/search/compiled-dictionary.ts';
import { Gains } from '../../src/search/compiled-formula.ts';
import { RunWriter } from '../../src/search/compiled-runs.ts';
import { Segment } from '../../src/search/compiled-segment.ts';
import { Kernel } from '../../src/search/kernel.ts';
import { FIELDS, type Field } from '../../src/search/passage-index.ts';
import { properties } from '../properties.ts';

const SLOTS = 1000;
const LONGEST = 200;
const KERNEL = new Kernel(SLOTS);

/** How often a term stands in which slots. */
type Postings = ReadonlyMap<number, number>;

const postings: fc.Arbitrary<Postings> = fc
  .array(fc.tuple(fc.nat(SLOTS - 1), fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 50 })
  .map((pairs) => new Map(pairs));

/** A passage's length in a field, by slot. */
function lengthOf(field: Field, slot: number): number {
  return (slot * (FIELDS.indexOf(field) + 1)) % (LONGEST + 1);
}

function segmentOf(terms: readonly Postings[]): Segment {
  const writer = new RunWriter();
  for (const [key, held] of terms.entries()) {
    const ordered = [...held].sort(([slot, often], [other, oftener]) => often - oftener || slot - other);
    for (const [slot, frequency] of ordered) writer.put(key, frequency, slot);
  }
  return new Segment({
    ids: keptTexts(Array.from({ length: SLOTS }, String)),
    numbers: Uint32Array.from({ length: SLOTS }, (_, slot) => slot),
    lengths: byField((field) => Uint16Array.from({ length: SLOTS }, (_, slot) => lengthOf(field, slot))),
    runs: writer.written(),
  });
}

describe('the kernel', () => {
  it('adds up the worth of terms, and finds the slots that it lifts to a score', () => {
    fc.assert(
      fc.property(
        fc.array(postings, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.1, max: 10 }),
        (held, least) => {
          const segment = segmentOf(held);
          const gains = new Gains(
            byField(() => 60),
            byField(() => LONGEST),
          );
          const terms = held.map((_, key) => ({ key, field: FIELDS[key] ?? 'stem', holding: 1, worth: 0.7 + key }));
          const expected = new Float64Array(SLOTS);
          for (const { key, field, worth } of terms) {
            for (const [slot, frequency] of held[key] ?? []) {
              const gain = gains.of(field, frequency)[lengthOf(field, slot)] ?? 0;
              expected[slot] = (expected[slot] ?? 0) + worth * gain;
            }
          }
          KERNEL.begin(gains);
          const scores = KERNEL.take(segment);
          for (const term of terms) KERNEL.add(segment, term);
          expect(scores).toEqual(expected);
          const slots = [...expected.keys()].filter((slot) => (expected[slot] ?? 0) >= least);
          expect([...KERNEL.atLeast(least)]).toEqual(slots);
        },
      ),
      properties(100),
    );
  });
});
