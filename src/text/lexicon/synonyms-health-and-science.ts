/**
 * Words that a reader accepts for each other in news of medicine and research. How to read a row is said at SYNONYMS
 * in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_HEALTH_AND_SCIENCE: readonly string[] = [
  'مشفى، مستشفى',
  'طبيب، دكتور',
  'دواء، عقار',
  'علاج، معالجة',
  'مرض، داء',
  'إصابة، عدوى',
  'وباء، جائحة',
  'فيروس كورونا، كوفيد، كورونا',
  'متلازمة الشرق الأوسط التنفسية، كورونا',
  'سرطان، ورم خبيث',
  'لقاح، تطعيم',
  'حجر صحي، عزل صحي',
  'إغلاق، حظر التجول',
  'جراحة، عملية جراحية',
  'دراسة، بحث',
  'باحث، عالم',
  'خبير، مختص، متخصص',
];
