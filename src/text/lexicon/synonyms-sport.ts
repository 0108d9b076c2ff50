/**
 * Words that a reader accepts for each other in news of sport. How to read a row is said at SYNONYMS in
 * `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_SPORT: readonly string[] = [
  'مباراة، لقاء، مواجهة',
  'فريق، ناد',
  'منتخب، المنتخب الوطني',
  'مدرب، مدير فني',
  'مدافع، ظهير',
  'حارس مرمى، حارس',
  'حكم المباراة، طاقم التحكيم',
  'ملعب، استاد',
  'كأس العالم، مونديال',
  'أولمبياد، ألعاب أولمبية',
  'لقب، بطولة',
  'هداف، أفضل هداف',
  'ركلة جزاء، ضربة جزاء',
  'هزم، تغلب',
  'تأهل، عبور، صعود',
  'صفقة انتقال، انتقال، تعاقد',
  'اعتزال، اعتزل',
  'جماهير، مشجع',
  'بطل، حامل اللقب',
];
