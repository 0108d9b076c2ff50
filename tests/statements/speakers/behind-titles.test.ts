import { describe, expect, it } from 'vitest';
import { named, nameIn } from './named.ts';

describe('a name behind a title', () => {
  it('may follow a nationality alone', () => {
    expect(nameIn('الكولومبي جاكسون مارتينيز مهاجم الفريق عن')).toBe('جاكسون مارتينيز');
    expect(named('الروسي أمس')).toBeNull();
  });

  it('may be a word of the language', () => {
    expect(nameIn('الفنانة إلهام علي بأن')).toBe('إلهام علي');
    expect(nameIn('الناطق الإعلامي لوزارة العمل تيسير المفرج إن')).toBe('تيسير المفرج');
    expect(nameIn('المتحدث الرسمي لأمانة الباحة صديق الشيخي بأن')).toBe('صديق الشيخي');
  });

  it('is none where such a word is what was said', () => {
    expect(nameIn('محافظ عدن مقتل الحوثي وأن')).toBeNull();
    expect(nameIn('وزير العمل تيسير الإجراءات على')).toBeNull();
  });

  it('keeps a first letter that is also a preposition', () => {
    expect(nameIn('الدكتور بريك القرني أن')).toBe('بريك القرني');
    expect(nameIn('المبتعث فراس الدهيمان أن')).toBe('فراس الدهيمان');
  });

  it('is found behind what the office is for', () => {
    expect(nameIn('وكيل الوزارة للتفتيش وتطوير بيئة العمل الدكتور عبدالله أبوثنين أن')).toBe('عبدالله أبوثنين');
  });

  it('is found behind a place of no list', () => {
    expect(nameIn('رئيسة النادي السعودي بيوجين ملاك المنيف أن')).toBe('ملاك المنيف');
    expect(nameIn('رئيسة النادي السعودي بمدينة يوجين بولاية أوريغون ملاك المنيف أن')).toBe('ملاك المنيف');
    expect(nameIn('رئيس الوزراء بنيامين نتنياهو أن')).toBe('بنيامين نتنياهو');
  });

  it('goes on behind «بن عبد الله» and «بن أبي بكر»', () => {
    expect(nameIn('محمد بن عبد الله الجعيثن أنه')).toBe('محمد بن عبد الله الجعيثن');
    expect(nameIn('محمد بن أبي بكر السعدي أنه')).toBe('محمد بن أبي بكر السعدي');
    expect(nameIn('عبد الله بن عبد الرحمن آل سعود أن')).toBe('عبد الله بن عبد الرحمن آل سعود');
  });

  it('is no word that a feminine adjective describes', () => {
    expect(nameIn('رئيس مجلس إدارة سكرتارية عربال الدائمة محمد علي النقي أن')).toBe('محمد علي النقي');
  });

  it('is none of a place, and none of how it was said', () => {
    expect(nameIn('مدير إدارة الزيارة بالمسجد النبوي أن')).toBeNull();
    expect(named('بغيظ: «')).toBeNull();
  });

  it('stands behind a rank that is a surname elsewhere', () => {
    expect(nameIn('رئيس ديوان المظالم الشيخ خالد اليوسف أن')).toBe('خالد اليوسف');
  });

  it('may stand in quotation marks', () => {
    expect(nameIn('الطفل "سعيد اليامي" إلى')).toBe('سعيد اليامي');
  });

  it('is found behind «this»', () => {
    expect(nameIn('قائد هذه القوات اللواء فضل حسن')).toBe('فضل حسن');
    expect(nameIn('المتحدثة باسم هذه المنظمة سارة ناصر أن')).toBe('سارة ناصر');
  });

  it('leaves a bare title to the name behind that', () => {
    expect(named('الملك سعد بن ناصر الأمير فهد بن مساعد أن')).toMatchObject({
      name: 'سعد بن ناصر',
      rest: 'الأمير فهد بن مساعد أن',
    });
  });

  it('is no word with a pronoun', () => {
    expect(named('انتماءه لتنظيم')).toBeNull();
    expect(named('أمثالهم في')).toBeNull();
  });

  it('is found behind what stands in quotation marks', () => {
    expect(nameIn('مفوض عام «الأونروا» بيير كرهينبول أن')).toBe('بيير كرهينبول');
    expect(nameIn('رئيس مجلس إدارة مجموعة «ساميونغ موتور» كيم مونغكو أن')).toBe('كيم مونغكو');
    expect(nameIn('مدير البرامج في قناة «نجم تي في» الناشئة الفنان سعد المطيري أن')).toBe('سعد المطيري');
  });

  it('may have an office or a rank of its own before it', () => {
    expect(nameIn('المتحدث الرسمي للحكومة، السفير حسام القاويش، أنه')).toBe('حسام القاويش');
    expect(nameIn('المتحدث الإعلامي لجامعة تبوك "الدكتور محمد الثبيتي": إن')).toBe('محمد الثبيتي');
  });

  it('may stand between hyphens', () => {
    expect(nameIn('المبعوث الأممي الخاص للشرق الأوسط -أولاف هانسن-: إن')).toBe('أولاف هانسن');
  });

  it('is none that a company has', () => {
    expect(named('مدير شركة بيل هانت إن')?.named).toBe('مدير شركة بيل هانت');
    expect(nameIn('مدير شركة بيل هانت إن')).toBeNull();
    expect(nameIn('رئيس مجموعة الدكتور سعد المطيري إن')).toBe('سعد المطيري');
    expect(nameIn('مدير جامعة الملك سعود بدران العمر إن')).toBe('بدران العمر');
  });

  it('is no participle behind a first name', () => {
    expect(nameIn('الفنانة ساشا محاطة بأصدقائها')).toBe('ساشا');
  });
});

describe('a body', () => {
  it('goes on with what it is for', () => {
    expect(named('الاتحاد السعودي لكرة القدم قد')?.named).toBe('الاتحاد السعودي لكرة القدم');
    expect(named('الإدارة الوطنية لسلامة المرور أنها')?.named).toBe('الإدارة الوطنية لسلامة المرور');
    expect(named('الوزارة لوسائل الإعلام أن')?.named).toBe('الوزارة');
  });

  it('goes on behind a name in quotation marks', () => {
    expect(named('حركة «الشباب» المتطرفة قد')?.rest).toBe('قد');
  });

  it('keeps out how often, and what a verb is for', () => {
    expect(named('حركة طالبان الأفغانية للمرة الأولى أنها')?.named).toBe('حركة طالبان الأفغانية');
    expect(named('الوزارة لتوحيد الأنشطة')?.named).toBe('الوزارة');
  });

  it('is a realm with its name', () => {
    expect(named('مملكة البحرين تصريحات')?.named).toBe('مملكة البحرين');
  });

  it('ends before the year', () => {
    expect(named('الحكومة العام الماضي بأن')?.named).toBe('الحكومة');
  });
});
