import { describe, expect, it } from 'vitest';
import { mentionAt, mentionWords } from '../../../src/statements/speakers/mention-at.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { formOf, named, nameIn } from './named.ts';

describe('a mention of a person', () => {
  it('holds office, state and name', () => {
    expect(named('وزير الخارجية الروسي سيرغي لافروف إن')).toEqual({
      form: 'full-name',
      named: 'وزير الخارجية الروسي سيرغي لافروف',
      name: 'سيرغي لافروف',
      rest: 'إن',
    });
  });

  it('holds a spokesman with the body for which he speaks', () => {
    expect(named('المتحدث الرسمي باسم وزارة الخارجية الروسية ماريا زاخاروفا إن')?.name).toBe('ماريا زاخاروفا');
    expect(named('المتحدث باسم الكرملين أن')).toMatchObject({
      form: 'title',
      named: 'المتحدث باسم الكرملين',
      rest: 'أن',
    });
  });

  it('knows the name behind a title that no list holds', () => {
    expect(nameIn('رئيس الوزراء الكيني أوتوليا مبوكو إن')).toBe('أوتوليا مبوكو');
    expect(nameIn('الوزير الميتمي أن')).toBe('الميتمي');
    expect(nameIn('الدكتور الربيعي إن')).toBe('الربيعي');
  });

  it('goes through lineage to the family', () => {
    expect(nameIn('الأمير فيصل بن خالد بن عبدالعزيز أن')).toBe('فيصل بن خالد بن عبدالعزيز');
    expect(nameIn('عادل بن أحمد الجبير إن')).toBe('عادل بن أحمد الجبير');
    expect(nameIn('المهندس عبداللطيف آل الشيخ أن')).toBe('عبداللطيف آل الشيخ');
  });

  it('ends before what is written together with a small word', () => {
    expect(nameIn('الوزير الجبير بأي اتفاق')).toBe('الجبير');
    expect(nameIn('وكلنا')).toBeNull();
  });

  it('tells a surname from an office behind it', () => {
    expect(nameIn('فهد بن محمد الجبير أمين جدة أن')).toBe('فهد بن محمد الجبير');
  });

  it('tells an office from a name like it', () => {
    expect(nameIn('زيد أبو زيد الأمين العام للحزب أن')).toBe('زيد أبو زيد');
    expect(nameIn('مفتي عام المملكة الشيخ عبدالعزيز آل الشيخ أن')).toBe('عبدالعزيز آل الشيخ');
  });

  it('takes what stands before a first name for an adjective', () => {
    expect(nameIn('القيادي الحوثي حمد الراشد إن')).toBe('حمد الراشد');
  });

  it('knows surnames in ta marbuta', () => {
    expect(nameIn('أستاذ العلوم السياسية عماد حمودة إن')).toBe('عماد حمودة');
  });

  it('knows first names of two words', () => {
    expect(nameIn('عز الدين الهمداني، وزير العدل، أن')).toBe('عز الدين الهمداني');
  });

  it('passes forms of address and ranks', () => {
    expect(nameIn('معالي وزير الثقافة والإعلام الدكتور عادل الطريفي أن')).toBe('عادل الطريفي');
    expect(nameIn('الفريق الأول الركن سالم الحارثي أن')).toBe('سالم الحارثي');
    expect(nameIn('د. بندر بن محمد حجار أن')).toBe('بندر بن محمد حجار');
  });

  it('knows names of several words, one of them a word of another kind', () => {
    expect(nameIn('الأمين العام للأمم المتحدة بان كي مون أن')).toBe('بان كي مون');
    expect(nameIn('المبعوث الأممي إلى سوريا ستيفان دي ميستورا إن')).toBe('ستيفان دي ميستورا');
  });

  it('takes an office behind the name', () => {
    expect(named('صائب عريقات عضو اللجنة التنفيذية لمنظمة التحرير الفلسطينية عن')).toMatchObject({
      name: 'صائب عريقات',
      named: 'صائب عريقات عضو اللجنة التنفيذية لمنظمة التحرير الفلسطينية',
      rest: 'عن',
    });
  });

  it('takes a body that is called after somebody for a body', () => {
    expect(named('حكومة هادي تناشد')).toMatchObject({ form: 'institution', named: 'حكومة هادي' });
  });

  it('takes an office between commas into its span and not into its name', () => {
    expect(named('الطيب البكوش، وزير الخارجية التونسي، أن')).toMatchObject({
      named: 'الطيب البكوش',
      rest: '، أن',
    });
  });

  it('takes a relative clause into its span', () => {
    expect(named('جون كيري الذي زار سوتشي أمس، عن امتنانه')).toMatchObject({ named: 'جون كيري', rest: '، عن امتنانه' });
    expect(named('لافروف، الذي يزور القاهرة، إن')).toMatchObject({ named: 'لافروف', rest: '، إن' });
  });

  it('ends before a noun that is said', () => {
    expect(nameIn('كيري وحدة الدولتين')).toBe('كيري');
    expect(nameIn('وزير الخارجية الأميركي وجود مجال للتعاون')).toBeNull();
    expect(nameIn('النائب دوري شمعون استقالة الحكومة')).toBe('دوري شمعون');
  });

  it('ends before a word with a preposition or «و» written to it', () => {
    expect(nameIn('لافروف ببقاء الخلافات')).toBe('لافروف');
    expect(nameIn('الوزير الأمريكي فإن روسيا')).toBeNull();
    expect(nameIn('كيري ضمنيا من')).toBe('كيري');
  });

  it('ends before a day', () => {
    expect(nameIn('وزير الخارجية الامريكي جون كيري الجمعة : إن')).toBe('جون كيري');
  });

  it('reads an office that is a name as well by what stands behind it', () => {
    expect(named('أمين جدة أن')).toMatchObject({ form: 'title', name: null });
    expect(nameIn('أمين الجميل إن')).toBe('أمين الجميل');
  });

  it('may be an office, a counterpart or a form of address alone', () => {
    expect(formOf('الوزير الروسي إلى')).toBe('title');
    expect(mentionAt('نظيره الروسي أن', mentionWords('نظيره الروسي أن'), 0)?.counterpart).toBe(true);
    expect(formOf('سموه أن')).toBe('title');
  });

  it('is read behind a preposition that is written to it', () => {
    const text = 'للوزير الأمريكي فإن';
    const mention = mentionAt(text, mentionWords(text), 0, { cut: 1 });
    expect(mention?.offices[0]).toEqual({ role: 'وزير', field: [], countries: ['united states'], former: false });
  });

  it('knows Latin names', () => {
    expect(nameIn('Sergey Lavrov إن')).toBe('Sergey Lavrov');
  });

  it('is none where a noun of action, a verb or «أن» follows', () => {
    expect(named('تقارب المواقف بين موسكو وواشنطن')).toBeNull();
    expect(named('أن الاتفاق قريب')).toBeNull();
    expect(named('أهمية الحوار')).toBeNull();
    expect(named('أمام النواب')).toBeNull();
  });

  it('takes a word of no dictionary for a name only at the end of the subject', () => {
    expect(nameIn('غروشكو إن')).toBe('غروشكو');
    expect(named('غروشكو استئناف العمل')).toBeNull();
  });
});

