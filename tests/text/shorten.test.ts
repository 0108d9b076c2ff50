import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/text/shorten.ts';

describe('shortened', () => {
  it('leaves a text that fits', () => {
    expect(shortened('لقاء سوتشي', 10)).toBe('لقاء سوتشي');
  });

  it('keeps whole words', () => {
    expect(shortened('لقاء سوتشي الأول', 12)).toBe('لقاء سوتشي…');
  });

  it('keeps a word that ends where the room ends', () => {
    expect(shortened('لقاء سوتشي', 5)).toBe('لقاء…');
  });

  it('gives up part of a single long word, and never half a character', () => {
    expect(shortened('😀😀😀', 4)).toBe('😀…');
  });
});
