import { listed } from './forms.ts';

/** Callings that an article exchanges for one another when it speaks of the same person, a row each. From general knowledge of news. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'لاعب، مهاجم، حارس، مدافع، هداف، نجم، بطل، كابتن، سباح',
  'فنان، ممثل، مطرب، مخرج، نجم، ملحن، رسام، مصور، مؤلف',
  'كاتب، روائي، شاعر، مؤلف، ناقد',
  'صحفي، إعلامي، كاتب، مدون، مراسل',
  'خبير، محلل، باحث، أكاديمي، اقتصادي، عالم، أستاذ، بروفيسور، مختص، متخصص، مؤرخ',
  'طبيب، استشاري، أخصائي، مختص، جراح',
  'سياسي، نائب، برلماني، سيناتور، قيادي، معارض، مرشح',
  'ناشط، حقوقي، محامي، معارض، مغرد',
  'ضابط، عقيد، لواء، فريق، جنرال، مقدم، رائد، ملازم',
  'شيخ، داعية، إمام، خطيب، مفتي، عالم',
].map((row) => new Set(listed(row)));

/** Whether two words for a person, folded, may tell of the same one: «اللاعب» and «المهاجم». */
export function areAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((row) => row.has(one) && row.has(other));
}

/** Whether a word for a person stands in the table at all. */
export function isCalling(role: string): boolean {
  return ALIKE.some((row) => row.has(role));
}

/** Told of anybody of a calling, folded: «النجم الدولي السابق». */
const TELLS_NOTHING: ReadonlySet<string> = new Set(listed('دولي، سابق، شاب، كبير، مخضرم، قدير، معروف، شهير، محلي'));

/** Whether the words behind a calling leave open who it is: «المهاجم السوري», not «المحلل العسكري». */
export function isOpen(field: readonly string[]): boolean {
  return field.every((word) => TELLS_NOTHING.has(word));
}
