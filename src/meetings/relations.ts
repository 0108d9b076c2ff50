import { fold } from '../text/fold.ts';

/** Closed classes of words by which the parts of a sentence about a meeting stand to one another; folded, from general knowledge of news Arabic. */
function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Before whoever met with somebody, presided or was present. */
export const WITH = set(
  'مع ومع بين وبين جمع جمعه جمعها جمعت جمعته جمعهما يجمع يجمعه تجمع ضم ضمت يضم بمشاركة بحضور حضره حضرها وحضره يحضره برئاسة',
);
/** Before what is no subject and no object. */
export const PREPOSITIONS = set(
  'في فى إلى على عن من حول بشأن بخصوص قبل بعد منذ عقب لدى ضد تجاه إزاء حيال نحو عبر خلال أثناء وسط ضمن داخل خارج قرب بمناسبة بدعوة لبحث لمناقشة بهدف حتى وفق باسم رغم وفي ومن وعن وعلى',
);
/** Before what a meeting was about. */
export const TOPICS = set('عن حول بشأن بخصوص على لبحث لمناقشة بهدف حيال');
/** Here another clause begins. */
export const BREAKS = set('حيث فيما بينما لكن لأن إذ الذي التي الذين اللذين قال وقال وأضاف أضاف وأكد أكد كما');
/** «لقاء جمعه مع كيري», «اللقاء بينه ونظيره»: one of those who met stands before. */
export const OF_HIMSELF = set('بينه بينها جمعه جمعها يجمعه جمعته');
/** Before a word of meeting: who follows was there, and is not the one who was met: «حضر اللقاء وزير الدولة …». */
export const ATTENDED = set('حضر حضرت حضرا حضرها حضره شهد شهدت شارك شاركت وشارك وحضر وحضرت وشهد');
/** Titles of courtesy before an office: «معالي وزير الخارجية», «سمو ولي العهد». */
export const COURTESIES = set('معالي سعادة فخامة دولة سمو جلالة سماحة فضيلة غبطة قداسة نيافة عطوفة صاحب السمو الملكي');
/** Those of {@link COURTESIES} with which another begins: nobody's name or office goes on with them. */
export const OPENING_COURTESIES = set('معالي سعادة فخامة جلالة سماحة فضيلة غبطة قداسة نيافة عطوفة');
/** Where somebody receives others: no part of his title, «أمير الرياض في مكتبه بقصر الحكم». */
export const PREMISES = set('مكتب مكتبه مكتبها قصر قصره مقر مقره مقرها ديوان ديوانه الديوان منزل منزله القصر مبنى');
/** When it was, between a word of meeting and whom it was with. */
export const TIMES = set(
  'أمس اليوم مساء صباح ظهر يوم الأول البارحة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة',
);
/** What a parenthesis between two commas may begin with: «موغيريني، التي تشغل …، بالرئيس», «استقبل …، في قصره أمس، وزير …». */
export const APART = set('الذي التي الذين اللذين وهو وهي وذلك أمس اليوم أول مساء صباح ظهر هنا');
/** Verbs before the subject of a meeting. */
export const WAS = set('كان وكان أن بأن أجرى وأجرى عقد وعقد');

/** First words of bodies that meet others without being of one state: «مجموعة 5+1», «فصائل المعارضة», «وزراء الخارجية العرب». */
export const NEGOTIATORS = set(
  'مجموعة حركة جماعة فصائل حزب الحزب ائتلاف الائتلاف تحالف التحالف جامعة منظمة مجلس الأمم اللجنة الترويكا الاتحاد وفد الوفد حكومة الحكومة المعارضة وزراء قادة رؤساء زعماء ممثلو ممثلي سفراء مندوبي المجلس القيادة البنك صندوق الدول دول',
);
