import { describe, expect, it } from 'vitest';
import { WordGroups } from '../../src/search/word-groups.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { analyse } from '../../src/text/analysis.ts';

function groupsOf(text: string): WordGroups {
  const table = new WordTable();
  const words = analyse(text).map((term) => table.number(term));
  return WordGroups.of(table, Uint32Array.from(new Set(words)));
}

describe('the words of an archive in groups', () => {
  const groups = groupsOf('بوغدانوف وبوجدانوف وريابكوف زاروا بوغدانوف');

  it('are found by their consonants, but for those that newspapers exchange', () => {
    // A waw before a name is a vowel to a skeleton.
    expect(groups.ofSkeleton('بكدنف')).toEqual(['بوغدانوف', 'وبوجدانوف']);
    expect(groups.ofSkeleton('كر')).toEqual([]);
  });

  it('are found by the slips that make them of a word, fewest letters first', () => {
    // A letter more; a letter more and two swapped; «ريابكوف» is another word.
    const names = groupsOf('لافروف لارفوف كيري ريابكوف');
    expect(names.nearTo('لافرف', 1)).toEqual([{ word: 'لافروف', slips: 1 }]);
    expect(names.nearTo('لافرف', 2)).toEqual([
      { word: 'لافروف', slips: 1 },
      { word: 'لارفوف', slips: 2 },
    ]);
  });

  it('are found by a letter too many, and by one in place of another', () => {
    const names = groupsOf('كيري لافروف');
    expect(names.nearTo('كيرري', 1)).toEqual([{ word: 'كيري', slips: 1 }]);
    expect(names.nearTo('كيدي', 1)).toEqual([{ word: 'كيري', slips: 1 }]);
  });

  it('are none in an archive without words', () => {
    const none = groupsOf('');
    expect(none.ofSkeleton('كر')).toEqual([]);
    expect(none.nearTo('كيري', 2)).toEqual([]);
  });
});
