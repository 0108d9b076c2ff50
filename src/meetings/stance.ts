import { mentionWords } from '../statements/speakers/mention-at.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';

/** What a sentence says of those who met: that they agree, that they differ, or neither. */
export type Stance = 'point' | 'agreement' | 'disagreement';

/** Words of agreeing, from general knowledge of news Arabic. */
const AGREES = wordSet(
  'اتفق اتفقت اتفقا اتفقتا اتفقوا اتفقنا متفق متفقة متفقان متفقين متفقون توافق توافقا توافقت اتفاقه اتفاقها اتفاقهما اتفاقنا تقارب التقارب تطابق تطابقا التطابق متطابقة تفاهم تفاهما إجماع إجماعا توافقا متحالفتين المتحالفتين تعهدا تعهدتا تتعهدان',
);
/** These agree only with one of {@link JOINT} or «على», «إلى» beside them: «موقف مشترك», «الاتفاق على». */
const AGREES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    {
      words: 'موقف مواقف اهتمام مصالح مصلحة هدف هدفنا رؤية قناعة بيان',
      beside: 'مشترك مشتركة مشتركا المشترك المشتركة',
    },
    { words: 'اتفاق باتفاق اتفاقا', beside: 'على توصل توصلا توصلت تم لمواصلة يقضي' },
    { words: 'الاتفاق بالاتفاق التوافق بالتوافق', beside: 'على' },
    { words: 'وحدة', beside: 'الدولتين البلدين الموقف المواقف الجانبين الطرفين بين' },
    { words: 'الوحدة', beside: 'بين' },
  ].flatMap(({ words, beside }) => words.split(' ').map((word) => [fold(word), wordSet(beside)] as const)),
);
/** Both sides of a meeting as one subject. */
const BOTH = wordSet(
  'الطرفان الجانبان البلدان الدولتان الوزيران الرئيسان الزعيمان كلانا الطرفين الجانبين الوزيرين البلدين الرئيسين',
);
/** What both of them say or do, in the dual or after {@link BOTH}: «أكدا», «قرر الجانبان». «بحثا» tells no result. */
const JOINTLY = wordSet(
  'أكدا شددا أعلنا أشارا أعربا قررا اتفقا دعوا دعيا تدعوان يدعوان رحبا أجمعا جددا يؤيدان تؤيدان ويؤيدان عبرا أكد شدد أعلن أشار أعرب قرر دعا رحب جدد يقين عازمان',
);
/** Words of differing. The first are enough by themselves, of the second there must be two. */
const DIFFERS = wordSet(
  'خلاف خلافات الخلاف الخلافات خلافاتهما خلافا خلافية الخلافية تباين التباين التباينات تضارب انقسام الانقسام شائك الشائك شائكة الشائكة تحميل عرقلة لعرقلة إعاقة تحفظ تحفظه تحفظها تحفظات تحفظاته تحفظاتها إملاء الإملاء مسدود لغزا يختلف تختلف نختلف مختلفان هراء سخيف ازدواجية يتراجع تراجعت',
);
/** Words of differing with somebody, with whom both sides may differ: «رفض الجانبان التدخل» is what they agree on. */
const REJECTS = wordSet(
  'رفض يرفض ترفض رفضت رفضه رفضها رفضهما عارض يعارض تعارض معارضته معارضتها اتهم اتهمت اتهاما اتهامه انتقد انتقدت ينتقد تنتقد ندد نددت احتج احتجت احتجاج نفى نفت ينفي تنفي نفيه نفيها نافيا',
);
/** Behind a word of {@link REJECTS}: somebody would not speak, which is no difference. */
const TO_TELL = wordSet('الإفصاح الكشف التعليق الإدلاء ذكر الحديث التصريح الإشارة');
const DIFFERS_SOME = wordSet(
  'المواجهة مواجهة التصعيد تصعيد الضغط ضغوط الاتهامات شكوكا شكوك الغامض الغامضة غامضة أسفه أسف تجميد إرغام انتهاك المتدني الاختلافات اختلافات اختلاف صعبة المبهمة مبهمة التوتر توتر',
);
/** Words that differ with one of these beside them: «تدهور العلاقات», «التدخل في الانتخابات». */
const DIFFERS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    { words: 'تدخل التدخل تدخلها بتدخل تدخله', beside: 'الانتخابات شؤون شؤونها الشؤون سياسة الحملة انتخابات' },
    { words: 'تدهور لتدهور توتر أزمة الأزمة تراجع', beside: 'العلاقات علاقاتها علاقات علاقاتنا الثقة' },
  ].flatMap(({ words, beside }) => words.split(' ').map((word) => [fold(word), wordSet(beside)] as const)),
);
const NOT = wordSet('لم لن لا ليس ليست غير دون بدون عدم بعدم لعدم ولا ولم ولن وليس');
/** What {@link NOT} makes a difference of: «لم تحقق أي تقدم», «غير مقبول», «غير مسؤولة عن الأزمة». */
const WANTED = wordSet(
  'تقدم تقارب اتفاق توافق مقبول مقبولة مثمر مثمرة مسؤولة مسؤول مبرر مبررة واردا وارد وارد يتوصل يتوصلا تتوصل نتفق يتفق يتفقا تحسن تحقق جدوى نوافق يوافق توافق يقبل نقبل',
);
/** Before a word of agreeing or differing: it is wished, sought or possible, not so. */
const HEDGES = wordSet(
  'أمل أمله أملها الأمل يأمل نأمل تأمل آمل يمكن إمكانية احتمال ربما قريبون قريبين قريبتين قريبة التوصل بالتوصل إذا حال محاولة السعي سعيه يسعى تسعى ضرورة يجب ينبغي نحو التوقعات المتوقع متوقع لو سوف فرص فرصة بهدف لإيجاد إيجاد البحث دعا للتوصل سيتم',
);
/** Before a word of differing: it is left aside or overcome. */
const OVERCOME = wordSet(
  'تجاوز لتجاوز حل لحل تسوية لتسوية رغم برغم بصرف بغض النظر تقليص لتقليص تقليصها إزالة توضيح لتوضيح استيضاح تضييق لتضييق هوة ردم لردم احتواء لاحتواء إنهاء لإنهاء حسم لحسم',
);

