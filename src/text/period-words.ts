import { fold } from './fold.ts';
import { MONTH_WORDS } from './period-month-names.ts';
import type { Token } from './period-tokens.ts';

/** The closed classes of words around dates, folded. From the forms counted in SaudiNewsNet, the dialects and English from general knowledge. */
function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Before a time in which something was: «في أيار». */
export const INSIDE = set('في فى ب بال خلال أثناء ل غضون طوال طيلة in on during throughout within of');
export const YEAR_NOUNS = set('عام سنة العام السنة عامي سنتي للعام للسنة أعوام سنوات year years');
export const MONTH_NOUNS = set('شهر الشهر شهري month');
/** Before a day: «يوم الثلاثاء 12 مايو», «بتاريخ 12/5/2015». */
export const DAY_WORDS = set(
  'يوم تاريخ نهار صباح مساء ليلة day date الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الحد التلات الأربعا sunday monday tuesday wednesday thursday friday saturday',
);
/** What may stand between a day, its month and its year: «الثاني عشر من أيار», "the 12th of May". */
export const OF = set('من ل of the ال');

export const BEFORE = set('قبل قبيل before');
export const AFTER = set('بعد بعيد عقب after');
export const SINCE = set('منذ مذ since');
export const UNTIL = set('حتى حتي لغاية لحد بحلول until till by');
export const BETWEEN = set('بين مابين between');
export const FROM = set('من from');
/** Between the ends of a range. */
export const TO = set('إلى الى حتى حتي لغاية لحد ل to until till through');
export const AND = set('و and');

/** The period begins, is in the middle, or ends. */
export const EARLY = set('أوائل مطلع بداية بدايات مستهل أول باكورة early beginning start');
export const MIDDLE = set('منتصف أواسط وسط نصف نص mid middle');
export const LATE = set('أواخر نهاية نهايات آخر ختام late end');

export const HALF = set('النصف half');
export const QUARTER = set('الربع quarter');
/** «النصف الثاني», "the third quarter". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    { place: 1, names: 'الأول first' },
    { place: 2, names: 'الثاني التاني second' },
    { place: 3, names: 'الثالث التالت third' },
    { place: 4, names: 'الرابع fourth' },
    { place: -1, names: 'الأخير last final' },
  ].flatMap(({ place, names }) => names.split(' ').map((name) => [fold(name), place] as const)),
);

/** The month with which a season begins, by the meteorologists' calendar of the northern half of the earth. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  [
    { begins: 3, names: 'ربيع spring' },
    { begins: 6, names: 'صيف summer' },
    { begins: 9, names: 'خريف autumn fall' },
    { begins: 12, names: 'شتاء winter' },
  ].flatMap(({ begins, names }) => names.split(' ').map((name) => [fold(name), begins] as const)),
);

export const HIJRI_ERA = set('ه هج هجري هجرية للهجرة ah');
export const GREGORIAN_ERA = set('م ميلادي ميلادية للميلاد ce');
/** «26 شوال 1436 هـ الموافق 11 أغسطس 2015». */
export const CORRESPONDING = set('الموافق الموافقة corresponding');

/** Words that a year is no part of, but numbers: «القرار 1973», «المادة 2016». */
const LABELS = set(
  'قرار القرار قراري بقرار للقرار رقم الرقم برقم مادة المادة بند البند فقرة الفقرة صفحة الصفحة رحلة الرحلة طراز كتيبة الكتيبة لواء اللواء غرفة resolution resolutions no number article flight page model decree unit',
);
/** Before an amount: «نحو 2000», «أكثر من 2000». */
const AMOUNTS = set(
  'نحو حوالي قرابة زهاء أكثر أقل أزيد عدد عددهم بقيمة قيمة بسعر سعر مبلغ بمبلغ بلغ بلغت يبلغ over about nearly almost than around approximately worth',
);
/** A year that stands with these is the name of a thing, which is spoken of in other years as well: «انتخابات 2020», «رؤية 2030». */
const EVENTS = set(
  'انتخابات الانتخابات انتخاب ثورة حرب نكسة كأس رؤية الرؤية مونديال أولمبياد إكسبو خطة أجندة بطولة موازنة ميزانية election elections vision agenda expo olympics euro cup war revolution',
);
/**
 * What is counted. After a number from a hundred up the counted noun stands in the singular without an article (Ryding, *A Reference
 * Grammar of Modern Standard Arabic*, 15.1), which no rule tells from a verb: these are the ones that news counts in thousands.
 */
const COUNTED = set(
  'دولار يورو ليرة ريال روبل جنيه دينار درهم شيكل فرنك ين يوان مقاتل شخص جندي عسكري مدني قتيل جريح مسلح ' +
    'إرهابي عنصر لاجئ نازح مواطن موظف طالب ضحية متظاهر معتقل أسير سجين مهاجر طفل امرأة رجل ناخب عامل خبير مراقب شرطي حاج عائلة أسرة نسمة ' +
    'طن كيلومتر كيلو كم كلم متر ميل هكتار برميل لتر غرام وحدة منزل طائرة دبابة صاروخ قذيفة قرية مدينة بلدة سيارة شاحنة حالة إصابة موقع هدف غارة ' +
    'طلعة عملية مرة ساعة دقيقة يوم أسبوع عام سنة شهر ألف مليون مليار صوت مقعد كتاب شركة مدرسة نقطة ميغاواط درجة ' +
    'dollars dollar euros euro rubles pounds people persons fighters militants troops soldiers civilians refugees migrants prisoners detainees protesters voters workers ' +
    'tons tonnes km kilometres kilometers miles metres meters barrels missiles rockets tanks aircraft planes vehicles houses homes villages targets strikes sorties cases deaths ' +
    'injuries years days times hours votes seats thousand million billion dead wounded killed men women children',
);

export const isLabel = (folded: string | undefined): boolean => LABELS.has(folded ?? '');
export const isAmount = (folded: string | undefined): boolean => AMOUNTS.has(folded ?? '');
export const isEvent = (folded: string | undefined): boolean => EVENTS.has(folded ?? '');
/** In the singular, with the ending of the accusative or without: «دولار», «دولارا». */
export const isCounted = (folded: string | undefined): boolean =>
  folded !== undefined && (COUNTED.has(folded) || (folded.endsWith('ا') && COUNTED.has(folded.slice(0, -1))));

/** Words that begin like «و», «ب», «ل» and a name, when these are cut off: "Powell" is «باول», no «ب» and «أول». */
const KEEP_TOGETHER = set('أول آخر نصف نص وسط ل ب و ال');

const DATE_WORDS: ReadonlySet<string> = new Set(
  [
    ...[MONTH_WORDS, YEAR_NOUNS, MONTH_NOUNS, DAY_WORDS, INSIDE, BEFORE, AFTER, SINCE, UNTIL, BETWEEN, FROM, TO],
    ...[EARLY, MIDDLE, LATE, HALF, QUARTER, SEASONS.keys()],
  ]
    .flatMap((words) => [...words])
    .filter((word) => !KEEP_TOGETHER.has(word)),
);

/** Whether a folded word may be part of a date, so that «و», «ب», «ل» before it are words of their own: «وبعد», «لعام». */
export function isDateWord(folded: string): boolean {
  return DATE_WORDS.has(folded);
}

/** Whether nothing but what may stand inside a date parts a token from the one before: a comma, a hyphen, a stroke, a bracket. */
export function continues(token: Token | undefined): token is Token {
  return token !== undefined && /^[-–—/.،,()]{0,2}$/u.test(token.gap);
}
