/**
 * Words that a reader accepts for each other in news of the press, telephones, computers and space. How to read a row
 * is said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_MEDIA_AND_TECHNOLOGY: readonly string[] = [
  'هاتف، جوال، محمول',
  'هاتف ذكي، هاتف محمول',
  'إنترنت، شبكة الإنترنت',
  'إلكتروني، رقمي',
  'وسائل التواصل، مواقع التواصل، شبكات التواصل',
  'تغريدة، تدوينة',
  'حاسوب، كمبيوتر، حاسب',
  'تكنولوجيا، تقنية',
  'قمر صناعي، قمر اصطناعي، ساتل',
  'رائد فضاء، ملاح فضائي',
  'تلفزيون، تلفاز',
  'فيديو، مقطع مصور، تسجيل مصور',
  'صحيفة، جريدة',
  'مقابلة، حوار صحفي، لقاء تلفزيوني',
  'صورة، لقطة',
  'شائعة، إشاعة',
  'هراء، كلام فارغ، ترهات',
];
