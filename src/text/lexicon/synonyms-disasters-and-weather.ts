/**
 * Words that a reader accepts for each other in news of accidents, weather and the earth. How to read a row is said
 * at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_DISASTERS_AND_WEATHER: readonly string[] = [
  'زلزال، هزة أرضية',
  'فيضان، سيول',
  'إعصار، عاصفة',
  'أمطار، هطول',
  'طقس، أحوال جوية، الأرصاد',
  'حرارة، موجة حر',
  'موجة برد، صقيع',
  'عاصفة رملية، عاصفة ترابية، غبار',
  'حريق، اندلاع النار',
  'كارثة، نكبة',
  'حادث سير، حادث مروري، تصادم',
  'سيارة، مركبة',
  'طائرة منكوبة، تحطم طائرة، سقوط طائرة',
  'إنقاذ، إغاثة',
  'جفاف، شح المياه',
  'تغير المناخ، احتباس حراري',
  'تلوث، انبعاثات',
];
