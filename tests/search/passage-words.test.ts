import { describe, expect, it } from 'vitest';
import { PassageWords } from '../../src/search/passage-words.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { analyse } from '../../src/text/analysis.ts';

function rowsOf(table: WordTable, ...texts: readonly string[]): PassageWords {
  const rows = new PassageWords(table);
  for (const text of texts) rows.add(analyse(text));
  return rows;
}

/** The words of a row, each with its place. */
function told(rows: PassageWords, row: number, table: WordTable): [string, number][] {
  const count = rows.read(row);
  const places = [...rows.positions.slice(0, count)];
  return [...rows.words.slice(0, count)].map((word, at) => [table.word(word), places[at] ?? -1]);
}

describe('the words of passages', () => {
  it('come back in their order, with their places among all words', () => {
    const table = new WordTable();
    const rows = rowsOf(table, 'وصل كيري إلى سوتشي', 'غادر كيري من موسكو');
    expect(told(rows, 0, table)).toEqual([
      ['وصل', 0],
      ['كيري', 1],
      ['سوتشي', 3],
    ]);
    expect(told(rows, 1, table)).toEqual([
      ['غادر', 0],
      ['كيري', 1],
      ['موسكو', 3],
    ]);
  });

  it('come back of a text by their numbers in this table, whatever numbers another has given them', () => {
    const [other, table] = [new WordTable(), new WordTable()];
    new PassageWords(other).addText('غادر لافروف موسكو أمس إلى سوتشي');
    const rows = rowsOf(table, 'وصل كيري إلى سوتشي');
    rows.addText('غادر كيري من موسكو');
    expect(told(rows, 1, table)).toEqual([
      ['غادر', 0],
      ['كيري', 1],
      ['موسكو', 3],
    ]);
    expect([...rows.wordsOf(1)]).toEqual([3, 1, 4]);
  });

  it('come back where there are more words than one byte and two bytes can number', () => {
    const table = new WordTable();
    const numbers = Array.from({ length: 10_000 }, (_, at) => `${at}`);
    const rows = rowsOf(table, numbers.join(' '));
    expect(told(rows, 0, table).at(-1)).toEqual(['9999', 9999]);
  });

  it('are as far as can be told where hundreds of function words part them', () => {
    const table = new WordTable();
    const rows = rowsOf(table, `كيري ${'في '.repeat(300)}سوتشي`);
    expect(told(rows, 0, table)).toEqual([
      ['كيري', 0],
      ['سوتشي', 255],
    ]);
  });

  it('are none in a text without content words', () => {
    const table = new WordTable();
    const rows = rowsOf(table, 'من في', 'كيري');
    expect(told(rows, 0, table)).toEqual([]);
    expect(told(rows, 1, table)).toEqual([['كيري', 0]]);
  });

  it('are the same after they were kept as plain data, in the order that was asked for', () => {
    const table = new WordTable();
    const rows = rowsOf(table, 'وصل كيري', 'غادر لافروف');
    const [keptTable, kept] = structuredClone([table.frozen(), rows.frozen([1, 0])] as const);
    const thawedTable = new WordTable(keptTable);
    const thawed = new PassageWords(thawedTable, kept);
    expect(told(thawed, 0, thawedTable)).toEqual(told(rows, 1, table));
    expect(told(thawed, 1, thawedTable)).toEqual(told(rows, 0, table));
  });
});

describe('the table of words', () => {
  it('numbers a word once, and knows stem and bone by number', () => {
    const table = new WordTable();
    const [one, other] = analyse('مقاتل المقاتل').map((term) => table.number(term));
    expect(one).not.toBe(other);
    expect(table.stemOf(one ?? -1)).toBe(table.stemOf(other ?? -1));
    expect(table.findStem('مقاتل')).toBe(table.stemOf(one ?? -1));
    // «يقاتل» and «مقاتل» have the bone «كتل».
    expect(table.boneOf(table.stemOf(one ?? -1))).toBe(table.findBone('كتل'));
    expect(table.findStem('لافروف')).toBeUndefined();
  });

  it('goes on numbering after it was kept as plain data', () => {
    const table = new WordTable();
    const numbers = analyse('وصل كيري').map((term) => table.number(term));
    const thawed = new WordTable(structuredClone(table.frozen()));
    expect(analyse('وصل كيري لافروف').map((term) => thawed.number(term))).toEqual([...numbers, 2]);
    expect(thawed.word(2)).toBe('لافروف');
  });
});
