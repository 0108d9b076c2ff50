import { wordSet } from '../text/word-set.ts';

// Closed classes of words by which the parts of a sentence about a meeting stand to one another, from general knowledge of news Arabic.

/** Before whoever met with somebody, presided or was present. */
export const WITH = wordSet(
  'مع ومع بين وبين بينهم بينهما أبرزهم جمع جمعه جمعها جمعت جمعته جمعهما يجمع يجمعه تجمع ضم ضمت يضم بمشاركة بحضور حضره حضرها وحضره يحضره برئاسة',
);
/** Before what is no subject and no object. */
export const PREPOSITIONS = wordSet(
  'في فى إلى على عن من حول بشأن بخصوص قبل بعد منذ عقب لدى ضد تجاه إزاء حيال نحو عبر خلال أثناء وسط ضمن داخل خارج قرب بمناسبة بدعوة لبحث لمناقشة بهدف حتى وفق باسم رغم وفي ومن وعن وعلى',
);
/** Before what a meeting was about. */
export const TOPICS = wordSet('عن حول بشأن بخصوص على لبحث لمناقشة بهدف حيال');
/** Here another clause begins. */
export const BREAKS = wordSet('حيث فيما بينما لكن لأن إذ الذي التي الذين اللذين قال وقال وأضاف أضاف وأكد أكد كما');
/** Whoever stands behind these was there besides those who met: «استقبل الأمير السفير بحضور …». */
export const PRESENT = wordSet('بحضور وبحضور حضره حضرها وحضره وحضرها يحضره بمشاركة');
/** «لقاء جمعه مع كيري», «اللقاء بينه ونظيره»: one of those who met stands before. */
export const OF_HIMSELF = wordSet('بينه بينها جمعه جمعها يجمعه جمعته');
/** Before a word of meeting: who follows was there, and is not the one who was met: «حضر اللقاء وزير الدولة …». */
export const ATTENDED = wordSet('حضر حضرت حضرا حضرها حضره شهد شهدت شارك شاركت وشارك وحضر وحضرت وشهد');
/** Titles of courtesy before an office: «معالي وزير الخارجية», «سمو ولي العهد». */
export const COURTESIES = wordSet(
  'معالي سعادة فخامة دولة سمو جلالة سماحة فضيلة غبطة قداسة نيافة عطوفة صاحب السمو الملكي',
);
/** Those of {@link COURTESIES} with which another begins: nobody's name or office goes on with them. */
export const OPENING_COURTESIES = wordSet('معالي سعادة فخامة جلالة سماحة فضيلة غبطة قداسة نيافة عطوفة');
/** Where somebody receives others: no part of his title, «أمير الرياض في مكتبه بقصر الحكم». */
export const PREMISES = wordSet(
  'مكتب مكتبه مكتبها قصر قصره مقر مقره مقرها ديوان ديوانه الديوان منزل منزله القصر مبنى دار داره ضيافة قاعة',
);
/** Before somebody who was not met himself: «التقى عددا من رفاق الطيار». */
export const AROUND = wordSet(
  'رفاق زملاء أسرة أسر عائلة عائلات ذوي أهالي أقارب نجل أنجال ابن ابنة أبناء شقيق شقيقة أشقاء والد والدة زوجة أرملة أنصار مؤيدي أتباع أعضاء طلاب جنود ضباط موظفي منسوبي محامي',
);
/** Houses, roads and prizes that are called by somebody's name: «قاعدة الملك خالد». */
export const NAMED_AFTER = wordSet(
  'قاعدة مطار دار قصر ديوان جامعة مستشفى مدينة مركز شارع طريق ميدان جسر ملعب استاد مدرسة معهد كلية جائزة مؤسسة برج حي ميناء سجن مسجد جامع معرض كأس مجمع حديقة مكتبة صالة',
);
/** How many there were: no name, «التقى عددا من المواطنين», though a page without stops may have it behind one. */
export const QUANTITIES = wordSet('عدد عددا مجموعة نخبة جمع جمعا حشد حشدا بعض كبار جميع وفد وفدا فريقا فريق');
/** When it was, between a word of meeting and whom it was with. */
export const TIMES = wordSet(
  'أمس اليوم مساء صباح ظهر يوم الأول البارحة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة',
);
/** What a parenthesis between two commas may begin with: «موغيريني، التي تشغل …، بالرئيس», «استقبل …، في قصره أمس، وزير …». */
export const APART = wordSet('الذي التي الذين اللذين وهو وهي وذلك أمس اليوم أول مساء صباح ظهر هنا');
/** Begins a clause that tells of whoever stands right before it. */
export const RELATIVE = wordSet('الذي التي');
/** Verbs before the subject of a meeting. */
export const WAS = wordSet('كان وكان أن بأن أجرى وأجرى عقد وعقد');
