import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/statements/statements.ts';
import { article } from '../archive.ts';

/** The speakers of some paragraphs, in order. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  return statementsOf([article({ paragraphs })], []).map(({ speaker }) => speaker);
}

const LEAD = 'قال مدير المهرجان سعد المطيري إن الإقبال كبير.';

describe('whoever a verb of no saying names', () => {
  it('takes the word with what comes of it: «تحدث … فأكد»', () => {
    expect(speakers(LEAD, 'من جانبه تحدث المواطن طلال القرني، أحد زوار المتنزه، فأكد أن الفعاليات منوعة.')).toEqual([
      'سعد المطيري',
      'طلال القرني',
    ]);
  });

  it('takes it behind «ثم» and its like', () => {
    expect(speakers(LEAD, 'ثم ألقى الشاعر محمد بن عواض الحارثي قصيدة رحب فيها بالضيوف.')).toEqual([
      'سعد المطيري',
      'محمد بن عواض الحارثي',
    ]);
  });

  it('takes it in the plural where they are many: «أدى المديران القسم، قائلين»', () => {
    expect(speakers(LEAD, 'وأدى المديران القسم، قائلين إن العمل أمانة.')).toEqual(['سعد المطيري', null]);
  });
});

describe('«المسؤول»', () => {
  it('is the last official who spoke, if he is of that state', () => {
    const lead = 'صرح المتحدث باسم الخارجية الأمريكية جون كيربي بأن الاتفاق قريب.';
    expect(speakers(lead, 'وقال المسؤول الأمريكي إن الأمر صعب.', 'وأضاف المسؤول أن الحوار مستمر.')).toEqual([
      'جون كيربي',
      'جون كيربي',
      'جون كيربي',
    ]);
    expect(speakers(lead, 'وقال المسؤول التركي إن الأمر صعب.')).toEqual(['جون كيربي', 'المسؤول التركي']);
  });

  it('is nobody without an office', () => {
    expect(speakers('قال حارس المبنى سالم العلي إن الباب مغلق.', 'وقال المسؤول إن الأمر صعب.')).not.toEqual([
      'سالم العلي',
      'سالم العلي',
    ]);
  });
});

describe('a calling', () => {
  it('is that of whoever is called otherwise before', () => {
    expect(speakers('قال عمر السالم إن المفاوضات بدأت.', 'وبيّن المهاجم السوري أنه لم يغضب.')).toEqual([
      'عمر السالم',
      'عمر السالم',
    ]);
    expect(speakers('قالت الممثلة نادين سالم إن الدور جميل.', 'وأكدت الفنانة اللبنانية أنها سعيدة.')).toEqual([
      'نادين سالم',
      'نادين سالم',
    ]);
  });

  it('is another’s where it tells of another field or of another people', () => {
    expect(speakers('قال الخبير الأمني سعد المطيري إن الوضع صعب.', 'ورأى المحلل العسكري أن الأمر معقد.')).toEqual([
      'سعد المطيري',
      'المحلل العسكري',
    ]);
    expect(speakers('قال اللاعب الفرنسي بول مارتن إن الفريق جاهز.', 'وقال المهاجم السوري إن المباراة صعبة.')).toEqual([
      'بول مارتن',
      'المهاجم السوري',
    ]);
  });
});

describe('somebody named', () => {
  it('is a man though a company’s verb stands before him', () => {
    expect(
      speakers('وبينت الشركة على لسان يوسف البنيان، نائب الرئيس، أن الأرباح ترتفع، وقال: «السوق معروفة لدينا جميعا».'),
    ).toEqual(['الشركة', 'يوسف البنيان']);
  });

  it('at the head of a sentence leads on to the verb past what is told of him', () => {
    expect(speakers('سعيد حداد، أحد أعضاء المجموعة التي سميت «رسالة خير»، أشار إلى أن الأعضاء أقارب.')).toEqual([
      'سعيد حداد',
    ]);
  });

  it('inside the title of another does not speak', () => {
    expect(speakers('وكان عضو بحزب المخلوع سالم صالح المهري قد قال إن الحوار مستمر.')).toEqual([
      'عضو بحزب المخلوع سالم صالح المهري',
    ]);
  });

  it('holds two offices', () => {
    expect(speakers('وأوضح مدير العلاقات بالأمانة محمد الصفيان والمتحدث الإعلامي بالأمانة، أن الطريق مغلق.')).toEqual([
      'محمد الصفيان',
    ]);
  });

  it('holds the office before «و» as well as the one before the name', () => {
    expect(speakers('وأكد نائب رئيس النادي والمشرف على الفريق نزيه النصر أن التفاؤل يسود الجميع.')).toEqual([
      'نزيه النصر',
    ]);
    expect(speakers('وقال يوسف البنيان، نائب رئيس المجلس والرئيس التنفيذي، إن السوق جيد.')).toEqual(['يوسف البنيان']);
  });

  it('is found behind all that a title tells of its body', () => {
    const paragraph =
      'قال وزير النقل اليمني في الحكومة اليمنية الموالية للشرعية بدر باسلمه إن الفريق وصل، وأوضح الوزير أن العمل بدأ.';
    expect(speakers(paragraph)).toEqual(['بدر باسلمه', 'بدر باسلمه']);
  });

  it('may stand right behind a participle', () => {
    expect(speakers('استقبل الملك سعد بن ناصر الوفد، مؤكدا وزير الدفاع الفرنسي حرص بلاده على السلام.')).toEqual([
      'وزير الدفاع الفرنسي',
    ]);
    expect(speakers('استقبل الملك سعد بن ناصر الوفد، مؤكدا حرص المملكة على السلام.')).toEqual(['سعد بن ناصر']);
  });

  it('may be somebody’s mother', () => {
    expect(speakers('وعن الإقبال أكدت أم محمد أن الزوار كثيرون.')).toEqual(['أم محمد']);
  });

  it('ends where what is said begins in the first person', () => {
    expect(speakers('وقال السفرجي أتمنى أن يتم توسعة الساحة.')).toEqual(['السفرجي']);
  });

  it('is called by the fullest name, and not by the end of it', () => {
    const [first] = speakers(
      'قال أحمد داود أوغلو إن القمة قريبة.',
      'وأضاف داود أوغلو أن الوفد وصل. وأكد داود أوغلو أن العمل جار.',
    );
    expect(first).toBe('أحمد داود أوغلو');
  });
});

describe('many', () => {
  it('speak before the agency to which they spoke', () => {
    expect(speakers('أكد عاملون بصناعة السفن لوكالة «رويترز» للأنباء أنهم يرون في السوق فرصة.')).toEqual(['عاملون']);
  });

  it('are told with a genitive', () => {
    expect(speakers('وأكد مسؤولو الشركة أن العمل مستمر.')).toEqual(['مسؤولو الشركة']);
    expect(speakers('ودعا مفاوضو الأمم المتحدة القطاع الخاص إلى دعم الصندوق.')).toEqual(['مفاوضو الأمم المتحدة']);
  });

  it('name themselves in the ending of the verb: «يحثون السعودية»', () => {
    expect(speakers(LEAD, 'ويرى مراقبون أن نوابا يحثون السعودية على الانضمام إلى الاتفاق.')).not.toContain('السعودية');
  });

  it('demand something of others, and are not those of whom it is demanded', () => {
    expect(speakers(LEAD, 'وطالب ملاك المركبات إدارة المرور بالتدخل السريع.')).toEqual([
      'سعد المطيري',
      'ملاك المركبات',
    ]);
  });

  it('are two bodies, also where the verb names them alone', () => {
    expect(speakers('وحملت حركتا فتح والنهضة الاحتلال المسؤولية عن الجريمة، واعتبرتا القتل إعداما مقصودا.')).toEqual([
      'حركتا فتح والنهضة',
      'حركتا فتح والنهضة',
    ]);
  });

  it('of a headline are not the one who speaks of them below', () => {
    const archived = article({
      title: 'نشطاء يطالبون الحكومة بمنع الصيد',
      paragraphs: ['قال سعد المطيري إن نشطاء يطالبون الحكومة بمنع الصيد في البلاد.'],
    });
    expect(statementsOf([archived], [])[0]?.speaker).toBe('نشطاء');
  });
});
