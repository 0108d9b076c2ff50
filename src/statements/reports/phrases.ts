import { fold } from '../../text/fold.ts';

/**
 * Small words around a report, folded. Source: Ryding, *A Reference Grammar of Modern Standard Arabic*, chapters 15–19 (prepositions,
 * complementisers, connectives), and what stands between verb and subject in SaudiNewsNet.
 */

/** «أن» and «إن» with and without pronoun. */
const COMPLEMENTISERS = new Set(
  words('ان انه انها انهم انهما انهن انني اننا اني بان بانه بانها بانهم بانهما باننا بانني باني'),
);
const WITH_FA = new Set(words('فان فانه فانها فانهم فانهما فاننا فانني'));

/** Whether it opens a reported clause: «أن», «إنه», «بأنها». */
export function isComplementiser(folded: string): boolean {
  return COMPLEMENTISERS.has(folded);
}

/** «فإن» after «بحسب الوزير». */
export function isThenThat(folded: string): boolean {
  return WITH_FA.has(folded);
}

/** Before «أن» these make an adverbial clause of it: «قبل أن», «بعد أن», «من دون أن», «إلا أن». */
export const NO_REPORT_BEFORE_THAT: ReadonlySet<string> = new Set(
  words(
    'اي ذلك قبل بعد دون بدون منذ غير الا سوي رغم الرغم بد لابد بمجرد مجرد شرط شريطه حد لدرجه درجه حتي بيد مع كما كان لولا',
  ),
);

/** Time and manner between verb and subject or complement: «أمس», «مجددا», «ضمنيا». */
export const ADVERBS: ReadonlySet<string> = new Set(
  words(
    'امس اليوم غدا الان ايضا كذلك مجددا ضمنيا مساء صباح صباحا ظهر فجر ليل ليله يوم سابقا لاحقا اخيرا موخرا انفا سلفا اعلاه حينها انذاك علنا صراحه بوضوح بشده وبشده وبوضوح وصراحه وبقوه بقوه مرارا ' +
      'تكرارا بدوره بدورها بدورهم بدورهما الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الماضي الماضيه الجاري الحالي المنصرم ' +
      'هنا بذلك بالتالي تحديدا حرفيا حصريا حصرا خصوصا خاصه قايلا قايله قد كان كانت كانوا اول مره اخري بحزم ابدا هاتفيا الشهر الاسبوع العام السنه المقبل القادم المقبله القادمه نفسه ذاته نهار عصر رسميا شخصيا الاول الثاني له لها لهم لنا للصحفيين للصحافيين',
  ),
);

/** What follows «في» in phrases that only bind sentences: «في هذا السياق», «في الوقت نفسه», «في وقت سابق». */
export const BINDING: ReadonlySet<string> = new Set(
  words(
    'هذا هذه ذلك ذات نفس الوقت السياق الصدد الاطار الشان المقابل الاتجاه الخصوص نفسه ذاته نفسها عينه وقت سابق لاحق سياق متصل المضمار المناسبه الجانب الاثناء',
  ),
);

/** «من جانبه»: somebody else takes the word. */
export const TURN_NOUNS: ReadonlySet<string> = new Set(
  words('جانبه جانبها جانبهم جانبهما جهته جهتها جهتهم جهتهما ناحيته ناحيتها ناحيتهم طرفه طرفها'),
);
export const TURN_WORDS: ReadonlySet<string> = new Set(words('بدوره بدورها بدورهم بدورهما وبدوره وبدورها'));

/** «الوضع الذي قالت عنه المستشارة إنه», «كلمة أعرب فيها عن»: a pronoun behind a verb that takes up what stands before it. */
export const RESUMED: ReadonlySet<string> = new Set(words('عنه عنها فيه فيها خلاله خلالها'));

/** After these «إلى» leads to a place: «خلال زيارته إلى موسكو». */
export const MOTION: ReadonlySet<string> = new Set(
  words(
    'زياره زيارته زيارتها زيارتهم وصول وصوله وصولها وصولهم سفر سفره عوده عودته عودتها توجه توجهه رحله رحلته دخول خروج انضمام انضمامه بالاضافه اضافه استنادا نسبه بالنسبه ' +
      'نظرا استماع استماعه الاستماع يصل وصل وصلت عاد عادت توجهت انتقل انتقال',
  ),
);

/** After «على», «إلى», «عن», «في» these are circumstances, and no complement: «على هامش القمة», «إلى ذلك», «عن كثب». */
export const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  words(
    'داخل خارج هامش راس متن سوال اسيله صفحته صفحتها حسابه حسابها موقع موقعه موقعها تويتر خلفيه الرغم رغم الهوا صعيد الصعيد جانب اثر ضو غرار هذا هذه ذلك سبيل طريق كثب قرب لسان حد مدي ' +
      'استفسار استفسارات اسئله الاقل الاطلاق حده العكس وجه نحو',
  ),
);

/** They begin a clause of their own beside what was said: «…، حيث شدد», «…، فيما جدد», «…، لكن الجانب الروسي أشار». */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  words(
    'حيث فيما بينما كما لكن ولكن لكنه لكنها لكنهم اذ وقد فقد لقد وكان وكانت وكانوا كان كانت الا وذلك وفي وعن وحول ومن اما واما غير ثم كذلك وبدوره وخلال وبعد وقبل',
  ),
);

/** Whom one prays to, and does not call on: «داعيا الله أن يرحمه» (formulas of prayer: 597 times in SaudiNewsNet). */
export const PRAYER: ReadonlySet<string> = new Set(words('الله المولي العلي الباري اللهم ربه للمولى'));

/** «قال تعالى», «قوله صلى الله عليه وسلم»: quoted from scripture, no news. */
export const SACRED: ReadonlySet<string> = new Set(words('تعالي سبحانه صلي جل عليه'));

/**
 * What one affirms, renews or shows in words: «أكد أهمية», «جدد دعوته», «أبدى استعداده»; a contract is renewed otherwise. Beginnings of folded
 * words.
 */
const STANCES =
  /^(?:ال)?(?:اهمي|ضرور|حرص|التزام|دعم|رفض|ثقت|ثقه|تمسك|وقوف|استعداد|عزم|نيت|نيه|موقف|حق|عدم|وجوب|تاييد|تاكيد|دعو|دعوت|مطالب|شكر|تقدير|امل|تفاول|اسف|استغراب|قلق|تخوف|مخاوف|ترحيب|اعتراض|استيا|امتعاض|سعاد|اعجاب|تضامن|تحفظ|موافق|رغب|ادان|استنكار|تعاز|تهاني|عهد|ولا|بيع|تعهد|حزن|امتنان|اعتزاز|فخر|ايمان|قناع|تهديد|اتهام|نفي|وحد|صح[هت]|خشي|ارتياح|تعازي|عزا|حاجه|حاجت|خطور)/u;

/** Whether a folded word begins what one affirms in words: «حرصه», «الدعوة». */
export function isStance(folded: string): boolean {
  return STANCES.test(folded);
}

/** A list of words between spaces, folded. */
function words(list: string): string[] {
  return list.split(' ').map(fold);
}
