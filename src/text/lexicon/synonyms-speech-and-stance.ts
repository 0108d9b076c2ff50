/**
 * Words that a reader accepts for each other for stances and feelings: support, refusal, hope, fear, anger, thanks.
 * Verbs of saying are nearly all left out: they stand in every article and find nothing. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_SPEECH_AND_STANCE: readonly string[] = [
  'دعا، طالب، ناشد، حث',
  'طالب، مطلب، طلب',
  'مطالب، شروط',
  'شرط، اشترط، مشروط',
  'رفض، رافض، عدم قبول',
  'وافق، موافقة، قبول',
  'دعم، مساندة، تأييد، مؤازرة',
  'عارض، معارضة، رفض',
  'اعترض، اعتراض، احتج',
  'أدان، إدانة، ندد، تنديد',
  'استنكر، استنكار، شجب',
  'رحب، ترحيب',
  'انتقد، انتقاد، هاجم',
  'أكد، شدد',
  'نفى، أنكر، كذب',
  'كشف، أفصح',
  'حذر، تحذير، نبه',
  'هدد، تهديد، توعد',
  'تعهد، وعد، التزام',
  'التزم، التزام، تقيد',
  'انتهك، انتهاك، خرق',
  'اعترف، أقر، اعتراف',
  'قلق، مخاوف، خشية',
  'تفاؤل، أمل',
  'غضب، استياء، سخط',
  'ثقة، مصداقية',
  'سكوت، صمت',
  'حزن، أسى',
  'فرح، سعادة',
];
