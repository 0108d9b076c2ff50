import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { attacksOn } from './attacks.ts';
import { builders, builtPatterns, type Pattern, writtenPatterns } from './patterns-of-src.ts';
import { StepCounter } from './step-counter.ts';

/** In UTF-16 units, roughly: longer than whatever a pattern bounds by itself. */
const LENGTH = 150;
/** Of a text twice as long a linear pattern takes twice the steps, a quadratic one four times as many. */
const MOST_GROWTH = 3;
/** What stands before the piece that is repeated costs the same however long the text is. */
const ANYWAY = 200;
const MOST_STEPS = 1_000_000;

/** Patterns of a developer's own tool, out of its own tables. */
const TOOLS: readonly string[] = ['evaluation/ablation/module-edits.ts'];

const BUILDERS = [...new Set(builders())].filter((file) => !TOOLS.includes(file));
const BUILT = await builtPatterns(BUILDERS);
const PATTERNS = eachOnce([...writtenPatterns(), ...BUILT]);

function eachOnce(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/** Characters that, repeated, make a pattern take more than linear time, whatever the text: what can be told of single characters. */
function proven({ source, flags }: Omit<Pattern, 'at'>): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential, character }) => `${type}${exponential ? '!' : ''} ${character.pick}`);
}

/** Pieces that, repeated, make a pattern take more than linear time: what only trying tells. */
function tried({ source, flags }: Omit<Pattern, 'at'>): string[] {
  const counter = new StepCounter(source, flags);
  const bad = attacksOn(source, flags).filter(({ before, piece, after }) => {
    const times = Math.ceil(LENGTH / piece.length);
    const [once, twice] = [times, 2 * times].map((count) =>
      counter.steps(before + piece.repeat(count) + after, MOST_STEPS),
    );
    return twice === MOST_STEPS || (twice ?? 0) > MOST_GROWTH * (once ?? 0) + ANYWAY;
  });
  return bad.map(({ before, piece }) => JSON.stringify([before, piece]));
}

describe('a regular expression of the program', () => {
  it('is found where it is written, and where it is put together', () => {
    expect(PATTERNS.length).toBeGreaterThan(400);
    expect(PATTERNS.map(({ at }) => at)).toContain('text/word-scanner.ts');
  });

  it('is put together when its module is loaded, never from what somebody sent', () => {
    expect(BUILDERS.filter((file) => BUILT.every(({ at }) => at !== file))).toEqual([]);
  });

  it('takes linear time for any repeated character', { timeout: 120_000 }, () => {
    const bad = PATTERNS.flatMap((pattern) => proven(pattern).map((why) => `${pattern.at} ${why}`));
    expect(bad).toEqual([]);
  });

  it('takes linear time for any repeated piece of what it looks for', { timeout: 120_000 }, () => {
    const bad = PATTERNS.flatMap((pattern) => tried(pattern).map((why) => `${pattern.at} ${why}`));
    expect(bad).toEqual([]);
  });
});

describe('the judge of regular expressions', () => {
  it.each([
    { why: 'a repetition of a repetition', source: '^(?:a+)+$' },
    { why: 'two repetitions that share a letter', source: '^[\\sـ]*\\p{L}+ه$' },
    { why: 'white space at the end, looked for from everywhere', source: '\\s+$' },
    { why: 'a bracket that is never closed', source: '\\([^)]*\\)' },
  ])('proves $why', ({ source }) => {
    expect(proven({ source, flags: 'u' })).not.toEqual([]);
  });

  it.each([
    { why: 'initials that do not end the line', source: '(?:\\p{L}\\.\\s?){2,}$' },
    { why: 'all that follows a word, where the line does not end there', source: '(?:تصميم|برمجة).*$' },
    { why: 'two ways to read the same piece', source: '^(?:نعم|نعم)*$' },
  ])('finds $why', ({ source }) => {
    expect(tried({ source, flags: 'u' })).not.toEqual([]);
  });

  it.each([
    { why: 'white space at the end, from where it begins', source: '(?<!\\s)\\s+$', flags: 'u' },
    { why: 'a quotation that holds no other', source: '«[^«»]*»', flags: 'gu' },
  ])('lets $why pass', ({ source, flags }) => {
    expect([...proven({ source, flags }), ...tried({ source, flags })]).toEqual([]);
  });
});
