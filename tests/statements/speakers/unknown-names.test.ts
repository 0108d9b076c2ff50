import { describe, expect, it } from 'vitest';
import { named, nameIn } from './named.ts';

describe('a name of no list', () => {
  it('is found behind a title that is whole, where the subject ends with it', () => {
    expect(nameIn('رئيس الإدارة الوطنية للرقابة على السوق ريكاردو سواريس إن')).toBe('ريكاردو سواريس');
    expect(nameIn('أستاذة الاقتصاد بجامعة الملك خالد بأبها كارلين هاشمي، إن')).toBe('كارلين هاشمي');
  });

  it('may end in ة behind a title of a woman', () => {
    expect(nameIn('السفيرة نزيهة لودهي إنه')).toBe('نزيهة لودهي');
    expect(nameIn('السفيرة السابقة إن')).toBeNull();
  });

  it('may end in ة behind a first name where the subject ends', () => {
    expect(nameIn('المهندس محمد العمرة أن')).toBe('محمد العمرة');
    expect(nameIn('المهندس محمد الحاجة إلى')).toBe('محمد');
  });

  it('may be a rank behind a first name where the subject ends', () => {
    expect(nameIn('المهندس عدنان السيد أن')).toBe('عدنان السيد');
  });

  it('begins with «و» where the subject ends with it', () => {
    expect(nameIn('إدوارد واسرمان، عميد الكلية، إن')).toBe('إدوارد واسرمان');
    expect(nameIn('إدوارد وسعيد، عميد الكلية، إن')).not.toBe('إدوارد وسعيد');
  });

  it('is no adjective with more of the title behind it', () => {
    expect(nameIn('المتحدث الرسمي ومدير الإعلام التربوي بتعليم الليث محمد المالكي أن')).toBe('محمد المالكي');
    expect(nameIn('المحامي الموكل بالدفاع عنهم')).toBeNull();
  });

  it('may have «شيخ» inside, and begin with «با»', () => {
    expect(nameIn('الرئيس الصومالي حسن شيخ محمود عن')).toBe('حسن شيخ محمود');
    expect(nameIn('الوزير بدر باسلمة أن')).toBe('بدر باسلمة');
    expect(nameIn('الوزير بدر باعتبار أن')).toBe('بدر');
  });

  it('ends in «الله»', () => {
    expect(nameIn('إبراهيم بن محمد الجار الله أن')).toBe('إبراهيم بن محمد الجار الله');
    expect(nameIn('مروان رزق الله أن')).toBe('مروان رزق الله');
  });

  it('is no verb of the future, and no «دعني»', () => {
    expect(nameIn('سيدفع ثمن الإصرار')).toBeNull();
    expect(nameIn('دعني أفترض أن')).toBeNull();
  });

  it('is any word before «بن»', () => {
    expect(nameIn('العقيد دكتور عاطي بن عطية القرشي بأنه')).toBe('عاطي بن عطية القرشي');
  });

  it('is no city of two words', () => {
    expect(nameIn('رئيس شرطة لوس أنجلوس أندرو سميث إنه')).toBe('أندرو سميث');
    expect(nameIn('رئيس شرطة لوس أنجلوس إنه')).toBeNull();
  });

  it('is no affair: «المكلفة شؤون الإرهاب»', () => {
    expect(nameIn('الناطق باسم النيابة المكلفة شؤون الإرهاب «نعتقد')).toBeNull();
  });

  it('is nobody to whom something was said', () => {
    expect(named('لرويترز في مقابلة')).toBeNull();
  });

  it('is no noun with «ب» behind a bare title', () => {
    expect(nameIn('الطفل بمضغ الطعام')).toBeNull();
  });

  it('is found behind further callings and places of a title', () => {
    expect(nameIn('المشرف على الحملة أستاذ مشارك واستشاري القلب الدكتور فهيد الأغا أن')).toBe('فهيد الأغا');
    expect(nameIn('المشرف على تطوير سوق عكاظ الدكتور بريكان الشلوي إن')).toBe('بريكان الشلوي');
    expect(nameIn('عضو مجلس الشورى سابقا الدكتور زهير الحارثي بأن')).toBe('زهير الحارثي');
    expect(nameIn('رئيس بلدية محافظة البكيرية المهندس سليمان بن علي العمرو أن')).toBe('سليمان بن علي العمرو');
  });

  it('stands before a title without the article', () => {
    expect(nameIn('فيلهلم غابيزون مسؤول الأسواق في المصرف أنه')).toBe('فيلهلم غابيزون');
    expect(nameIn('باتريك جاك اختصاصي سوق الديون إنه')).toBe('باتريك جاك');
  });

  it('may be two words of the language behind an office, where the subject ends', () => {
    expect(nameIn('المتحدث الرسمي باسم الحكومة اليمنية راجح بادي، إن')).toBe('راجح بادي');
  });

  it('is found behind the town of a governor, and in quotation marks behind a rank', () => {
    expect(nameIn('المحافظ الجديد للمدينة، نايف صالح البكري، أن')).toBe('نايف صالح البكري');
    expect(nameIn('مدير فرع جمعية الثقافة والفنون في بيشة “سياف آل خشيل”، أن')).toBe('سياف آل خشيل');
    expect(nameIn('بروفيسور "دانيال براون" عالم الفلك إن')).toBe('دانيال براون');
  });

  it('is no company of that name, and no place that a spokesman speaks for', () => {
    expect(named('الرئيس التنفيذي لشركة زين، إن')?.named).toBe('الرئيس التنفيذي لشركة زين');
    expect(named('متحدث هلال القصيم إن')?.named).toBe('متحدث هلال القصيم');
  });
});