const REACH = 4;
const BESIDE = 3;
/** «تدخل الولايات المتحدة في سياسة روسيا» */
const FAR_BESIDE = 4;

/** What a sentence says of those who met; `isJoint` where both of them are its speaker. */
export function stanceOf(text: string, isJoint: boolean): Stance {
  const words = mentionWords(text).map(({ folded }) => folded);
  const rejected = [...words.keys()].filter((at) => rejectsAt(words, at) && (isJoint || isOfBoth(words, at)));
  let agrees = (isJoint ? 1 : 0) + rejected.length;
  let differs = 0;
  for (const [at, word] of words.entries()) {
    agrees += agreementAt(words, at);
    // What both of them reject, «تدخل في الانتخابات», does not divide them.
    if (rejected.length === 0 || has(DIFFERS, word)) differs += differenceAt(words, at);
  }
  if (differs >= 1 && differs >= agrees) return 'disagreement';
  return agrees >= 1 ? 'agreement' : 'point';
}

/** «رفض الجانبان», «الرئيسان … رفضهما» */
function isOfBoth(words: readonly string[], at: number): boolean {
  return near(words, at, BESIDE).some((each) => has(BOTH, each));
}

const CONJUNCTION = /^[وف](?=.{3})/u;

/** Whether a set holds a word, with or without «و» or «ف» before it. */
function has(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(CONJUNCTION, ''));
}

function agreementAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const beside = AGREES_WITH.get(word) ?? AGREES_WITH.get(word.replace(CONJUNCTION, ''));
  const agrees =
    has(AGREES, word) ||
    (beside !== undefined && near(words, at, BESIDE).some((each) => has(beside, each))) ||
    (has(BOTH, word) && near(words, at, BESIDE).some((each) => has(JOINTLY, each)));
  if (!agrees) return 0;
  const before = words.slice(Math.max(0, at - REACH), at);
  return before.some((each) => has(HEDGES, each) || has(NOT, each)) ? 0 : 1;
}

function differenceAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (has(NOT, word)) return words.slice(at + 1, at + 1 + BESIDE).some((each) => has(WANTED, each)) ? 1 : 0;
  const beside = DIFFERS_WITH.get(word) ?? DIFFERS_WITH.get(word.replace(CONJUNCTION, ''));
  const together = beside !== undefined && near(words, at, FAR_BESIDE).some((each) => has(beside, each));
  const differs = rejectsAt(words, at) || (has(DIFFERS, word) && !isContrary(words, at));
  if (!together && !differs && !has(DIFFERS_SOME, word)) return 0;
  const before = words.slice(Math.max(0, at - REACH), at);
  if (before.some((each) => has(OVERCOME, each))) return 0;
  return together || differs ? 1 : 0.5;
}

function rejectsAt(words: readonly string[], at: number): boolean {
  return has(REJECTS, words[at] ?? '') && !words.slice(at + 1, at + 1 + BESIDE).some((each) => TO_TELL.has(each));
}

/** «خلافا للتوقعات»: other than was said. */
function isContrary(words: readonly string[], at: number): boolean {
  return words[at] === 'خلافا' && (words[at + 1] ?? '').startsWith('ل');
}

function near(words: readonly string[], at: number, reach: number): string[] {
  return [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
}
