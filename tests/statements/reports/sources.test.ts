import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { read, subjects, told } from './read.ts';

describe('«بحسب» and its like', () => {
  it('stand before what they source', () => {
    const text = 'وبحسب لافروف فإن الخلاف تقلص.';
    expect(told(text)).toEqual(['وبحسب ← فإن الخلاف تقلص']);
    expect(subjects(text)).toEqual(['لافروف']);
  });

  it('stand after it', () => {
    expect(told('استمر اللقاء أربع ساعات في قصر الرئاسة، حسبما أكد بيسكوف.')).toEqual([
      'حسبما أكد ← استمر اللقاء أربع ساعات في قصر الرئاسة',
    ]);
  });

  it('with a law say nothing', () => {
    expect(told('وتدفع الرسوم كلها في بداية العام، وفقا للقانون.')).toEqual([]);
  });

  it('with an agency name who carried the words', () => {
    const text = 'قال لافروف إن الخلاف تقلص، بحسب وكالة تاس.';
    const [report, ...others] = read(text);
    expect(others).toEqual([]);
    expect(report && sliceOf(text, report.content)).toBe('إن الخلاف تقلص');
    expect(report?.chain.map(({ named }) => sliceOf(text, named))).toEqual(['وكالة تاس']);
  });
});

describe('carried words', () => {
  it('are of who stands after «عن», and the agency is the chain', () => {
    const text = 'ونقلت وكالة تاس عن لافروف قوله إن الخلاف تقلص.';
    expect(told(text)).toEqual(['ونقلت ← إن الخلاف تقلص']);
    expect(subjects(text)).toEqual(['لافروف']);
    expect(read(text)[0]?.chain.map(({ named }) => sliceOf(text, named))).toEqual(['وكالة تاس']);
  });
});

describe('a document', () => {
  it('says what stands in it', () => {
    expect(told('وجاء في بيان الوزارة أن الطرفين اتفقا.')).toEqual(['وجاء ← أن الطرفين اتفقا']);
  });
});

describe('a headline', () => {
  it('names its speaker before a colon', () => {
    const text = 'لافروف: لا بديل عن الحوار';
    expect(told(text, 'heading')).toEqual(['لافروف: ← لا بديل عن الحوار']);
    expect(read(text, 'heading')[0]?.inHeadline).toBe(true);
  });

  it('has the subject before a verb in the present', () => {
    const text = 'كيري يحذر كييف من استخدام القوة';
    expect(told(text, 'heading')).toEqual(['يحذر ← كييف من استخدام القوة']);
    expect(subjects(text, 'heading')).toEqual(['كيري']);
  });

  it('with a place before a colon tells where', () => {
    expect(told('تركيا: حريق في مصنع', 'heading')).toEqual([]);
    expect(told('لافروف من طهران: لا بديل عن الحوار', 'heading')).toEqual(['لافروف من طهران: ← لا بديل عن الحوار']);
  });
});

describe('a noun of reporting', () => {
  it('with a pronoun and «أن» reports', () => {
    expect(told('وغادر الوزير مع إشارته إلى أن الوقف هش.')).toEqual(['إشارته ← أن الوقف هش']);
  });

  it('with a name and «عن» reports to the comma', () => {
    expect(told('وبعد إعلان بوتين عن سحب القوات، ارتفعت الأسعار.')).toEqual(['إعلان ← سحب القوات']);
  });

  it('stand inside what they source where the clause goes on behind them', () => {
    const text = 'فإذا نجحت هذه الخطوة الآن، كما حذر كيري، فستنخفض الأسعار في السوق.';
    expect(told(text)).toEqual(['كما حذر ← فإذا نجحت هذه الخطوة الآن، كما حذر كيري، فستنخفض الأسعار في السوق']);
  });
});
