import { describe, expect, it } from 'vitest';
import { read, subjects, told } from './read.ts';

describe('a verb of reporting', () => {
  it('has its subject after it and «أن» included in the content', () => {
    const text = 'وأكد لافروف أن المفاوضات ستستأنف قريبا.';
    expect(told(text)).toEqual(['وأكد ← أن المفاوضات ستستأنف قريبا']);
    expect(subjects(text)).toEqual(['لافروف']);
  });

  it('is no part of a name: «بن طالب»', () => {
    expect(told('أكد عبدالعزيز بن طالب الملحق الثقافي أن النظام جديد.')).toEqual(['أكد ← أن النظام جديد']);
  });

  it('leaves its preposition out', () => {
    expect(told('وأعرب كيري عن أمله في نجاح الهدنة.')).toEqual(['وأعرب ← أمله في نجاح الهدنة']);
    expect(told('وشدد بوتين على أن الحوار ممكن.')).toEqual(['وشدد ← أن الحوار ممكن']);
  });

  it('may have «إلى» before «أن» where none belongs', () => {
    expect(told('وأفاد المدير إلى أن العمل مستمر.')).toEqual(['وأفاد ← أن العمل مستمر']);
  });

  it('has a subject that begins with a letter of «ب»', () => {
    expect(subjects('وقال بنيتيز: «سيكون العام صعبا علينا جميعا».')).toEqual(['بنيتيز']);
    expect(subjects('وقال بحماس: «سيكون العام صعبا علينا جميعا».')).toEqual([null]);
  });

  it('has a subject from which the paper keeps its distance', () => {
    expect(subjects('وأعلن ما يسمى تنظيم الفجر مسؤوليته عن الهجوم.')).toEqual(['تنظيم الفجر']);
    expect(subjects('وأعلن ما يُسمى «جند الفجر» مسؤوليته عن الهجوم.')).toEqual(['جند الفجر']);
  });

  it('is no preposition behind «كانت», and no «لأم»', () => {
    expect(told('المحامية التي كانت بين الحضور «سعيدة جدا بهذا الحفل الجميل».')).toEqual([]);
    expect(told('غنت أغاني شهيرة لأم كلثوم بمشاركة الفرقة.')).toEqual([]);
  });

  it('keeps the object of a warning and of a call', () => {
    expect(told('وحذر كيري ضمنيا كييف من استخدام القوة.')).toEqual(['وحذر ← كييف من استخدام القوة']);
    expect(told('دعا بوتين إلى وقف القتال.')).toEqual(['دعا ← وقف القتال']);
  });

  it('reports a bare noun phrase', () => {
    expect(told('أعلنت وزارة الصحة بدء تطبيق الدليل الصادر عن الهيئة.')).toEqual([
      'أعلنت ← بدء تطبيق الدليل الصادر عن الهيئة',
    ]);
    expect(told('وأكد كيري وحدة الموقف من الإرهاب.')).toEqual(['وأكد ← وحدة الموقف من الإرهاب']);
  });

  it('without a printed subject says gender and number', () => {
    const [report] = read('وأضافت أن الاجتماع سيعقد غدا.');
    expect(report?.subject).toBeNull();
    expect(report?.agreement).toEqual({ gender: 'feminine', number: 'singular' });
    expect(report?.signs.has('unread')).toBe(false);
  });

  it('has its subject before it after «كان» and «أن»', () => {
    expect(subjects('وكان بوتين قد قال إن الحوار ضروري.')).toEqual(['بوتين']);
    expect(subjects('لكن لافروف أشار إلى أن الخلاف قائم.')).toEqual(['لافروف']);
  });

  it('passes circumstances with prepositions of their own', () => {
    expect(told('وشدد لافروف خلال زيارته إلى طهران على هامش القمة على أن الاتفاق قائم.')).toEqual([
      'وشدد ← أن الاتفاق قائم',
    ]);
  });

  it('has a full name right behind it as its subject, whatever stands before', () => {
    expect(subjects('مساعدات جديدة لليونان قالت ماريا زاخاروفا إن موعدها قريب.')).toEqual(['ماريا زاخاروفا']);
    expect(subjects('لكن لافروف أبلغ جون كيري أن الخلاف قائم.')).toEqual(['لافروف']);
  });

  it('has its subject behind «أما»', () => {
    expect(subjects('أما وزير الخارجية الروسي سيرغي لافروف فقد انتقد القرار.')).toEqual([
      'وزير الخارجية الروسي سيرغي لافروف',
    ]);
    expect(subjects('أما لافروف فقال إن الخلاف قائم.')).toEqual(['لافروف']);
  });

  it('has a subject that no list knows, by its place and its ending', () => {
    expect(subjects('وأوضحت النتائج الأولية أن الخطة نجحت.')).toEqual(['النتائج الأولية']);
    expect(subjects('وأعرب المكلفون عن شكرهم للوزير.')).toEqual(['المكلفون']);
    expect(subjects('ولفت الانتباه إلى أن الخطة نجحت.')).toEqual([null]);
  });

  it('tells «علي» from «على» by the surname', () => {
    expect(subjects('وقال علي سلامة إن الموعد قريب.')).toEqual(['علي سلامة']);
    expect(subjects('وقال على هامش اللقاء إن الموعد قريب.')).toEqual([null]);
  });

  it('may speak of a document that is not named before', () => {
    expect(subjects('نشرت الوزارة تغريدة أكدت أن الموعد قريب.')).toEqual(['تغريدة']);
  });

  it('passes a day of several words', () => {
    expect(told('وكان الرئيس بوتين قد أعلن أول من أمس هدنة في دونباس.')).toEqual(['أعلن ← هدنة في دونباس']);
  });

  it('is followed by a quotation of many words even behind a word that names things', () => {
    const speech = 'لن نقبل بأي حل لا يضمن عودة النازحين إلى مدنهم وقراهم';
    expect(told(`وقال لافروف في برنامج «${speech}».`)).toEqual([`وقال ← ${speech}`]);
  });

  it('finds its object behind an occasion', () => {
    expect(told('وأكد الوزير لافروف خلال لقائه السفير في موسكو حرص بلاده على التعاون.')).toEqual([
      'وأكد ← حرص بلاده على التعاون',
    ]);
    expect(told('وأدان الوزير لافروف في تصريح صحفي عقب لقائه في روما اختطاف الموظفين.')).toEqual([
      'وأدان ← اختطاف الموظفين',
    ]);
  });

  it('takes «قائلا» with it', () => {
    expect(told('وتابع لافروف قائلا إن الأمر واضح.')).toEqual(['وتابع ← إن الأمر واضح']);
  });

  it('knows that another takes the word', () => {
    expect(read('من جانبه أكد كيري أن الاتفاق قريب.').map(({ turn }) => turn)).toEqual([true]);
  });
});

