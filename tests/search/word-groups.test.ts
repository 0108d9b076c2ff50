import { describe, expect, it } from 'vitest';
import { WordGroups } from '../../src/search/word-groups.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { analyse } from '../../src/text/analysis.ts';

function groupsOf(text: string): WordGroups {
  const table = new WordTable();
  const words = analyse(text).map((term) => table.number(term));
  return new WordGroups(table, Uint32Array.from(new Set(words)));
}

describe('the words of an archive in groups', () => {
  const groups = groupsOf('بوغدانوف وبوجدانوف وريابكوف زاروا بوغدانوف');

  it('are found by their consonants, but for those that newspapers exchange', () => {
    // A waw before a name is a vowel to a skeleton.
    expect(groups.ofSkeleton('بكدنف')).toEqual(['بوغدانوف', 'وبوجدانوف']);
    expect(groups.ofSkeleton('كر')).toEqual([]);
  });

  it('are found by their length and most of their letters', () => {
    // «لافرف» lacks و, «لافروف» has all of its letters; «ريابكوف» has seven letters.
    const names = groupsOf('لافروف كيري ريابكوف');
    expect(names.ofLetters(6, 'لافرف', 2)).toEqual(['لافروف']);
    expect(names.ofLetters(7, 'لافرف', 2)).toEqual([]);
    expect(names.ofLetters(99, 'لافرف', 2)).toEqual([]);
  });

  it('are none in an archive without words', () => {
    const none = groupsOf('');
    expect(none.ofSkeleton('كر')).toEqual([]);
    expect(none.ofLetters(4, 'كيري', 2)).toEqual([]);
  });
});
