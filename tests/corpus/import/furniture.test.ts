import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/corpus/import/furniture.ts';
import { pageLine } from '../../../src/corpus/import/page-line.ts';

const whyOf = (line: string) => furnitureOf(pageLine(1, line))?.why ?? null;

describe('a line of furniture', () => {
  it.each([
    { line: 'الصفحة الرئيسية', why: 'menu' },
    { line: 'إنتقل إلى المحتوى', why: 'menu' },
    { line: 'فيسبوك تويتر واتساب', why: 'share buttons' },
    { line: 'شارك الخبر على Facebook', why: 'share buttons' },
    { line: 'طباعة', why: 'share buttons' },
    { line: 'أضف تعليقاً على هذا الخبر', why: 'comments' },
    { line: 'التعليقات (12)', why: 'comments' },
    { line: 'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *', why: 'comments' },
    { line: 'جميع الحقوق محفوظة © 2020 صحيفة الوادي', why: 'copyright' },
    { line: 'الأكثر قراءةً', why: 'other headlines' },
    { line: 'انظر ايضاً', why: 'other headlines' },
    { line: 'اقرأ أيضا: عنوان خبر آخر', why: 'other headlines' },
    { line: 'رابط الخبر: http://example.org', why: 'link to the page' },
    { line: 'https://example.org/a/1', why: 'link to the page' },
    { line: '// يتبع //', why: 'sign-off' },
    { line: '// انتهى // 14:05 ت م', why: 'sign-off' },
    { line: 'الكلمات المفتاحية: سوريا، روسيا', why: 'tags' },
    { line: 'عدد القراءات: 2530', why: 'counter' },
    { line: '154 مشاهدة', why: 'counter' },
    { line: '12 قراءة', why: 'counter' },
    { line: 'القراءات: 5', why: 'counter' },
    { line: 'مدة القراءة: 3 دقائق', why: 'counter' },
    { line: '(النهاية)', why: 'sign-off' },
    { line: 'صدر الصورة، Getty Images', why: 'photo credit' },
    { line: 'إعلان', why: 'advertisement' },
    { line: 'نسيت كلمة المرور؟', why: 'login' },
    { line: '***', why: 'separator' },
  ])('is known: «$line»', ({ line, why }) => {
    expect(whyOf(line)).toBe(why);
  });
});

describe('a sentence', () => {
  it.each([
    'شارك عبر الفيديو في الاجتماع وزراء خمس دول عربية.',
    'يتبع الوزير سياسة واضحة في هذا الملف.',
    'تابع أيضا أن المفاوضات لم تنته بعد.',
    'انتهى الاجتماع دون اتفاق على موعد الجولة المقبلة.',
    'وقال إن جميع الحقوق محفوظة للمواطنين في الدستور الجديد للبلاد وإن أحدا لا يملك أن ينتقص منها مهما كانت الأسباب التي تساق لذلك اليوم أو غدا أو بعد غد، وإن المحكمة ستنظر في كل شكوى ترد إليها من أي مواطن كان في أي وقت يشاء.',
    'اشتركوا في القتال ثلاثة أعوام ثم عادوا إلى قراهم.',
    'مصدر الصورة التي نشرتها الصحيفة أمس مجهول حتى الآن.',
    'سمات الشخصية القيادية كما يراها علماء النفس.',
  ])('is none: %s', (line) => {
    expect(whyOf(line)).toBeNull();
  });
});
