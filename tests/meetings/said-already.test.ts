import { describe, expect, it } from 'vitest';
import { SaidAlready } from '../../src/meetings/said-already.ts';

const words = (text: string) => text.split(' ');

describe('what is said already', () => {
  it('is a sentence of which most stands in another word for word', () => {
    const said = new SaidAlready();
    said.add(words('اتفق الوزيران محاربة التهريب الحدود المشتركة بلا هوادة'));
    expect(said.holds(words('جدد عزم محاربة التهريب الحدود المشتركة'))).toBe(true);
  });

  it('may stand in two others', () => {
    const said = new SaidAlready();
    said.add(words('عزم الحكومة فتح المعبر'));
    said.add(words('الوزيران محاربة التهريب الحدود'));
    expect(said.holds(words('عزم الحكومة فتح المعبر محاربة التهريب الحدود'))).toBe(true);
  });

  it('is not one of the same words in another order', () => {
    const said = new SaidAlready();
    said.add(words('محاربة التهريب الحدود المشتركة بلا هوادة'));
    expect(said.holds(words('الحدود بلا التهريب محاربة المشتركة هوادة'))).toBe(false);
  });

  it('is no short sentence', () => {
    const said = new SaidAlready();
    said.add(words('فتح المعبر اليوم'));
    expect(said.holds(words('فتح المعبر اليوم'))).toBe(false);
  });
});
