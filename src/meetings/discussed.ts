import { wordSet } from '../text/word-set.ts';

/** Verbs that name a subject of talks without telling what was said of it, from general knowledge of news Arabic. */
const DISCUSSED = wordSet(
  'بحث بحثا بحثت بحثنا بحثوا ناقش ناقشا ناقشت ناقشنا تناول تناولا تناولت تناولوا تطرق تطرقا تطرقت تحدث تحدثا تحدثت تحدثنا استعرض استعرضا استعرضت ركز ركزا ركزت تبادل تبادلا تركزت تمحورت شملت يبحث يبحثان تبحث يناقش تناقش يتناول تتناول سيبحث ستبحث سيناقش ستناقش ستتركز',
);
/** What talks are called to have been, and how long they went on. */
const CHARACTER = wordSet(
  'صريحة صريح مثمرة مثمر مثمرا بناءة بناء إيجابي إيجابية إيجابيا مفيد مفيدة مفيدا ودية ودي وديا رائعة عمليا عملي جيدة مطولة معمقة شاملة تفصيلية مفصلة صعبة ناجحة استمر استمرت استغرق استغرقت دام دامت',
);
/** Right before the talks: how long they went on. */
const LASTED = wordSet('استمر استمرت استغرق استغرقت دام دامت');
const TALKS = /^[وفبل]{0,2}(?:ال)?(?:لقا|اجتماع|محادث|مباحث|مفاوض|حوار)/u;
/** Those who met, or their meeting, as a subject. */
const THEY = wordSet(
  'الطرفان الجانبان البلدان الوزيران الرئيسان الزعيمان الطرفين الجانبين البلدين الوزيرين الرئيسين الزعيمين اللقاء الاجتماع المحادثات المباحثات',
);
/** «المباحثات بين الوزيرين … كانت صريحة»: words behind the talks. */
const REACH = 8;
const CONJUNCTION = /^[وف](?=.{3})/u;

/** «تناولا», «بحثت»: what follows is what was spoken of. */
export function isOfSubject(folded: string): boolean {
  return DISCUSSED.has(folded) || DISCUSSED.has(folded.replace(CONJUNCTION, ''));
}

/** Whether folded words name a subject that talks turned to: «كما بحث الجانبان ملف المياه». */
export function namesSubject(words: readonly string[]): boolean {
  return has(words, DISCUSSED);
}

/** Whether those who met are called by what they are together: «الوزيران», «اللقاء». */
export function namesBoth(words: readonly string[]): boolean {
  return has(words, THEY);
}

/** Whether folded words tell how talks went: «المحادثات كانت صريحة», «المباحثات استمرت ساعتين»; not «وصف في المحادثات خطة جيدة». */
export function tellsHowItWent(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      TALKS.test(word) &&
      (has(words.slice(at + 1, at + 1 + REACH), CHARACTER) || has(words.slice(Math.max(0, at - 1), at), LASTED)),
  );
}

function has(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word) || list.has(word.replace(CONJUNCTION, '')));
}
