import { describe, expect, it } from 'vitest';
import { askedSpeaker } from '../../src/search/understanding-speaker.ts';

interface Fact {
  readonly text: string;
  readonly name: string;
  readonly verb: string;
  readonly topic: string | null;
}

const FACTS: readonly Fact[] = [
  { text: 'ماذا قال لافروف عن سوريا؟', name: 'لافروف', verb: 'قال', topic: 'سوريا' },
  { text: 'شو حكى كيري عن ايران', name: 'كيري', verb: 'حكى', topic: 'ايران' },
  { text: 'وش قال بوتين', name: 'بوتين', verb: 'قال', topic: null },
  { text: 'ايش بيقول بوتين عن حلب', name: 'بوتين', verb: 'بيقول', topic: 'حلب' },
  { text: 'لافروف قال ايه عن ضرب سوريا تاني؟', name: 'لافروف', verb: 'قال', topic: 'ضرب سوريا تاني' },
  { text: 'قال ايه لافروف عن حلب', name: 'لافروف', verb: 'قال', topic: 'حلب' },
  { text: 'ايه اللي قاله كيري عن الاسد', name: 'كيري', verb: 'قاله', topic: 'الاسد' },
  { text: 'اللي قاله ترمب عن إيران', name: 'ترمب', verb: 'قاله', topic: 'إيران' },
  { text: 'ما ذكره لافروف عن حلب', name: 'لافروف', verb: 'ذكره', topic: 'حلب' },
  { text: 'هل نفت الخارجية الروسية إرسال قوات؟', name: 'الخارجية الروسية', verb: 'نفت', topic: 'إرسال قوات' },
  { text: 'كيف علقت موسكو على الاستقالة؟', name: 'موسكو', verb: 'علقت', topic: 'الاستقالة' },
  { text: 'شو جاوب بومبيو؟', name: 'بومبيو', verb: 'جاوب', topic: null },
  { text: 'هو لافروف كان رأيه ايه في الهدنة؟', name: 'لافروف', verb: 'رأيه', topic: 'الهدنة' },
  { text: 'ماذا صرّح وزير الخارجية الروسي حول العقوبات', name: 'وزير الخارجية الروسي', verb: 'صرّح', topic: 'العقوبات' },
  { text: 'ماذا أعلن المتحدث باسم الكرملين عن حلب', name: 'المتحدث باسم الكرملين', verb: 'أعلن', topic: 'حلب' },
  { text: 'ما الذي صرّح به وزير الطاقة الروسي عن الغاز؟', name: 'وزير الطاقة الروسي', verb: 'صرّح', topic: 'الغاز' },
  {
    text: 'ما التصريحات التي أدلى بها وزير النقل اليمني بشأن المطار؟',
    name: 'وزير النقل اليمني',
    verb: 'أدلى',
    topic: 'المطار',
  },
  {
    text: 'ماذا قالت السفيرة الأميركية لدى الأمم المتحدة عن القرار؟',
    name: 'السفيرة الأميركية لدى الأمم المتحدة',
    verb: 'قالت',
    topic: 'القرار',
  },
  {
    text: 'ماذا قال المبعوث الأممي إلى سوريا عن الهدنة',
    name: 'المبعوث الأممي إلى سوريا',
    verb: 'قال',
    topic: 'الهدنة',
  },
  {
    text: 'ما موقف الأمين العام لمجلس التعاون من القرار؟',
    name: 'الأمين العام لمجلس التعاون',
    verb: 'موقف',
    topic: 'القرار',
  },
  {
    text: 'ماذا أعلن المتحدث الرسمي باسم وزارة الخارجية المصرية عن المعبر؟',
    name: 'المتحدث الرسمي باسم وزارة الخارجية المصرية',
    verb: 'أعلن',
    topic: 'المعبر',
  },
  {
    text: 'كيف وصفت مندوبة روسيا لدى الأمم المتحدة القرار الجديد؟',
    name: 'مندوبة روسيا لدى الأمم المتحدة',
    verb: 'وصفت',
    topic: 'القرار الجديد',
  },
  { text: 'ما الحل من وجهة نظر وزير الخارجية الروسي؟', name: 'وزير الخارجية الروسي', verb: 'وجهة', topic: null },
  { text: 'ماذا ذكر روبرت موللر في تقريره؟', name: 'روبرت موللر', verb: 'ذكر', topic: 'تقريره' },
  { text: 'كيف رد كيري حين سئل عن المطار؟', name: 'كيري', verb: 'رد', topic: 'المطار' },
  { text: 'لماذا اعتبر كيرى ان التعاون نجح؟', name: 'كيرى', verb: 'اعتبر', topic: 'التعاون نجح' },
  { text: 'ماذا كرر بوتين أكثر من مرة عن الجمود؟', name: 'بوتين', verb: 'كرر', topic: 'الجمود' },
  { text: 'الكسندر جروشكو ماذا انتقد في حديثه', name: 'الكسندر جروشكو', verb: 'انتقد', topic: 'حديثه' },
  { text: 'ماذا قال لافروف لكيري عن حلب؟', name: 'لافروف', verb: 'قال', topic: 'حلب' },
  { text: 'ماذا قال بوتين أمس؟', name: 'بوتين', verb: 'قال', topic: null },
  { text: 'تصريح بيسكوف عن العقوبات', name: 'بيسكوف', verb: 'تصريح', topic: 'العقوبات' },
  { text: 'تصريح غاتيلوف عن المعارضة', name: 'غاتيلوف', verb: 'تصريح', topic: 'المعارضة' },
  { text: 'رأي ريابكوف في الاتفاق', name: 'ريابكوف', verb: 'رأي', topic: 'الاتفاق' },
  { text: 'ما رأي سيرجي ريابكوف بتقدم العلاقات؟', name: 'سيرجي ريابكوف', verb: 'رأي', topic: 'بتقدم العلاقات' },
  { text: 'هل الصواريخ قانونية برأي بوتين؟', name: 'بوتين', verb: 'برأي', topic: null },
  { text: 'متى بدأ التحالف على كلام لافروف؟', name: 'لافروف', verb: 'كلام', topic: null },
  { text: 'لماذا تتغير المسودات وفق ريابكوف؟', name: 'ريابكوف', verb: 'وفق', topic: null },
  { text: 'ما الذي جعل لافروف يقول إن ضميره مطمئن؟', name: 'لافروف', verb: 'يقول', topic: 'ضميره مطمئن' },
  { text: 'What did Lavrov say about Syria?', name: 'Lavrov', verb: 'say', topic: 'Syria' },
  { text: 'What has John Kerry said on Iran?', name: 'John Kerry', verb: 'said', topic: 'Iran' },
  { text: 'Did Lavrov really say that?', name: 'Lavrov', verb: 'say', topic: null },
  { text: 'What did the Kremlin think of Trump?', name: 'Kremlin', verb: 'think', topic: 'Trump' },
  { text: "Lavrov's remarks on Aleppo", name: 'Lavrov', verb: 'remarks', topic: 'Aleppo' },
  { text: 'a statement by Dmitry Peskov on sanctions', name: 'Dmitry Peskov', verb: 'statement', topic: 'sanctions' },
  { text: 'What happens to Iran, according to Pompeo?', name: 'Pompeo', verb: 'according', topic: null },
];

