/**
 * Words that a reader accepts for each other for what people do with things and with one another: give, take, send,
 * seek, choose, hide. How to read a row is said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_GIVING_AND_ACTING: readonly string[] = [
  'أرسل، بعث، أوفد',
  'أعطى، منح',
  'تسلم، استلم، تلقى',
  'أخفى، تستر',
  'هرب، فر',
  'عثر، وجد',
  'شاهد، رأى',
  'ظن، اعتقد',
  'أراد، رغب، نوى',
  'حاول، سعى',
  'ساعد، عاون',
  'خدع، ضلل',
  'ترك، تخلى',
  'اختار، انتقى',
  'أنفق، صرف',
  'تجاوز، تخطى',
  'اختفى، اختفاء، فقدان',
  'تورط، ضلوع',
  'أثار، تسبب',
  'ناقش، بحث، تناول',
  'تعامل، تعاطى',
  'هدية، هبة',
  'تبرع، هبة',
];