describe('no report', () => {
  it.each([
    ['impersonal', 'يذكر أن الحدود مغلقة منذ عام.'],
    ['passive', 'أُعلن أن الحدود مغلقة.'],
    ['the preposition «بين»', 'جرت محادثات بين الوزيرين أن يعودا غدا.'],
    ['the preposition «عبر»', 'وصل الوفد عبر المطار عن طريق البر.'],
    ['a meeting', 'التقى لافروف كيري في موسكو.'],
    ['a renewed contract', 'جدد النادي عقد اللاعب.'],
    ['scripture', 'قال تعالى: «إن مع العسر يسرا إن مع العسر يسرا».'],
    ['a siege', 'وشددت القوات الحصار على المدينة.'],
    ['what one says of oneself', 'كانت كلماته: "أكدت له تضامني معه" فقط.'],
    ['what is counted', 'افتتحت الوزارة 120 مركزا على مستوى البلاد.'],
    ['a prayer', 'عزى الأمير ذويه، داعيا الله أن يتغمده برحمته.'],
    ['what is considered', 'وتعتبر المدينة مركزا للتجارة.'],
    ['a city', 'وقتل عشرون شخصا في مأرب، ومدينة تعز جنوب صنعاء.'],
    ['what nobody expected', 'تحسبا لظروف غير متوقعة قد تحدث قريبا.'],
    ['what stands among others', 'ما زالت الآليات قيد الدراسة، بين مؤسسة النقد وشركات التأمين، ومجلس الضمان.'],
    ['a club', 'وجاء توقيع نادي الرائد مع اللاعب بهدوء.'],
    ['what is to be announced', 'ومن المقرر أن يعلن الوزير النتائج.'],
  ])('is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is in a caption', () => {
    expect(told('قال لافروف إن الصورة قديمة', 'caption')).toEqual([]);
  });
});
