import { mentionWords } from '../statements/speakers/mention-at.ts';
import { wordSet } from '../text/word-set.ts';

const COMING = wordSet('المقبل المقبلة القادم القادمة لاحقا قريبا اللاحقة غدا');
const STEPS = wordSet(
  'سيعقد ستعقد سيلتقي سيجتمع سيزور سيناقش ستناقش سيعملان سيجري ستجري سيبدأ سيستأنف ستستأنف المقرر الجولة',
);
const ARRANGED = wordSet('عقد إجراء اجراء مواصلة استئناف تشكيل إنشاء تنشيط بدء لقاء لقاءات اجتماع');
const SETTLED = wordSet('اتفق اتفقا اتفقت اتفقنا اتفقتا قرر قررا اتفاق الاتفاق متفق');
const TIMES = wordSet(
  'الأيام الأسابيع الأشهر الأسبوع الشهر العام السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة يوم',
);
const REACH = 6;

/** Whether a sentence tells what follows a meeting: «اتفقا على عقد لقاء», «السبت المقبل», «سيلتقي الخبراء». */
export function tellsNextStep(text: string): boolean {
  const words = mentionWords(text).map(({ folded }) => folded);
  return words.some((word, at) => {
    const own = word.replace(/^[وف](?=.{3})/u, '');
    if (STEPS.has(own)) return true;
    if (COMING.has(own)) return TIMES.has(words[at - 1] ?? '');
    return SETTLED.has(own) && words.slice(at + 1, at + 1 + REACH).some((next) => ARRANGED.has(next));
  });
}
