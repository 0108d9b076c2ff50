import { fold } from './fold.ts';
import { CITIES } from './lexicon/cities.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { FIRST_NAMES, ORGANISATIONS, SURNAMES } from './lexicon/names.ts';

/**
 * Surnames and parts of names that news prints often and the stemmer would damage, beside those of the tables of countries, places,
 * people and organisations. Arabic has one spelling for them, so that they stand in no table of spellings.
 */
const MORE_NAMES =
  'تيلرسون بوش رايس شويغو يلتسين ستالين لينين كوفي فابيوس هاموند جونسون بلير تشرشل شارون رابين بيريز ليفني نجاد يانوكوفيتش لوكاشينكو ' +
  'سنودن مولر بولتون كيسنجر ريغان نيكسون كينيدي روزفلت مادورو كاسترو مودي غوتيريس بولاند بيدرسون نايف مروان عثمان رضوان شعبان عدنان لقمان ' +
  'السبسي الغنوشي السراج البارزاني الطالباني جنبلاط البغدادي الظواهري الجولاني الجعفري المقداد المخلافي الزياني قرقاش دونيتسك لوغانسك دونباس';

/** Names that are other words as well; these are stemmed like any word: «مالي» is mostly «financial», «قطر» may be a diameter. */
const OTHER_WORDS = new Set(['مالي', 'بنين', 'سيول', 'قمري', 'شي', 'العربي', 'المعلم'].map(fold));

const PROTECTED: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ arabic, capital }) => [arabic, capital]),
    ...[...CITIES, ...FIRST_NAMES, ...SURNAMES, ...ORGANISATIONS].map(({ arabic }) => arabic),
    MORE_NAMES.replaceAll(' ', '، '),
  ]
    .flatMap((list) => list.split('، '))
    .filter((name) => name !== '' && !name.includes(' '))
    .map(fold)
    .filter((name) => !OTHER_WORDS.has(name)),
);

/** Whether a folded word is a name that keeps all its letters: the «ين» of «بوتين» is no plural. */
export function isProtectedName(word: string): boolean {
  return PROTECTED.has(word);
}
