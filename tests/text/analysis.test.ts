import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import { properties } from '../properties.ts';

describe('analyse', () => {
  it('leaves function and question words out', () => {
    expect(analyse('ماذا قال كيري عن روسيا؟').map((term) => term.exact)).toEqual(['قال', 'كيري', 'روسيا']);
  });

  it('leaves out a function word with «و» or «ف» before it', () => {
    expect(analyse('وفي موسكو، فهل').map((term) => term.exact)).toEqual(['موسكو']);
  });

  it('keeps the name «علي», which folds like the preposition «على»', () => {
    expect(analyse('علي على').map((term) => term.exact)).toEqual(['علي']);
  });

  it('keeps «قال» and «مليون», which people ask for', () => {
    expect(analyse('قال مليون')).toHaveLength(2);
  });

  it('leaves the question words of the dialects out', () => {
    expect(analyse('شو ايش وش ايه مين ليش فين امتى قديش')).toEqual([]);
  });

  it('counts function words in the position', () => {
    expect(analyse('لقاء في سوتشي').map((term) => term.position)).toEqual([0, 2]);
  });

  it('points at the printed word, whatever was folded', () => {
    const text = 'في «الثَّوْرة» ٢٠١٥';
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual(['الثَّوْرة', '٢٠١٥']);
  });

  it('gives spans in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        for (const { start, end, exact, stem } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(exact).not.toBe('');
          expect(stem).not.toBe('');
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      properties(100),
    );
  });
});
