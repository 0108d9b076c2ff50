import { describe, expect, it } from 'vitest';
import { PassageWords } from '../../src/search/passage-words.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { YearsNamed } from '../../src/search/years-named.ts';
import { analyse } from '../../src/text/analysis.ts';

function yearsIn(table: WordTable, words: PassageWords): YearsNamed {
  const years = new YearsNamed(table, words);
  years.takeUp();
  return years;
}

/** Whether a text may name a time in a year. */
function mayName(text: string, year: number): boolean {
  const table = new WordTable();
  const words = new PassageWords(table);
  words.add(analyse('نص قبله عام 1950'));
  words.add(analyse(text));
  return yearsIn(table, words).mayName(1, { from: `${year}-01-01`, to: `${year}-12-31` });
}

describe('the years that a passage may name', () => {
  it('are none where it holds no four digits', () => {
    expect(mayName('قتل 15 شخصا في 3 أيام من أيار', 2015)).toBe(false);
  });

  it('are those about a year that it holds, in either digits', () => {
    expect(mayName('انتهت الحرب عام ٢٠٠٦', 2006)).toBe(true);
    expect(mayName('انتهت الحرب عام 2006', 2015)).toBe(false);
  });

  it('are all between two years: «بين 2010 و2018» holds 2014', () => {
    expect(mayName('ارتفع العدد بين 2010 و2018', 2014)).toBe(true);
  });

  it('are those about a Hijri year: 1436 began in October 2014', () => {
    expect(mayName('في رمضان 1436 هـ', 2015)).toBe(true);
    expect(mayName('في رمضان 1436 هـ', 2014)).toBe(true);
    expect(mayName('في رمضان 1436 هـ', 2005)).toBe(false);
  });

  it('reach as far as a time without a beginning or an end', () => {
    const table = new WordTable();
    const words = new PassageWords(table);
    words.add(analyse('عام 2006'));
    const years = yearsIn(table, words);
    expect(years.mayName(0, { from: null, to: '2010-12-31' })).toBe(true);
    expect(years.mayName(0, { from: '2010-01-01', to: null })).toBe(false);
  });

  it('are read in steps, and by whoever needs them sooner', () => {
    const table = new WordTable();
    const words = new PassageWords(table);
    for (let n = 0; n < 1200; n++) words.add(analyse(`عام ${1950 + (n % 60)}`));
    const years = new YearsNamed(table, words);
    const taking = years.takingUp();
    taking.next();
    const named2009 = () => years.mayName(1199, { from: '2009-01-01', to: '2009-12-31' });
    expect(named2009()).toBe(false);
    years.takeUp();
    expect([named2009(), taking.next().done]).toEqual([true, true]);
    expect([...new YearsNamed(table, words).takingUp()]).toHaveLength(3);
  });
});
