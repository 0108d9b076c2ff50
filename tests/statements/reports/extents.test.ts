import { describe, expect, it } from 'vitest';
import { goesOnAfter, reportsOf } from '../../../src/statements/reports/reports.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { paragraph, read, told } from './read.ts';

describe('reported words', () => {
  it('end before a participle that reports on', () => {
    expect(told('وقال كيري إن الهدنة صامدة، مشيرا إلى أن المساعدات وصلت.')).toEqual([
      'وقال ← إن الهدنة صامدة',
      'مشيرا ← أن المساعدات وصلت',
    ]);
  });

  it('end before the next verb of reporting', () => {
    expect(told('وقال لافروف إن الموعد لم يحدد، وأضاف أن المشاورات مستمرة.')).toEqual([
      'وقال ← إن الموعد لم يحدد',
      'وأضاف ← أن المشاورات مستمرة',
    ]);
    expect(told('وقال لافروف إن الموعد لم يحدد، فيما جدد كيري دعمه للحل السياسي.')).toEqual([
      'وقال ← إن الموعد لم يحدد',
      'جدد ← دعمه للحل السياسي',
    ]);
  });

  it('end before «من جهته»', () => {
    expect(told('وأكد كيري أن الموعد قريب، من جهته قال لافروف إن المشاورات مستمرة.')).toEqual([
      'وأكد ← أن الموعد قريب',
      'قال ← إن المشاورات مستمرة',
    ]);
  });

  it('hold several clauses under one cue', () => {
    expect(told('وأكد بوتين أن الحل سياسي، وأن الحوار مستمر.')).toEqual(['وأكد ← أن الحل سياسي، وأن الحوار مستمر']);
  });

  it('of a quotation leave its marks out and run over full stops', () => {
    expect(told('وقال كيري: "هذا يوم مهم. سنعمل معا". ثم غادر.')).toEqual(['وقال ← هذا يوم مهم. سنعمل معا']);
  });

  it('of a clause keep the marks inside it', () => {
    expect(told('وأكد كيري أن الهدنة "خطوة أولى".')).toEqual(['وأكد ← أن الهدنة "خطوة أولى"']);
  });

  it('of a quoted clause end with it, before what the reporter adds', () => {
    expect(told('وأعلن كيري أن «بلاده مصممة على مواصلة هذا الحوار»، وذلك بعد اجتماع طويل.')).toEqual([
      'وأعلن ← أن «بلاده مصممة على مواصلة هذا الحوار»',
    ]);
  });

  it('may be one quotation with «أن» in it', () => {
    expect(told('وأشار كيري إلى “أن الجهود مستمرة”.')).toEqual(['وأشار ← أن الجهود مستمرة']);
  });

  it('stand nested in others', () => {
    const reports = read('وقال بيسكوف إن بوتين أكد أن موسكو مستعدة للحوار.');
    expect(reports.map(({ parent }) => parent)).toEqual([null, 0]);
  });

  it('go on in the next paragraph where a quotation is left open', () => {
    const first = paragraph('وقال كيري: “هذا يوم مهم لنا جميعا.');
    const second = paragraph('“وسنواصل العمل معا من أجل السلام”.');
    const opened = reportsOf(first);
    expect(goesOnAfter(first, opened)).toBe('open');
    const [report] = reportsOf(second, undefined, 'open');
    expect(report?.cueForm).toBe('continuation');
    expect(report && sliceOf(second.text, report.content)).toBe('وسنواصل العمل معا من أجل السلام');
  });
});

describe('the kind', () => {
  it.each([
    ['direct', 'وقال كيري: «سنواصل العمل معا غدا».'],
    ['direct', 'وقال كيري للصحفيين: سنواصل العمل معا.'],
    ['indirect', 'وقال كيري: إن العمل مستمر.'],
    ['indirect', 'وقال كيري إن العمل مستمر.'],
    ['mixed', 'وقال كيري إن العمل «مستمر بلا توقف».'],
  ])('is %s', (kind, text) => {
    expect(read(text).map((report) => report.kind)).toEqual([kind]);
  });
});

describe('a participle', () => {
  it('shares the speaker of the verb before it', () => {
    const reports = read('وقال كيري إن الهدنة صامدة، مؤكدا أن المساعدات وصلت.');
    expect(reports.map(({ sharesWith }) => sharesWith)).toEqual([null, 0]);
  });

  it('takes the subject of a verb that reports nothing', () => {
    const text = 'استقبل بوتين الوفد في مكتبه، مؤكدا أن الحوار مستمر.';
    const [report] = read(text);
    expect(report?.subject && sliceOf(text, report.subject.named)).toBe('بوتين');
    expect(report?.signs.has('host')).toBe(true);
  });
});

describe('speech behind a colon without marks', () => {
  it('goes on in the sentences behind it', () => {
    expect(told('وقال كيري: هذا خطأ كبير. لن نقبل به أبدا. وأضاف أن الحوار مستمر.')).toEqual([
      'وقال ← هذا خطأ كبير. لن نقبل به أبدا',
      'وأضاف ← أن الحوار مستمر',
    ]);
  });

  it('ends where the paper speaks again', () => {
    expect(told('وقال كيري: هذا خطأ كبير. وكان الوفد وصل أمس.')).toEqual(['وقال ← هذا خطأ كبير']);
    expect(told('وقال كيري: إن الحوار مستمر. الوفد وصل أمس.')).toEqual(['وقال ← إن الحوار مستمر']);
  });
});
