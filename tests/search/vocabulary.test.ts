import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { analyse, type Term } from '../../src/text/analysis.ts';

const NAMES =
  'لافروف كيري بوتين أوباما ترامب هيلاري ماكرون ميركل تيلرسون بومبيو ريابكوف زاخاروفا بيسكوف نتنياهو أردوغان روحاني ظريف';

function numbers(table: WordTable, text: string): number[] {
  return analyse(text).map((term) => table.number(term));
}

function like(vocabulary: Vocabulary, word: string): string[] {
  const [term] = analyse(word) as [Term];
  return vocabulary.like(term).map(({ exact }) => exact);
}

describe('the words of an archive', () => {
  it('are found by a slip, those that have come since as well', () => {
    const table = new WordTable();
    const vocabulary = new Vocabulary(table);
    vocabulary.add(numbers(table, NAMES));
    expect(like(vocabulary, 'لافرف')).toEqual(['لافروف']);
    vocabulary.add(numbers(table, 'بوغدانوف'));
    expect(like(vocabulary, 'بوجدانوف')).toEqual(['بوغدانوف']);
    expect(like(vocabulary, 'لافرف')).toEqual(['لافروف']);
    vocabulary.add(numbers(table, 'أنطونوف'));
    expect(like(vocabulary, 'أنطنوف')).toEqual(['انطونوف']);
  });

  it('are found though they come while the others are being grouped', () => {
    const table = new WordTable();
    const vocabulary = new Vocabulary(table);
    vocabulary.add(numbers(table, NAMES));
    const making = vocabulary.makingGroups();
    making.next();
    vocabulary.add(numbers(table, 'بوغدانوف'));
    for (const _ of making);
    expect([like(vocabulary, 'بوجدانوف'), like(vocabulary, 'لافرف')]).toEqual([['بوغدانوف'], ['لافروف']]);
  });

  it('are the same after they were kept, but for those that are gone since', () => {
    const table = new WordTable();
    const vocabulary = new Vocabulary(table);
    vocabulary.add(numbers(table, NAMES));
    const thawed = Vocabulary.thawed(vocabulary.frozen(), new WordTable(table.frozen()), (word) => word !== 'كيري');
    expect(like(thawed, 'لافرف')).toEqual(['لافروف']);
    expect(like(thawed, 'كيرري')).toEqual([]);
    expect(like(vocabulary, 'كيرري')).toEqual(['كيري']);
  });
});
