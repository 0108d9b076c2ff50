import { describe, expect, it } from 'vitest';
import { tellsNextStep } from '../../src/meetings/next-step.ts';
import { stanceOf } from '../../src/meetings/stance.ts';

describe('an agreement', () => {
  it.each([
    'اتفق الوزيران على فتح المعبر.',
    'وأكد الجانبان ضرورة وقف إطلاق النار.',
    'وأعلن عن اتفاقه مع نظيره على تبادل الأسرى.',
    'تم الاتفاق على تشكيل لجنة.',
    'لدينا موقف مشترك من الأزمة.',
    'ووجدنا أن هناك تطابقاً في الرؤى بيننا.',
    'وأضاف أنه تم التوافق على خريطة طريق.',
  ])('is one: %s', (text) => {
    expect(stanceOf(text, false)).toBe('agreement');
  });

  it.each([
    ['a hope', 'أعرب عن أمله في أن يتوافق الجانبان.'],
    ['a hope of ours', 'نأمل أن يكون الطرفان اتفقا قبل نهاية العام.'],
    ['what is near', 'نحن قريبون من اتفاق على الحدود.'],
    ['the name of a treaty', 'ودعا إلى تنفيذ اتفاق الرياض كاملا.'],
    ['what was talked of', 'وبحث الجانبان أسعار القمح.'],
  ])('is none in %s: %s', (_, text) => {
    expect(stanceOf(text, false)).toBe('point');
  });

  it('is what both sides reject', () => {
    expect(stanceOf('ورفض الجانبان أي تدخل أجنبي في الانتخابات.', false)).toBe('agreement');
    expect(stanceOf('ونددا بالهجوم على السفارة، وجددا رفضهما العنف.', true)).toBe('agreement');
    expect(stanceOf('ورفض الوزير أي تدخل أجنبي في الانتخابات.', false)).toBe('disagreement');
  });

  it('is not what divides both sides', () => {
    expect(stanceOf('وقال الجانبان إن خلافات كبيرة باقية.', true)).toBe('disagreement');
  });

  it('is what both sides say together', () => {
    expect(stanceOf('وقالا إن المعبر سيفتح.', true)).toBe('agreement');
  });
});

describe('a disagreement', () => {
  it.each([
    'وأقر الوزير ببقاء خلافات بين البلدين.',
    'لم يتوصل الطرفان إلى اتفاق.',
    'ورفض الرئيس المقترح.',
    'ووصف التصريحات بأنها غير مقبولة.',
    'لدينا تحفظات على بعض البنود.',
    'وأوضح أن النقاط الخلافية تتصل بالأسعار.',
    'وأعرب عن أسفه لتدهور العلاقات بين البلدين.',
  ])('is one: %s', (text) => {
    expect(stanceOf(text, false)).toBe('disagreement');
  });

  it('is none where it is overcome', () => {
    expect(stanceOf('يمكن التعاون بصرف النظر عن الخلافات.', false)).toBe('point');
    expect(stanceOf('وأكد عزم بلاده على تجاوز هذه الخلافات.', false)).toBe('point');
    expect(stanceOf('ويقوم وسطاء بجهود لتضييق هوة الخلاف.', false)).toBe('point');
  });

  it('is none where somebody would not speak, or a thing is other than was expected', () => {
    expect(stanceOf('ورفض المصدر الكشف عن موعد الزيارة.', false)).toBe('point');
    expect(stanceOf('وارتفعت الأسعار خلافا للتوقعات.', false)).toBe('point');
  });
});

describe('what follows', () => {
  it('is arranged or coming', () => {
    expect(tellsNextStep('اتفق الوزيران على عقد لقاء آخر.')).toBe(true);
    expect(tellsNextStep('يلتقي الخبراء في جنيف السبت المقبل.')).toBe(true);
    expect(tellsNextStep('ستستأنف المحادثات بعد العيد.')).toBe(true);
  });

  it('is not what was', () => {
    expect(tellsNextStep('اتفق الوزيران على وقف إطلاق النار.')).toBe(false);
    expect(tellsNextStep('التقى الخبراء السبت الماضي.')).toBe(false);
  });
});
