/**
 * Words that a reader accepts for each other for people: their ages, families, origins and callings. How to read a
 * row is said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_PEOPLE_AND_SOCIETY: readonly string[] = [
  'طفل، رضيع',
  'امرأة، سيدة',
  'شاب، فتى',
  'زوجة، عقيلة، قرينة',
  'ابن، نجل',
  'أسرة، عائلة',
  'أخ، شقيق',
  'زواج، قران، زفاف',
  'ولادة، مولد',
  'جنازة، تشييع',
  'دفن، ووري الثرى',
  'سكان، أهالي، قاطنون',
  'جالية، مغتربون',
  'وافد، مقيم',
  'قبيلة، عشيرة',
  'طائفة، مذهب',
  'مدرس، معلم، أستاذ',
  'طالب، تلميذ',
  'جامعة، كلية',
  'امتحان، اختبار',
];
