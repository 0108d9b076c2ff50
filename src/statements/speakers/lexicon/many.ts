/** Two sides of a meeting, whoever they are on the day: «الطرفان», «الجانبين». Nominative and oblique. */
export const BOTH_SIDES: readonly string[] = [
  'الطرفان',
  'الطرفين',
  'الجانبان',
  'الجانبين',
  'البلدان',
  'البلدين',
  'الدولتان',
  'الدولتين',
  'الفريقان',
  'الفريقين',
];

/** «كلا الطرفين», «كل من لافروف وكيري» */
export const BOTH: readonly string[] = ['كلا', 'كلي', 'كلتا'];

/** The delegation of a state: «الجانب الروسي». */
export const SIDES: readonly string[] = ['الجانب', 'الطرف'];

/** Many people without names. From general knowledge of news Arabic; forms in ـون are looked up with ـين as well. */
export const GROUPS: readonly string[] = [
  'متظاهرون',
  'محتجون',
  'مشاركون',
  'حاضرون',
  'مجتمعون',
  'سكان',
  'أهالي',
  'أهل',
  'أبناء',
  'ناشطون',
  'نشطاء',
  'مقاتلون',
  'مسلحون',
  'متمردون',
  'معارضون',
  'جمهوريون',
  'ديمقراطيون',
  'منظمون',
  'محققون',
  'مقربون',
  'متعاملون',
  'مستخدمون',
  'متابعون',
  'مغردون',
  'محامون',
  'عائلة',
  'أسرة',
  'ذوو',
  'ضيوف',
  'وجهاء',
  'قوى',
  'قيادات',
  'أوساط',
  'شخصيات',
  'جماهير',
];

/** What makes anybody of a word after it: «أحد المسؤولين», «عدد من الخبراء», «بعض المراقبين». */
export const SOME: readonly string[] = [
  'أحد',
  'إحدى',
  'بعض',
  'عدد',
  'عدة',
  'كثير',
  'معظم',
  'جميع',
  'كبار',
  'أغلب',
  'مجموعة',
];

/** Words that stand for people of whom nothing else is told. */
export const ANYBODY: readonly string[] = [
  'بعضهم',
  'أحدهم',
  'إحداهن',
  'كثيرون',
  'آخرون',
  'الآخرون',
  'الجميع',
  'البعض',
  'الكثيرون',
  'غالبيتهم',
];

/** How a speaker stays unnamed: these begin the clause that says so. Counted in SaudiNewsNet: 267 articles. */
export const UNNAMED_FORMULA: readonly string[] = [
  'طلب',
  'طلبت',
  'طلبوا',
  'طالبا',
  'رفض',
  'رفضت',
  'رفضوا',
  'فضل',
  'فضلت',
  'اشترط',
  'اشترطت',
  'شريطة',
  'بشرط',
  'لم',
];
