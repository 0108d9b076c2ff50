import { describe, expect, it } from 'vitest';
import { type Runs, RunWriter, slotsOf } from '../../src/search/compiled-runs.ts';

/** A term's postings in these slots, written. */
function written(...slots: readonly number[]): Runs {
  const writer = new RunWriter();
  for (const slot of slots) writer.put(0, 1, slot);
  return writer.written();
}

/** The first run of others behind a run that ends in slot 2, its slots moved up. */
function movedUp(runs: Runs, offset: number): number[] {
  const writer = new RunWriter();
  writer.put(0, 1, 2);
  writer.putRun(runs, 0, offset);
  return [...slotsOf(writer.written(), 0)];
}

describe('a run', () => {
  it('takes a byte for a passage, three for one that stands more than 254 slots behind the one before it', () => {
    expect([...written(0, 254, 508).gaps]).toEqual([1, 254, 254]);
    expect([...written(254, 509, 765).gaps]).toEqual([255, 255, 0, 255, 255, 0, 255, 0, 1]);
  });

  it.each([[[0]], [[254]], [[0, 1, 255, 256, 511, 32_767]], [[32_767]]])('is read as it was written: %j', (slots) => {
    expect([...slotsOf(written(...slots), 0)]).toEqual(slots);
  });

  it.each([
    { slots: [0, 300], offset: 3, moved: [2, 3, 303] },
    { slots: [0, 300], offset: 300, moved: [2, 300, 600] },
    { slots: [253, 254], offset: 3, moved: [2, 256, 257] },
    { slots: [1000], offset: 10_000, moved: [2, 11_000] },
  ])('goes behind another whose slots come first: $slots moved up by $offset', ({ slots, offset, moved }) => {
    expect(movedUp(written(...slots), offset)).toEqual(moved);
  });
});
