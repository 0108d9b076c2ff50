import { describe, expect, it } from 'vitest';
import { isCalendarDay, parseDateInterval, parsePartialDate, rangesOverlap } from '../../src/text/calendar-date.ts';

const day = (date: string) => ({ from: date, to: date });

describe('a partial date', () => {
  it('covers a whole year', () => {
    expect(parsePartialDate('2015')).toEqual({ from: '2015-01-01', to: '2015-12-31' });
  });
  it('covers a whole month', () => {
    expect(parsePartialDate('2015-05')).toEqual({ from: '2015-05-01', to: '2015-05-31' });
    expect(parsePartialDate('2015-4')).toEqual({ from: '2015-04-01', to: '2015-04-30' });
  });
  it('ends February on the 29th in leap years only', () => {
    expect(parsePartialDate('2016-02')?.to).toBe('2016-02-29');
    expect(parsePartialDate('2015-02')?.to).toBe('2015-02-28');
    expect(parsePartialDate('2000-02')?.to).toBe('2000-02-29');
    expect(parsePartialDate('1900-02')?.to).toBe('1900-02-28');
  });
  it('may be one day', () => {
    expect(parsePartialDate('2015-05-13')).toEqual(day('2015-05-13'));
  });
  it('may have strokes', () => {
    expect(parsePartialDate('2015/5/3')).toEqual(day('2015-05-03'));
  });
  it('may be written day first, as newspapers do', () => {
    expect(parsePartialDate('15-5-2019')).toEqual(day('2019-05-15'));
    expect(parsePartialDate('12/5/2015')).toEqual(day('2015-05-12'));
  });
  it('may be written month first where there is no day', () => {
    expect(parsePartialDate('5/2015')).toEqual({ from: '2015-05-01', to: '2015-05-31' });
  });
  it('may have Arabic-Indic or Persian digits', () => {
    expect(parsePartialDate('١٢/٥/٢٠١٥')).toEqual(day('2015-05-12'));
    expect(parsePartialDate('۲۰۱۵')).toEqual({ from: '2015-01-01', to: '2015-12-31' });
  });
  it('may come with the invisible marks of right-to-left text', () => {
    expect(parsePartialDate('\u200f2015-05-13\u200f ')).toEqual(day('2015-05-13'));
  });
  it('is none where the calendar has no such day', () => {
    for (const text of ['2015-02-30', '2015-13', '2015-00', '2015-05-00', '31-4-2015', '0000']) {
      expect(parsePartialDate(text), text).toBeNull();
    }
  });
  it('is none where it is not written as one', () => {
    for (const text of [
      '',
      'أمس',
      '15',
      '5-6-15',
      '2015-5/3',
      '2015-',
      '20155',
      '-2015',
      '2015-05-13T10:00',
      '2015.5',
    ]) {
      expect(parsePartialDate(text), text).toBeNull();
    }
  });
});

describe('an interval', () => {
  it('runs from the first day of one date to the last of the other', () => {
    expect(parseDateInterval('2016-12-06/2016-12-09')).toEqual({ from: '2016-12-06', to: '2016-12-09' });
    expect(parseDateInterval('2015/2016')).toEqual({ from: '2015-01-01', to: '2016-12-31' });
  });
  it('may be a single date', () => {
    expect(parseDateInterval('2016-03')).toEqual({ from: '2016-03-01', to: '2016-03-31' });
  });
  it('does not run backwards', () => {
    expect(parseDateInterval('2016-12-09/2016-12-06')).toBeNull();
  });
  it('has two ends that are dates', () => {
    for (const text of ['2016-12-06/', '2016-12-06/غدا', '2016-01-01/2016-02-30', '2016-01/2016-02/2016-03']) {
      expect(parseDateInterval(text), text).toBeNull();
    }
  });
});

describe('a calendar day', () => {
  it('is written with all its digits', () => {
    expect(isCalendarDay('2015-05-13')).toBe(true);
    expect(isCalendarDay('2015-5-13')).toBe(false);
    expect(isCalendarDay('13-05-2015')).toBe(false);
    expect(isCalendarDay('٢٠١٥-٠٥-١٣')).toBe(false);
  });
  it('exists', () => {
    expect(isCalendarDay('2015-02-30')).toBe(false);
    expect(isCalendarDay('2016-02-29')).toBe(true);
  });
});

describe('two ranges', () => {
  const may = { from: '2015-05-01', to: '2015-05-31' };
  it('overlap where they share a day', () => {
    expect(rangesOverlap(may, { from: '2015-05-31', to: '2015-06-30' })).toBe(true);
    expect(rangesOverlap(may, day('2015-05-13'))).toBe(true);
  });
  it('do not overlap where one ends before the other begins', () => {
    expect(rangesOverlap(may, { from: '2015-06-01', to: '2015-06-30' })).toBe(false);
    expect(rangesOverlap(may, day('2015-04-30'))).toBe(false);
  });
  it('may be open at an end', () => {
    expect(rangesOverlap(may, { from: '2015-05-20' })).toBe(true);
    expect(rangesOverlap(may, { to: '2015-04-30' })).toBe(false);
    expect(rangesOverlap(may, {})).toBe(true);
    expect(rangesOverlap({ from: null, to: '2015-01-01' }, may)).toBe(false);
  });
});