describe('a body', () => {
  it('keeps the nouns that begin as «كـ» and «و» do', () => {
    expect(named('المديرية العامة لكلية الملك فهد الأمنية أن')?.named).toBe('المديرية العامة لكلية الملك فهد الأمنية');
    expect(named('مدير وحدة مكافحة التهريب السابق إن')?.named).toBe('مدير وحدة مكافحة التهريب السابق');
  });

  it('goes on with adjectives of no dictionary', () => {
    expect(named('هيئة المسح الجيولوجي الأمريكية إن')?.named).toBe('هيئة المسح الجيولوجي الأمريكية');
    expect(named('الجناح العسكري لحزب العمال الكردستاني أن')?.named).toBe('الجناح العسكري لحزب العمال الكردستاني');
  });

  it('is whoever made or issued a document', () => {
    expect(named('بيان صدر عن مكتب رئيس الوزراء بأنه')?.named).toBe('بيان صدر عن مكتب رئيس الوزراء');
    expect(named('دراسة أعدها المركز العربي للأبحاث أن')?.named).toBe('دراسة أعدها المركز العربي للأبحاث');
    expect(named('دراسة حديثة نشرتها مجلة الطب أن')?.named).toBe('دراسة حديثة');
  });

  it('may be the press without the article, and a decree', () => {
    expect(named('وسائل إعلام بريطانية أن')?.form).toBe('outlet');
    expect(named('المرسوم على')?.form).toBe('institution');
  });
});

describe('many without names', () => {
  it('are told by the plural of people', () => {
    expect(named('المستهلكون على')?.form).toBe('group');
    expect(named('أحد المصلين إن')?.form).toBe('anonymous');
    expect(named('التلفزيون أن')?.form).not.toBe('group');
  });

  it('have no genitive behind «ون»', () => {
    expect(named('مغردون أمير مكة')?.named).toBe('مغردون');
  });
});

describe('a prayer behind a name', () => {
  it('is passed', () => {
    expect(named('الملك سعود -حفظه الله- أن')?.rest).toBe('- أن');
  });
});
