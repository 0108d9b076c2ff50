/**
 * Words that a reader accepts for each other for motion, beginning and ending, growth and decline. How to read a row
 * is said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_MOVEMENT_AND_CHANGE: readonly string[] = [
  'بدأ، انطلق، شرع',
  'انتهى، اختتم، نهاية',
  'بداية، مستهل، مطلع',
  'استمر، واصل، تواصل',
  'استأنف، استئناف، معاودة',
  'توقف، انقطاع',
  'عرقل، أعاق، تعطيل',
  'عقبة، عائق',
  'تقدم، تطور',
  'تدهور، تفاقم',
  'فشل، إخفاق',
  'نجاح، إنجاز',
  'انتشار، تفش',
  'طفرة، قفزة',
];
