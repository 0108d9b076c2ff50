import { describe, expect, it } from 'vitest';
import { olderVersions, versionOf } from '../../src/corpus/versions.ts';

describe('versionOf', () => {
  it.each([
    { slug: 'jisr', base: 'jisr', version: 1 },
    { slug: 'jisr.v12', base: 'jisr', version: 12 },
    { slug: 'jisr.v0', base: 'jisr.v0', version: 1 },
    { slug: '2015.v2.jisr', base: '2015.v2.jisr', version: 1 },
  ])('$slug', ({ slug, base, version }) => {
    expect(versionOf(slug)).toEqual({ base, version });
  });
});

describe('olderVersions', () => {
  it('names each with the newest of its page', () => {
    expect([...olderVersions(['a.v10', 'a', 'a.v2', 'b', 'c.v3'])]).toEqual([
      ['a', 'a.v10'],
      ['a.v2', 'a.v10'],
    ]);
  });
});
