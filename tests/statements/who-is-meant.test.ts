import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/statements/statements.ts';
import { sliceOf } from '../../src/text/span.ts';
import { article } from '../archive.ts';

/** The speakers of some paragraphs, in order. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  return statementsOf([article({ paragraphs })], []).map(({ speaker }) => speaker);
}

describe('«سموه» and its like', () => {
  const lead = 'استقبل الملك سعد بن ناصر الأمير فهد بن مساعد رئيس الهيئة. وقال الملك سعد بن ناصر إن الرياضة مهمة.';

  it('are a prince and no king, though the king spoke last', () => {
    expect(speakers(lead, 'وأكد سموه أن العمل مستمر.')).toEqual(['سعد بن ناصر', 'فهد بن مساعد']);
  });

  it('are the king where his address stands', () => {
    expect(speakers(lead, 'وأكد جلالته أن العمل مستمر.')).toEqual(['سعد بن ناصر', 'سعد بن ناصر']);
  });
});

describe('who speaks', () => {
  it('goes on in the next paragraph that opens with a participle', () => {
    expect(speakers('قال وزير المياه سعد المطيري إن المشروع بدأ.', 'لافتا إلى أن التكلفة معلومة.')).toEqual([
      'سعد المطيري',
      'سعد المطيري',
    ]);
  });

  it('is who heads the sentence, though its verb may be one of saying elsewhere', () => {
    expect(
      speakers('زار وزير المياه سعد المطيري السد. وبحث المطيري مع المهندسين الأضرار، مؤكدا أن العمل جار.'),
    ).toEqual(['سعد المطيري']);
    expect(speakers('وبلغت البلاغات 57، مشيرا إلى أن العمل مستمر.')).toEqual([null]);
  });

  it('is whoever an aside named before: «على حد قوله فإن»', () => {
    expect(speakers('قال المدرب خالد القروني إن الفريق جاهز.', 'وعلى حد قوله فإن الموسم طويل.')).toEqual([
      'خالد القروني',
      'خالد القروني',
    ]);
  });

  it('is called as printed where only titles tell who it is', () => {
    expect(speakers('قالت الطالبة ابنة المعلمة إن الرغبات تغيرت.', 'ولفتت إلى أن الأمر غريب.')).toEqual([
      'الطالبة ابنة المعلمة',
      'الطالبة ابنة المعلمة',
    ]);
  });

  it('has no office that stands behind the name of another: «استقبل هادي مبعوث الأمين العام»', () => {
    expect(
      speakers(
        'اجتمع الرئيس اليمني منصور هادي مع المبعوث الأممي، إسماعيل القاسم، في عدن.',
        'واستقبل هادي مبعوث الأمين العام للأمم المتحدة.',
        'وأضاف المبعوث الأممي أن الحوار قائم.',
      ),
    ).toEqual(['إسماعيل القاسم']);
  });

  it('is named before the colon of a headline, behind what kind of report it is', () => {
    const [headline] = statementsOf(
      [article({ title: 'بالفيديو.. سعد المطيري: لن نتراجع عن المشروع', paragraphs: ['نص.'] })],
      [],
    );
    expect(headline?.speaker).toBe('سعد المطيري');
  });
});

describe('words in the paragraph behind a colon', () => {
  /** Speaker and words of each statement. */
  const said = (...paragraphs: readonly string[]) =>
    statementsOf([article({ paragraphs })], []).map(({ speaker, content, paragraph: { number, text } }) => [
      number,
      speaker,
      sliceOf(text, content),
    ]);

  it('are of whoever the colon names', () => {
    expect(said('وقال وزير المياه سعد المطيري في تصريح أمس:', 'نحن هنا لنعمل مع الجميع.')).toEqual([
      [2, 'سعد المطيري', 'نحن هنا لنعمل مع الجميع'],
    ]);
  });

  it('are of the body whose communiqué says them', () => {
    expect(said('أصدرت وزارة الصحة بيانا. وجاء في البيان:', '«إن الوزارة تبدأ العمل غدا».')).toEqual([
      [2, 'وزارة الصحة', 'إن الوزارة تبدأ العمل غدا'],
    ]);
  });

  it('are none where that paragraph has a report of its own, nor behind a heading', () => {
    expect(said('وقال:', 'وأضاف سعد المطيري أن العمل انتهى.')).toEqual([[2, 'سعد المطيري', 'أن العمل انتهى']]);
    expect(said('الأهداف:', 'خالد القروني في الدقيقة الأولى.')).toEqual([]);
  });

  it('is called by a part of the name under which he spoke', () => {
    expect(
      speakers(
        'قال فيدريكو بيليدو رئيس لجنة الحكام إن الإضراب قائم.',
        'وقال بيليدو: «الإضراب خيار لنا إذا لم يتغير الأمر».',
      ),
    ).toEqual(['فيدريكو بيليدو', 'فيدريكو بيليدو']);
  });

  it('is of the gender of the verb', () => {
    expect(
      speakers(
        'أكد رجل الأعمال سالم الراشد أن السوق جيدة. وأكدت الدكتورة منى الراشد أن الأسعار ترتفع.',
        'وقال الراشد إن البضائع كثيرة.',
        'وأضافت الراشد أن الطلب يزيد.',
      ),
    ).toEqual(['سالم الراشد', 'منى الراشد', 'سالم الراشد', 'منى الراشد']);
  });

  it('leads on to the verb past what is told of him: «وكان الرئيس … وهو من المدافعين عن الاتفاق أعلن»', () => {
    expect(speakers('وكان الوزير سالم الراشد وهو من المدافعين عن الاتفاق أعلن أمس أن التوقيع قريب.')).toEqual([
      'سالم الراشد',
    ]);
  });

  it('stands behind the paper to which it was said', () => {
    expect(speakers('قال لـ"المدينة "مصدر مسؤول في المرور إن المخالفات كثيرة.')).toEqual(['مصدر مسؤول في المرور']);
    expect(speakers('وأوضح لـ«المدينة» المشرف على الحملة الدكتور سالم الراشد أن الحملة بدأت.')).toEqual([
      'سالم الراشد',
    ]);
  });

  it('is the name before a comma and a title: «راحة سليمانوف، المتحدث باسم اللجنة،»', () => {
    expect(speakers('وقال راحة سليمانوف، المتحدث باسم لجنة الأمن، إن الأمر قيد التحقيق.')).toEqual(['راحة سليمانوف']);
    expect(speakers('وقال في بيان له، المتحدث باسم لجنة الأمن، إن الأمر قيد التحقيق.')).toEqual([
      'المتحدث باسم لجنة الأمن',
    ]);
  });

  it('is told more of between commas: «سالم العلي، وهو عضو في الحزب، قال»', () => {
    expect(speakers('سالم العلي، وهو عضو في الحزب الحاكم، قال إن الحوار بدأ.')).toEqual(['سالم العلي']);
  });

  it('is named behind a calling of no list: «المتعامل في تجارة المواشي محمد بن شارع»', () => {
    expect(speakers('وأبان المتعامل في تجارة المواشي محمد بن شارع أن العيد أنعش السوق.')).toEqual(['محمد بن شارع']);
  });

  it('is who spoke last where the source is the same: «المصدر نفسه»', () => {
    expect(
      speakers('قال المتحدث باسم الشرطة خالد القحطاني إن الحادث وقع ليلا.', 'وذكر المصدر نفسه أن المصابين نقلوا.'),
    ).toEqual(['خالد القحطاني', 'خالد القحطاني']);
  });

  it('is the issuer of a communiqué', () => {
    expect(speakers('وأفاد بيان صدر عن مكتب رئيس الوزراء بأنه تم توقيف عدد من الأشخاص.')).toEqual([
      'مكتب رئيس الوزراء',
    ]);
    expect(speakers('وحذر بيان صادر عن وزارة الخارجية من التصعيد.')).toEqual(['وزارة الخارجية']);
  });

  it('goes on in a participle at the head of a sentence, though named a paragraph before', () => {
    expect(
      speakers(
        'وقال العقيد طارق الراشد إن المهلة مددت.',
        'وأضاف أن الأعداد تقل بعد جهود كبيرة. مضيفا أن المراجعين قلة.',
      ),
    ).toEqual(['طارق الراشد', 'طارق الراشد', 'طارق الراشد']);
  });

  it('is no side from which somebody takes the word: «ومن جهتها، قالت»', () => {
    expect(speakers('ومن جهتها، قالت وزارة المالية مساء الجمعة إن المحادثات بدأت.')).toEqual(['وزارة المالية']);
  });

  it('stands behind «فيه»: «في وقت أكدت فيه أثينا أنها»', () => {
    expect(speakers('تأجلت المحادثات في وقت أكدت فيه أثينا أنها ستدفع قريبا.')).toEqual(['اليونان']);
  });

  it('is the spokesman without a name who spoke before', () => {
    expect(speakers('وقال متحدث باسم الصندوق إن الخطاب وصل.', 'وأضاف المتحدث أن الرد قريب.')).toEqual([
      'متحدث باسم الصندوق',
      'متحدث باسم الصندوق',
    ]);
  });

  it('keeps the first letter of his name: «أكد بريك القرني»', () => {
    expect(speakers('أكد بريك القرني عضو الفريق أن العمل اكتمل.', 'وأوضح القرني أن المراكز جاهزة.')).toEqual([
      'بريك القرني',
      'بريك القرني',
    ]);
  });

  it('is no paper to which somebody spoke: «في حديث مع "الرياض"»', () => {
    expect(speakers('يبين الراحل عبدالله النصار في حديث مع "الرياض": أن الفنانين كانوا كثيرين.')).not.toContain(
      'السعودية',
    );
  });

  it('is the body whose communiqué is told: «نقلت الوكالة عن بيان البيت الأبيض أن»', () => {
    expect(speakers('ونقلت وكالة رويترز عن بيان البيت الأبيض أن الولاية منكوبة.')).toEqual(['البيت الأبيض']);
  });

  it('says no safety: «وأكدت سلامة جميع الوصلات»', () => {
    expect(speakers('نفت شركة الاتصالات مسؤوليتها، وأكدت سلامة جميع الوصلات، مضيفة أن الموقع مخدوم.')).toContain(
      'شركة الاتصالات',
    );
    expect(speakers('نفت شركة الاتصالات مسؤوليتها، وأكدت سلامة جميع الوصلات، مضيفة أن الموقع مخدوم.')).not.toContain(
      'سلامة',
    );
  });

  it('goes on behind a prayer: «وأشاد -حفظه الله- بتميز العلاقات»', () => {
    expect(speakers('أكد الملك سعود بن ناصر -حفظه الله- أن البلاد بخير.', 'وأشاد -حفظه الله- بتميز العلاقات.')).toEqual(
      ['سعود بن ناصر', 'سعود بن ناصر'],
    );
  });

  it('is nobody in a question to whoever is asked: «ألا ترى أن»', () => {
    expect(speakers('أكدت الإدارة أن العمل جار.', 'ألا ترى أن الأحداث غيرت كل شيء؟')).toEqual(['الإدارة']);
  });
});
