/**
 * Words that a reader accepts for each other in news of the arts, heritage and worship. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_CULTURE_AND_RELIGION: readonly string[] = [
  'فيلم، شريط سينمائي',
  'ممثل، فنان',
  'مغن، مطرب، فنان',
  'مسرحية، عرض مسرحي',
  'رواية، قصة',
  'كاتب، أديب، مؤلف',
  'مهرجان، احتفالية',
  'آثار، قطع أثرية',
  'تراث، موروث',
  'حج، مناسك',
  'حاج، ضيوف الرحمن',
  'الحرم المكي، المسجد الحرام',
  'المسجد النبوي، الحرم النبوي',
  'المسجد الأقصى، الحرم القدسي',
  'مسجد، جامع',
  'كنيسة، كاتدرائية',
  'رجل دين، شيخ',
  'داعية، خطيب',
  'عيد الأضحى، عيد النحر',
  'رمضان، شهر الصيام',
  'عيد الميلاد، الكريسماس',
  'مسيحي، نصراني',
];
