import { mentionWords } from '../statements/speakers/mention-at.ts';
import { fold } from '../text/fold.ts';

/** What a sentence says of those who met: that they agree, that they differ, or neither. */
export type Stance = 'point' | 'agreement' | 'disagreement';

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Words of agreeing, from general knowledge of news Arabic. */
const AGREES = set(
  'اتفق اتفقت اتفقا اتفقتا اتفقوا اتفقنا متفق متفقة متفقان متفقين متفقون توافق توافقا توافقت اتفاقه اتفاقها اتفاقهما اتفاقنا تقارب التقارب تطابق تفاهم إجماع متحالفتين المتحالفتين تعهدا تعهدتا تتعهدان',
);
/** These agree only with one of {@link JOINT} or «على», «إلى» beside them: «موقف مشترك», «الاتفاق على». */
const AGREES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    {
      words: 'موقف مواقف اهتمام مصالح مصلحة هدف هدفنا رؤية قناعة بيان',
      beside: 'مشترك مشتركة مشتركا المشترك المشتركة',
    },
    { words: 'اتفاق باتفاق اتفاقا', beside: 'على توصل توصلا توصلت تم لمواصلة يقضي' },
    { words: 'الاتفاق بالاتفاق', beside: 'على' },
    { words: 'وحدة', beside: 'الدولتين البلدين الموقف المواقف الجانبين الطرفين بين' },
    { words: 'الوحدة', beside: 'بين' },
  ].flatMap(({ words, beside }) => words.split(' ').map((word) => [fold(word), set(beside)] as const)),
);
/** Both sides of a meeting as one subject. */
const BOTH = set(
  'الطرفان الجانبان البلدان الدولتان الوزيران الرئيسان الزعيمان كلانا الطرفين الجانبين الوزيرين البلدين الرئيسين',
);
/** What both of them say or do, in the dual or after {@link BOTH}: «أكدا», «قرر الجانبان». «بحثا» tells no result. */
const JOINTLY = set(
  'أكدا شددا أعلنا أشارا أعربا قررا اتفقا دعوا دعيا تدعوان يدعوان رحبا أجمعا جددا يؤيدان تؤيدان ويؤيدان عبرا أكد شدد أعلن أشار أعرب قرر دعا رحب جدد يقين عازمان',
);
/** Words of differing. The first are enough by themselves, of the second there must be two. */
const DIFFERS = set(
  'خلاف خلافات الخلاف الخلافات خلافاتهما خلافا تباين التباين التباينات تضارب انقسام الانقسام شائك الشائك شائكة الشائكة تحميل يتحمل عرقلة لعرقلة إعاقة رفض يرفض ترفض رفضت رفضه رفضها عارض يعارض تعارض معارضته اتهم اتهمت اتهاما اتهامه انتقد انتقدت ينتقد ندد نددت إملاء الإملاء مسدود لغزا احتج احتجت احتجاج يختلف تختلف نختلف مختلفان هراء سخيف ازدواجية يتراجع تراجعت نفى نفت ينفي تنفي نفيه نفيها نافيا',
);
const DIFFERS_SOME = set(
  'المواجهة مواجهة التصعيد تصعيد الضغط ضغوط الاتهامات شكوكا شكوك الغامض الغامضة غامضة أسفه أسف تجميد إرغام انتهاك المتدني الاختلافات اختلافات اختلاف صعبة المبهمة مبهمة التوتر توتر',
);
/** Words that differ with one of these beside them: «تدهور العلاقات», «التدخل في الانتخابات». */
const DIFFERS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    { words: 'تدخل التدخل تدخلها بتدخل تدخله', beside: 'الانتخابات شؤون شؤونها الشؤون سياسة الحملة انتخابات' },
    { words: 'تدهور لتدهور توتر أزمة الأزمة تراجع', beside: 'العلاقات علاقاتها علاقات علاقاتنا الثقة' },
  ].flatMap(({ words, beside }) => words.split(' ').map((word) => [fold(word), set(beside)] as const)),
);
const NOT = set('لم لن لا ليس ليست غير دون بدون عدم بعدم لعدم ولا ولم ولن وليس');
/** What {@link NOT} makes a difference of: «لم تحقق أي تقدم», «غير مقبول», «غير مسؤولة عن الأزمة». */
const WANTED = set(
  'تقدم تقارب اتفاق توافق مقبول مقبولة مثمر مثمرة مسؤولة مسؤول مبرر مبررة واردا وارد وارد يتوصل يتوصلا تتوصل نتفق يتفق يتفقا تحسن تحقق جدوى نوافق يوافق توافق يقبل نقبل',
);
/** Before a word of agreeing or differing: it is wished, sought or possible, not so. */
const HEDGES = set(
  'أمل أمله أملها الأمل يأمل نأمل تأمل آمل يمكن إمكانية احتمال ربما قريبون قريبين قريبتين قريبة التوصل بالتوصل إذا حال محاولة السعي سعيه يسعى تسعى ضرورة يجب ينبغي نحو التوقعات المتوقع متوقع لو سوف فرص فرصة بهدف لإيجاد إيجاد البحث دعا للتوصل سيتم',
);
/** Before a word of differing: it is left aside or overcome. */
const OVERCOME = set(
  'تجاوز لتجاوز حل لحل تسوية لتسوية رغم برغم بصرف بغض النظر تقليص لتقليص تقليصها إزالة توضيح لتوضيح استيضاح',
);

const REACH = 4;
const BESIDE = 3;
/** «تدخل الولايات المتحدة في سياسة روسيا» */
const FAR_BESIDE = 4;

/** What a sentence says of those who met; `isJoint` where both of them are its speaker. */
export function stanceOf(text: string, isJoint: boolean): Stance {
  const words = mentionWords(text).map(({ folded }) => folded);
  let agrees = isJoint ? 1 : 0;
  let differs = 0;
  for (const at of words.keys()) {
    agrees += agreementAt(words, at);
    differs += differenceAt(words, at);
  }
  if (differs >= 1 && differs >= agrees) return 'disagreement';
  return agrees >= 1 ? 'agreement' : 'point';
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
  if (!together && !has(DIFFERS, word) && !has(DIFFERS_SOME, word)) return 0;
  const before = words.slice(Math.max(0, at - REACH), at);
  if (before.some((each) => has(OVERCOME, each))) return 0;
  return together || has(DIFFERS, word) ? 1 : 0.5;
}

function near(words: readonly string[], at: number, reach: number): string[] {
  return [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
}