describe('a mention of a body', () => {
  it('is an institution with all of its name', () => {
    expect(named('الهيئة العامة للسياحة والآثار عن')).toMatchObject({ form: 'institution', rest: 'عن' });
    expect(named('المرصد السوري لحقوق الانسان أن')?.named).toBe('المرصد السوري لحقوق الانسان');
    expect(named('الخارجية المصرية مجددا')?.named).toBe('الخارجية المصرية');
  });

  it('is a state or its capital', () => {
    expect(formOf('موسكو إن')).toBe('institution');
    expect(named('الولايات المتحدة أن')).toMatchObject({ form: 'institution', rest: 'أن' });
  });

  it('ends before what it says', () => {
    expect(named('الوزارة الانتهاء من المشروع')?.named).toBe('الوزارة');
    expect(named('وزارة الصحة السعودية تسجيل حالة')?.named).toBe('وزارة الصحة السعودية');
  });

  it('is an outlet where it carries words', () => {
    expect(formOf('وكالة تاس عن')).toBe('outlet');
    expect(formOf('رويترز أن')).toBe('outlet');
  });
});

describe('a mention of many', () => {
  it('is a collective where two are joined', () => {
    const text = 'لافروف وكيري إن';
    const mention = mentionAt(text, mentionWords(text), 0);
    expect(mention?.form).toBe('collective');
    expect(mention?.members.map((member) => sliceOf(text, member.named))).toEqual(['لافروف', 'كيري']);
    expect(formOf('كل من البحرين وعمان أن')).toBe('collective');
    expect(formOf('موسكو وواشنطن أن')).toBe('collective');
  });

  it('is a collective where two sides or one are named', () => {
    expect(formOf('الطرفان إلى')).toBe('collective');
    expect(formOf('كلا الوزيرين أن')).toBe('collective');
    expect(formOf('الجانب الروسي على')).toBe('collective');
  });

  it('is no second person where «و» joins an office', () => {
    expect(formOf('سعد القرشي عضو المجلس ورئيس اللجنة أن')).toBe('full-name');
  });

  it('is anonymous where nobody is told', () => {
    expect(named('مسؤول أمريكي رفيع المستوى طلب عدم ذكر اسمه إن')).toMatchObject({
      form: 'anonymous',
      named: 'مسؤول أمريكي رفيع المستوى',
      rest: 'إن',
    });
    expect(formOf('مصادر محلية إن')).toBe('anonymous');
    expect(formOf('شهود عيان إن')).toBe('anonymous');
    expect(formOf('بعضهم إن')).toBe('group');
  });
});
