/**
 * Words that a reader accepts for each other in news of police, crimes, courts and laws. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_LAW_AND_CRIME: readonly string[] = [
  'اعتقل، أوقف، قبض، احتجز',
  'اعتقال، توقيف، احتجاز',
  'سجن، حبس',
  'سجين، نزيل',
  'أفرج، إفراج، إطلاق سراح',
  'المدعي العام، النيابة العامة، النائب العام',
  'اتهم، اتهام، تهمة',
  'إعدام، حكم الإعدام',
  'براءة، تبرئة',
  'عفو، صفح',
  'غرامة، جزاء',
  'جريمة، جناية',
  'جان، مرتكب الجريمة',
  'لص، سارق، حرامي',
  'سرقة، سطو، نهب',
  'احتيال، نصب، خداع',
  'تزوير، تزييف',
  'اختلاس، نهب المال العام',
  'غسل الأموال، غسيل الأموال، تبييض الأموال',
  'مخدرات، ممنوعات',
  'تهريب، اتجار',
  'ابتزاز، مساومة',
  'تحقيق، تحر',
  'استجواب، تحقيق',
  'دليل، برهان، إثبات',
  'شاهد، شاهد عيان',
  'دعوى، قضية',
  'قانون، تشريع',
  'مرسوم، أمر ملكي',
  'أمر ملكي، مرسوم ملكي',
  'شرطة، أمن',
  'تآمر، تواطؤ، مؤامرة',
  'مداهمة، حملة أمنية',
  'متهم، مشتبه',
];
