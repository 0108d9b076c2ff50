import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/serving/packed.ts';

function again(value: unknown): unknown {
  // A file is read into a buffer of its own.
  const bytes = Buffer.allocUnsafeSlow(packed(value).reduce((sum, { length }) => sum + length, 0));
  Buffer.concat(packed(value)).copy(bytes);
  return unpacked(bytes);
}

test('plain data is what it was, typed arrays at any depth too', () => {
  const value = {
    names: ['كيري', 'لافروف'],
    none: null,
    byName: new Map([['سوتشي', { year: 2015 }]]),
    segments: [{ runs: { slots: Uint16Array.of(1, 2, 3) } }, { runs: { slots: new Uint16Array(0) } }],
    spans: Int32Array.of(-1, 7),
    bytes: Uint8Array.of(255),
    ends: Uint32Array.of(4_294_967_295),
  };
  expect(again(value)).toEqual(value);
});

test('typed arrays lie in the bytes that were read, and are no copies', () => {
  const { one, other } = again({ one: Uint8Array.of(1), other: Uint32Array.of(2, 3) }) as Record<string, Uint32Array>;
  expect(one?.buffer).toBe(other?.buffer);
  expect(other?.byteOffset).toBe((one?.byteOffset ?? 0) + 8);
});

test('a value that is one typed array, and one that is none', () => {
  expect(again(Uint16Array.of(5))).toEqual(Uint16Array.of(5));
  expect(again('سوتشي')).toBe('سوتشي');
  expect(again(null)).toBe(null);
});
