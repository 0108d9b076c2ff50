import { describe, expect, it } from 'vitest';
import { subjects, told } from './read.ts';

describe('an object behind a comma', () => {
  it('is what was said where nothing else is', () => {
    expect(told('أدانت الرئاسة، في بيان لها، الهجمات الأخيرة على المدينة.')).toEqual([
      'أدانت ← الهجمات الأخيرة على المدينة',
    ]);
    expect(told('أعلنت الكلية الأمنية ، أرقام الطلبة المرشحين.')).toEqual(['أعلنت ← أرقام الطلبة المرشحين']);
  });

  it('is a verbal noun of whoever speaks', () => {
    expect(told('وأكد الصندوق، في بيان أمس، تلقيه خطابا من الحكومة حول الحصول على القرض.')).toEqual([
      'وأكد ← تلقيه خطابا من الحكومة حول الحصول على القرض',
    ]);
  });

  it('is not where «أن» follows', () => {
    expect(told('أعلن الوزير، رئيس الوفد، أن العمل بدأ.')).toEqual(['أعلن ← أن العمل بدأ']);
  });
});

describe('what stands behind a verb without a printed subject', () => {
  it('is called upon where it cannot be the subject: feminine or accusative behind a verb in the masculine', () => {
    expect(told('ودعا المنشآت إلى رفع بياناتها.')).toEqual(['ودعا ← المنشآت إلى رفع بياناتها']);
    expect(told('وطالب المواطنين بالتعاون مع البلدية.')).toEqual(['وطالب ← المواطنين بالتعاون مع البلدية']);
    expect(subjects('ودعا الأمم المتحدة إلى التدخل.')).toEqual([null]);
  });

  it('is told something where it is somebody’s own', () => {
    expect(subjects('وأبلغ مدربه خالد القروني أنه سيعتزل.')).toEqual([null]);
    expect(subjects('وأبلغ المدرب خالد القروني أنه سيعتزل.')).toEqual(['المدرب خالد القروني']);
  });

  it('is the name of a company where quotation marks hold it', () => {
    expect(subjects('وأعلنت “مايكروسوفت” عن نيتها إطلاق النظام.')).toEqual(['مايكروسوفت']);
  });
});

describe('the object of a report', () => {
  it('may stand behind the comma that ends the subject', () => {
    expect(told('وأعلن رئيس الوزراء سعد القاسم، قيام السلطات بإغلاق الحدود.')).toEqual([
      'وأعلن ← قيام السلطات بإغلاق الحدود',
    ]);
    expect(told('ونوه وكيل الوزارة سعد القاسم، بالتزام المصانع.')).toEqual(['ونوه ← بالتزام المصانع']);
  });

  it('is what is rumoured: «نفى ما أشيع»', () => {
    expect(told('ونفى المدير سعد المطيري ما أشيع حول استقالته.')).toEqual(['ونفى ← ما أشيع حول استقالته']);
    expect(told('واستنكر الوزير ما نشرته الصحيفة.')).toEqual(['واستنكر ← ما نشرته الصحيفة']);
  });

  it('is himself: «متهما إياه»', () => {
    expect(told('هاجم الوزير سعد القاسم خصمه متهما إياه بالفساد.')).toEqual(['هاجم ← خصمه', 'متهما ← إياه بالفساد']);
  });

  it('are thanks, and nothing else that one turns or ends with', () => {
    expect(told('وتوجه المحافظ سعد القاسم بالشكر للمتطوعين.')).toEqual(['وتوجه ← بالشكر للمتطوعين']);
    expect(told('واختتم المدير سعد القاسم الحفل بتوزيع الجوائز.')).toEqual([]);
  });
});

describe('a pronoun behind the verb', () => {
  it('takes up what stands before it, and the subject follows', () => {
    const text = 'وهو الوضع الذي قالت عنه الوزيرة هدى سالم إنه صعب.';
    expect(told(text)).toEqual(['قالت ← إنه صعب']);
    expect(subjects(text)).toEqual(['الوزيرة هدى سالم']);
  });

  it('leads to whoever gave the speech', () => {
    expect(subjects('ألقى المحافظ سعد القاسم كلمة رحب فيها بالحضور.')).toEqual(['المحافظ سعد القاسم']);
  });

  it('stands for what is sourced: «بحسب ما أوضحه»', () => {
    expect(told('بلغ عدد السيارات ألف سيارة في اليوم، بحسب ما أوضحه المتحدث سعد القاسم.')).toEqual([
      'بحسب ما أوضحه ← بلغ عدد السيارات ألف سيارة في اليوم',
    ]);
  });
});

describe('a topic', () => {
  it('is who answers behind «ف», whatever is told of them', () => {
    expect(subjects('أما الطفلة ندى التي نزحت من عدن مع أهلها، فقالت إنها تحلم بالعودة.')).toEqual(['الطفلة ندى']);
  });
});

describe('no report', () => {
  it.each([
    ['nobody’s: who said it is left open', 'وهناك من قال إن التجديد سيئ.'],
    ['a letter', 'ووجه الوزير سعد القاسم رسالة بمناسبة العيد.'],
    ['what I think', 'في كل عام أعلم أن الموسم صعب.'],
    ['a prayer as a noun', 'دعاء بهاء الدين - جدة: انتهى المعرض.'],
    ['a book', 'وقرأ كثيرا من كتب الإدارة الحديثة قبل أن يسافر.'],
    ['an attack of an army', 'وهاجم المسلحون المدينة القديمة.'],
    ['a sum', 'ودفع مبلغا كبيرا من المعتاد أن يدفع مثله.'],
  ])('is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