describe('askedSpeaker', () => {
  it.each(FACTS)('reads «$text»', ({ text, name, verb, topic }) => {
    const speaker = askedSpeaker(text);
    expect({ name: speaker?.name, verb: speaker?.verb, topic: speaker?.topic?.text ?? null }).toEqual({
      name,
      verb,
      topic,
    });
  });

  it.each([
    'ماذا حدث في سوتشي؟',
    'ماذا بحث بومبيو مع بوتين بشأن فنزويلا؟',
    'ماذا قال عن لافروف؟',
    'تعليق المحادثات بين موسكو وواشنطن',
    'الرأي العام الروسي',
    'هل من رأي عام في روسيا؟',
    'بيسكوف والعقوبات كلام فاضي',
    'وفق الاتفاق',
    'بحسب القرار 2254',
    'متى اجتمع لافروف وكيري؟',
    'What did he say about Syria?',
    'Did Putin and Kerry discuss Ukraine?',
    'according to the agreement',
    '',
  ])('finds none in «%s»', (text) => {
    expect(askedSpeaker(text)).toBeNull();
  });

  it.each(['ماذا قال لافروف وكيري عن حلب؟', 'ماذا قال لافروف و كيري عن حلب؟'])(
    'tells two speakers apart in «%s»',
    (text) => {
      expect(askedSpeaker(text)?.names).toEqual(['لافروف', 'كيري']);
    },
  );

  it('ends a name before what is understood already', () => {
    const text = 'ماذا قال غاتيلوف أيار 2015';
    const start = text.indexOf('أيار');
    expect(askedSpeaker(text, [{ start, end: text.length }])?.name).toBe('غاتيلوف');
  });

  it('points at the name and the topic as typed', () => {
    const text = '😀 ماذا قال لافروف عن سوريا؟';
    const speaker = askedSpeaker(text);
    expect(text.slice(speaker?.span.start, speaker?.span.end)).toBe('لافروف');
    expect(text.slice(speaker?.topic?.span.start, speaker?.topic?.span.end)).toBe('سوريا');
  });
});
