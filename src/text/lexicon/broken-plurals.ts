/** A noun whose plural is another word. Written as printed; plurals between «، », the commonest first. */
export interface BrokenPlural {
  /** «صندوق» */
  readonly singular: string;
  /** «صناديق»; of «شهر» it is «أشهر، شهور» */
  readonly plurals: string;
}

/**
 * Broken plurals that news uses, for finding «صناديق» where «صندوق» is asked for: a light stemmer cannot join them. Plurals that only
 * add an ending («مقاتلون»، «عقوبات») are not here. After the plural patterns of Hans Wehr, *A Dictionary of Modern Written Arabic*;
 * written from general knowledge, reviewed by hand, and confusions looked for by counting the forms in SaudiNewsNet.
 *
 * One plural leads to one singular. Left out is a plural that, printed or folded, is more often another word: «كتب» (wrote), «نعم» (yes),
 * «جمال» (beauty), «أعلام» («إعلام», media), «أعداد» («إعداد», preparing), «مزارع» (farmer), «مدافع» (defender), «قصور» (lack),
 * «ألسنة» («السنة», the year), «ألغاز» («الغاز», gas), «أمراء» («أمراً», a matter); and one whose singular is: «أعوام» of «عام» (general), «أقطار» of
 * «قطر» (Qatar), «أديرة» of «دير» (دير الزور). A noun in ـي is written with it and stands for the form without: «قاضي» for «قاض».
 *
 * Look a word up before the stemmer takes its ending off: of «سكان» it would leave «سك», which is «سكة».
 */
export const BROKEN_PLURALS: readonly BrokenPlural[] = [
  // People
  {
    singular: 'رئيس',
    plurals: 'رؤساء',
  },
  {
    singular: 'وزير',
    plurals: 'وزراء',
  },
  {
    singular: 'سفير',
    plurals: 'سفراء',
  },
  {
    singular: 'ملك',
    plurals: 'ملوك',
  },
  {
    singular: 'سلطان',
    plurals: 'سلاطين',
  },
  {
    singular: 'زعيم',
    plurals: 'زعماء',
  },
  {
    singular: 'قائد',
    plurals: 'قادة',
  },
  {
    singular: 'نائب',
    plurals: 'نواب',
  },
  {
    singular: 'حاكم',
    plurals: 'حكام',
  },
  {
    singular: 'عضو',
    plurals: 'أعضاء',
  },
  {
    singular: 'خبير',
    plurals: 'خبراء',
  },
  {
    singular: 'مدير',
    plurals: 'مدراء',
  },
  {
    singular: 'وكيل',
    plurals: 'وكلاء',
  },
  {
    singular: 'شريك',
    plurals: 'شركاء',
  },
  {
    singular: 'حليف',
    plurals: 'حلفاء',
  },
  {
    singular: 'عميل',
    plurals: 'عملاء',
  },
  {
    singular: 'عالم',
    plurals: 'علماء',
  },
  {
    singular: 'فقيه',
    plurals: 'فقهاء',
  },
  {
    singular: 'إمام',
    plurals: 'أئمة',
  },
  {
    singular: 'داعية',
    plurals: 'دعاة',
  },
  {
    singular: 'قاضي',
    plurals: 'قضاة',
  },
  {
    singular: 'طاغية',
    plurals: 'طغاة',
  },
  {
    singular: 'أستاذ',
    plurals: 'أساتذة',
  },
  {
    singular: 'تلميذ',
    plurals: 'تلاميذ',
  },
  {
    singular: 'طالب',
    plurals: 'طلاب، طلبة',
  },
  {
    singular: 'طبيب',
    plurals: 'أطباء',
  },
  {
    singular: 'مريض',
    plurals: 'مرضى',
  },
  {
    singular: 'جريح',
    plurals: 'جرحى',
  },
  {
    singular: 'قتيل',
    plurals: 'قتلى',
  },
  {
    singular: 'أسير',
    plurals: 'أسرى',
  },
  {
    singular: 'شهيد',
    plurals: 'شهداء',
  },
  {
    singular: 'ضحية',
    plurals: 'ضحايا',
  },
  {
    singular: 'سجين',
    plurals: 'سجناء',
  },
  {
    singular: 'رهينة',
    plurals: 'رهائن',
  },
  {
    singular: 'فقير',
    plurals: 'فقراء',
  },
  {
    singular: 'غني',
    plurals: 'أغنياء',
  },
  {
    singular: 'ثري',
    plurals: 'أثرياء',
  },
  {
    singular: 'صديق',
    plurals: 'أصدقاء',
  },
  {
    singular: 'عدو',
    plurals: 'أعداء',
  },
  {
    singular: 'قريب',
    plurals: 'أقارب، أقرباء',
  },
  {
    singular: 'زميل',
    plurals: 'زملاء',
  },
  {
    singular: 'جار',
    plurals: 'جيران',
  },
  {
    singular: 'ضيف',
    plurals: 'ضيوف',
  },
  {
    singular: 'رفيق',
    plurals: 'رفاق',
  },
  {
    singular: 'صاحب',
    plurals: 'أصحاب',
  },
  {
    singular: 'ابن',
    plurals: 'أبناء',
  },
  {
    singular: 'أخ',
    plurals: 'إخوة',
  },
  {
    singular: 'شقيق',
    plurals: 'أشقاء',
  },
  {
    singular: 'حفيد',
    plurals: 'أحفاد',
  },
  {
    singular: 'طفل',
    plurals: 'أطفال',
  },
  {
    singular: 'رضيع',
    plurals: 'رضع',
  },
  {
    singular: 'ولد',
    plurals: 'أولاد',
  },
  {
    singular: 'فتى',
    plurals: 'فتيان',
  },
  {
    singular: 'شاب',
    plurals: 'شباب، شبان',
  },
  {
    singular: 'رجل',
    plurals: 'رجال',
  },
  {
    singular: 'امرأة',
    plurals: 'نساء',
  },
  {
    singular: 'زوج',
    plurals: 'أزواج',
  },
  {
    singular: 'عجوز',
    plurals: 'عجائز',
  },
  {
    singular: 'يتيم',
    plurals: 'أيتام',
  },
  {
    singular: 'أرملة',
    plurals: 'أرامل',
  },
  {
    singular: 'شخص',
    plurals: 'أشخاص',
  },
  {
    singular: 'فرد',
    plurals: 'أفراد',
  },
  {
    singular: 'نفس',
    plurals: 'نفوس',
  },
  {
    singular: 'شعب',
    plurals: 'شعوب',
  },
  {
    singular: 'قبيلة',
    plurals: 'قبائل',
  },
  {
    singular: 'عشيرة',
    plurals: 'عشائر',
  },
  {
    singular: 'طائفة',
    plurals: 'طوائف',
  },
  {
    singular: 'قوم',
    plurals: 'أقوام',
  },
  {
    singular: 'جمهور',
    plurals: 'جماهير',
  },
  {
    singular: 'جندي',
    plurals: 'جنود',
  },
  {
    singular: 'ضابط',
    plurals: 'ضباط، ضوابط',
  },
  {
    singular: 'حارس',
    plurals: 'حراس',
  },
  {
    singular: 'بطل',
    plurals: 'أبطال',
  },
  {
    singular: 'نجم',
    plurals: 'نجوم',
  },
  {
    singular: 'تاجر',
    plurals: 'تجار',
  },
  {
    singular: 'عامل',
    plurals: 'عمال، عوامل',
  },
  {
    singular: 'شاعر',
    plurals: 'شعراء',
  },
  {
    singular: 'أديب',
    plurals: 'أدباء',
  },
  {
    singular: 'راكب',
    plurals: 'ركاب',
  },
  {
    singular: 'سائح',
    plurals: 'سياح',
  },
  {
    singular: 'زائر',
    plurals: 'زوار',
  },
  {
    singular: 'ساكن',
    plurals: 'سكان',
  },
  {
    singular: 'ناشط',
    plurals: 'نشطاء',
  },
  {
    singular: 'ثائر',
    plurals: 'ثوار',
  },
  {
    singular: 'كادر',
    plurals: 'كوادر',
  },
  {
    singular: 'قنصل',
    plurals: 'قناصل',
  },
  {
    singular: 'فريق',
    plurals: 'أفرقة',
  },
  {
    singular: 'لواء',
    plurals: 'ألوية',
  },
  {
    singular: 'ركن',
    plurals: 'أركان',
  },
  {
    singular: 'قس',
    plurals: 'قساوسة',
  },
  {
    singular: 'أسقف',
    plurals: 'أساقفة',
  },
  {
    singular: 'راهب',
    plurals: 'رهبان',
  },
  {
    singular: 'بطريرك',
    plurals: 'بطاركة',
  },
  {
    singular: 'نبي',
    plurals: 'أنبياء',
  },
  {
    singular: 'صحابي',
    plurals: 'صحابة',
  },
  {
    singular: 'حاج',
    plurals: 'حجاج',
  },
  {
    singular: 'ولي',
    plurals: 'أولياء',
  },
  {
    singular: 'وصي',
    plurals: 'أوصياء',
  },
  {
    singular: 'وريث',
    plurals: 'ورثة',
  },
  {
    singular: 'كفيل',
    plurals: 'كفلاء',
  },
  {
    singular: 'لص',
    plurals: 'لصوص',
  },
  {
    singular: 'جاني',
    plurals: 'جناة',
  },
  {
    singular: 'خائن',
    plurals: 'خونة',
  },
  {
    singular: 'جاسوس',
    plurals: 'جواسيس',
  },
  {
    singular: 'شاهد',
    plurals: 'شهود',
  },
  {
    singular: 'عبقري',
    plurals: 'عباقرة',
  },
  {
    singular: 'فيلسوف',
    plurals: 'فلاسفة',
  },
  {
    singular: 'رائد',
    plurals: 'رواد',
  },
  {
    singular: 'سيد',
    plurals: 'سادة',
  },
  {
    singular: 'قبطان',
    plurals: 'قباطنة',
  },
  {
    singular: 'قرصان',
    plurals: 'قراصنة',
  },
  {
    singular: 'كافر',
    plurals: 'كفار',
  },
  {
    singular: 'كبير',
    plurals: 'كبار',
  },
  {
    singular: 'صغير',
    plurals: 'صغار',
  },
  {
    singular: 'عظيم',
    plurals: 'عظماء',
  },
  {
    singular: 'قوي',
    plurals: 'أقوياء',
  },
  {
    singular: 'بريء',
    plurals: 'أبرياء',
  },
  {
    singular: 'قديم',
    plurals: 'قدامى',
  },
  {
    singular: 'عقل',
    plurals: 'عقول',
  },
  {
    singular: 'أجنبي',
    plurals: 'أجانب',
  },
  // Places and buildings
  {
    singular: 'دولة',
    plurals: 'دول',
  },
  {
    singular: 'مدينة',
    plurals: 'مدن',
  },
  {
    singular: 'قرية',
    plurals: 'قرى',
  },
  {
    singular: 'بلد',
    plurals: 'بلدان، بلاد',
  },
  {
    singular: 'إقليم',
    plurals: 'أقاليم',
  },
  {
    singular: 'عاصمة',
    plurals: 'عواصم',
  },
  {
    singular: 'منطقة',
    plurals: 'مناطق',
  },
  {
    singular: 'ضاحية',
    plurals: 'ضواح، ضواحي',
  },
  {
    singular: 'شارع',
    plurals: 'شوارع',
  },
  {
    singular: 'طريق',
    plurals: 'طرق، طرقات',
  },
  {
    singular: 'ميدان',
    plurals: 'ميادين',
  },
  {
    singular: 'جسر',
    plurals: 'جسور',
  },
  {
    singular: 'حد',
    plurals: 'حدود',
  },
  {
    singular: 'حاجز',
    plurals: 'حواجز',
  },
  {
    singular: 'معبر',
    plurals: 'معابر',
  },
  {
    singular: 'ميناء',
    plurals: 'موانئ',
  },
  {
    singular: 'مرفأ',
    plurals: 'مرافئ',
  },
  {
    singular: 'ساحل',
    plurals: 'سواحل',
  },
  {
    singular: 'شاطئ',
    plurals: 'شواطئ',
  },
  {
    singular: 'جزيرة',
    plurals: 'جزر',
  },
  {
    singular: 'بحر',
    plurals: 'بحار',
  },
  {
    singular: 'نهر',
    plurals: 'أنهار',
  },
  {
    singular: 'بئر',
    plurals: 'آبار',
  },
  {
    singular: 'وادي',
    plurals: 'أودية',
  },
  {
    singular: 'جبل',
    plurals: 'جبال',
  },
  {
    singular: 'هضبة',
    plurals: 'هضاب',
  },
  {
    singular: 'سهل',
    plurals: 'سهول',
  },
  {
    singular: 'صحراء',
    plurals: 'صحارى',
  },
  {
    singular: 'أرض',
    plurals: 'أراض، أراضي',
  },
  {
    singular: 'مكان',
    plurals: 'أماكن',
  },
  {
    singular: 'موقع',
    plurals: 'مواقع',
  },
  {
    singular: 'مركز',
    plurals: 'مراكز',
  },
  {
    singular: 'مقر',
    plurals: 'مقار',
  },
  {
    singular: 'مكتب',
    plurals: 'مكاتب',
  },
  {
    singular: 'مبنى',
    plurals: 'مبان، مباني',
  },
  {
    singular: 'برج',
    plurals: 'أبراج',
  },
  {
    singular: 'بيت',
    plurals: 'بيوت',
  },
  {
    singular: 'منزل',
    plurals: 'منازل',
  },
  {
    singular: 'دار',
    plurals: 'ديار',
  },
  {
    singular: 'مسكن',
    plurals: 'مساكن',
  },
  {
    singular: 'غرفة',
    plurals: 'غرف',
  },
  {
    singular: 'باب',
    plurals: 'أبواب',
  },
  {
    singular: 'نافذة',
    plurals: 'نوافذ',
  },
  {
    singular: 'جدار',
    plurals: 'جدران',
  },
  {
    singular: 'سور',
    plurals: 'أسوار',
  },
  {
    singular: 'طابق',
    plurals: 'طوابق',
  },
  {
    singular: 'فندق',
    plurals: 'فنادق',
  },
  {
    singular: 'مطعم',
    plurals: 'مطاعم',
  },
  {
    singular: 'مقهى',
    plurals: 'مقاه، مقاهي',
  },
  {
    singular: 'متجر',
    plurals: 'متاجر',
  },
  {
    singular: 'محل',
    plurals: 'محال',
  },
  {
    singular: 'سوق',
    plurals: 'أسواق',
  },
  {
    singular: 'مصنع',
    plurals: 'مصانع',
  },
  {
    singular: 'معمل',
    plurals: 'معامل',
  },
  {
    singular: 'مخزن',
    plurals: 'مخازن',
  },
  {
    singular: 'مخبأ',
    plurals: 'مخابئ',
  },
  {
    singular: 'ملجأ',
    plurals: 'ملاجئ',
  },
  {
    singular: 'منجم',
    plurals: 'مناجم',
  },
  {
    singular: 'حقل',
    plurals: 'حقول',
  },
  {
    singular: 'مسجد',
    plurals: 'مساجد',
  },
  {
    singular: 'جامع',
    plurals: 'جوامع',
  },
  {
    singular: 'كنيسة',
    plurals: 'كنائس',
  },
  {
    singular: 'معبد',
    plurals: 'معابد',
  },
  {
    singular: 'مئذنة',
    plurals: 'مآذن',
  },
  {
    singular: 'ضريح',
    plurals: 'أضرحة',
  },
  {
    singular: 'قبر',
    plurals: 'قبور',
  },
  {
    singular: 'مقبرة',
    plurals: 'مقابر',
  },
  {
    singular: 'مدرسة',
    plurals: 'مدارس',
  },
  {
    singular: 'معهد',
    plurals: 'معاهد',
  },
  {
    singular: 'فصل',
    plurals: 'فصول',
  },
  {
    singular: 'متحف',
    plurals: 'متاحف',
  },
  {
    singular: 'مسرح',
    plurals: 'مسارح',
  },
  {
    singular: 'ملعب',
    plurals: 'ملاعب',
  },
  {
    singular: 'نادي',
    plurals: 'أندية',
  },
  {
    singular: 'حديقة',
    plurals: 'حدائق',
  },
  {
    singular: 'قلعة',
    plurals: 'قلاع',
  },
  {
    singular: 'حصن',
    plurals: 'حصون',
  },
  {
    singular: 'معقل',
    plurals: 'معاقل',
  },
  {
    singular: 'خندق',
    plurals: 'خنادق',
  },
  {
    singular: 'خيمة',
    plurals: 'خيام',
  },
  {
    singular: 'سجن',
    plurals: 'سجون',
  },
  {
    singular: 'زنزانة',
    plurals: 'زنازين',
  },
  {
    singular: 'محكمة',
    plurals: 'محاكم',
  },
  {
    singular: 'مخفر',
    plurals: 'مخافر',
  },
  {
    singular: 'منفذ',
    plurals: 'منافذ',
  },
  {
    singular: 'مدخل',
    plurals: 'مداخل',
  },
  {
    singular: 'مخرج',
    plurals: 'مخارج',
  },
  {
    singular: 'سد',
    plurals: 'سدود',
  },
  {
    singular: 'محور',
    plurals: 'محاور',
  },
  {
    singular: 'خط',
    plurals: 'خطوط',
  },
  {
    singular: 'زاوية',
    plurals: 'زوايا',
  },
  {
    singular: 'طرف',
    plurals: 'أطراف',
  },
  {
    singular: 'جانب',
    plurals: 'جوانب',
  },
  {
    singular: 'ركيزة',
    plurals: 'ركائز',
  },
  {
    singular: 'حوض',
    plurals: 'أحواض',
  },
  {
    singular: 'رصيف',
    plurals: 'أرصفة',
  },
  {
    singular: 'مطبخ',
    plurals: 'مطابخ',
  },
  {
    singular: 'مخبز',
    plurals: 'مخابز',
  },
  {
    singular: 'مصرف',
    plurals: 'مصارف',
  },
  {
    singular: 'بنك',
    plurals: 'بنوك',
  },
  {
    singular: 'صندوق',
    plurals: 'صناديق',
  },
  {
    singular: 'مرفق',
    plurals: 'مرافق',
  },
  {
    singular: 'كوكب',
    plurals: 'كواكب',
  },
  {
    singular: 'قمر',
    plurals: 'أقمار',
  },
  {
    singular: 'سماء',
    plurals: 'سماوات',
  },
  {
    singular: 'حاضرة',
    plurals: 'حواضر',
  },
  {
    singular: 'مسبح',
    plurals: 'مسابح',
  },
  {
    singular: 'مقعد',
    plurals: 'مقاعد',
  },
  {
    singular: 'كرسي',
    plurals: 'كراسي',
  },
  {
    singular: 'عرش',
    plurals: 'عروش',
  },
  {
    singular: 'كهف',
    plurals: 'كهوف',
  },
  {
    singular: 'رأس',
    plurals: 'رؤوس',
  },
  {
    singular: 'قطب',
    plurals: 'أقطاب',
  },
  // War, security, disasters
  {
    singular: 'حرب',
    plurals: 'حروب',
  },
  {
    singular: 'معركة',
    plurals: 'معارك',
  },
  {
    singular: 'سلاح',
    plurals: 'أسلحة',
  },
  {
    singular: 'صاروخ',
    plurals: 'صواريخ',
  },
  {
    singular: 'قذيفة',
    plurals: 'قذائف',
  },
  {
    singular: 'قنبلة',
    plurals: 'قنابل',
  },
  {
    singular: 'لغم',
    plurals: 'ألغام',
  },
  {
    singular: 'ذخيرة',
    plurals: 'ذخائر',
  },
  {
    singular: 'بندقية',
    plurals: 'بنادق',
  },
  {
    singular: 'سيف',
    plurals: 'سيوف',
  },
  {
    singular: 'سكين',
    plurals: 'سكاكين',
  },
  {
    singular: 'درع',
    plurals: 'دروع',
  },
  {
    singular: 'جيش',
    plurals: 'جيوش',
  },
  {
    singular: 'فصيل',
    plurals: 'فصائل',
  },
  {
    singular: 'كتيبة',
    plurals: 'كتائب',
  },
  {
    singular: 'فيلق',
    plurals: 'فيالق',
  },
  {
    singular: 'لجنة',
    plurals: 'لجان',
  },
  {
    singular: 'خلية',
    plurals: 'خلايا',
  },
  {
    singular: 'حزب',
    plurals: 'أحزاب',
  },
  {
    singular: 'أسطول',
    plurals: 'أساطيل',
  },
  {
    singular: 'سفينة',
    plurals: 'سفن',
  },
  {
    singular: 'زورق',
    plurals: 'زوارق',
  },
  {
    singular: 'قارب',
    plurals: 'قوارب',
  },
  {
    singular: 'بارجة',
    plurals: 'بوارج',
  },
  {
    singular: 'مركب',
    plurals: 'مراكب',
  },
  {
    singular: 'قاعدة',
    plurals: 'قواعد',
  },
  {
    singular: 'حزام',
    plurals: 'أحزمة',
  },
  {
    singular: 'مجزرة',
    plurals: 'مجازر',
  },
  {
    singular: 'مذبحة',
    plurals: 'مذابح',
  },
  {
    singular: 'جريمة',
    plurals: 'جرائم',
  },
  {
    singular: 'جثة',
    plurals: 'جثث',
  },
  {
    singular: 'جثمان',
    plurals: 'جثامين',
  },
  {
    singular: 'جرح',
    plurals: 'جروح',
  },
  {
    singular: 'خسارة',
    plurals: 'خسائر',
  },
  {
    singular: 'كمين',
    plurals: 'كمائن',
  },
  {
    singular: 'هدف',
    plurals: 'أهداف',
  },
  {
    singular: 'خطر',
    plurals: 'أخطار، مخاطر',
  },
  {
    singular: 'حادث',
    plurals: 'حوادث',
  },
  {
    singular: 'حدث',
    plurals: 'أحداث',
  },
  {
    singular: 'كارثة',
    plurals: 'كوارث',
  },
  {
    singular: 'حريق',
    plurals: 'حرائق',
  },
  {
    singular: 'زلزال',
    plurals: 'زلازل',
  },
  {
    singular: 'إعصار',
    plurals: 'أعاصير',
  },
  {
    singular: 'عاصفة',
    plurals: 'عواصف',
  },
  {
    singular: 'وباء',
    plurals: 'أوبئة',
  },
  {
    singular: 'مأساة',
    plurals: 'مآس، مآسي',
  },
  {
    singular: 'فتنة',
    plurals: 'فتن',
  },
  {
    singular: 'عنصر',
    plurals: 'عناصر',
  },
  {
    singular: 'نقطة',
    plurals: 'نقاط',
  },
  {
    singular: 'رد',
    plurals: 'ردود',
  },
  {
    singular: 'رتل',
    plurals: 'أرتال',
  },
  {
    singular: 'غنيمة',
    plurals: 'غنائم',
  },
  {
    singular: 'هدنة',
    plurals: 'هدن',
  },
  // Politics, law, body and health
  {
    singular: 'قمة',
    plurals: 'قمم',
  },
  {
    singular: 'مجلس',
    plurals: 'مجالس',
  },
  {
    singular: 'وفد',
    plurals: 'وفود',
  },
  {
    singular: 'موقف',
    plurals: 'مواقف',
  },
  {
    singular: 'رأي',
    plurals: 'آراء',
  },
  {
    singular: 'فكرة',
    plurals: 'أفكار',
  },
  {
    singular: 'مبدأ',
    plurals: 'مبادئ',
  },
  {
    singular: 'قانون',
    plurals: 'قوانين',
  },
  {
    singular: 'دستور',
    plurals: 'دساتير',
  },
  {
    singular: 'مرسوم',
    plurals: 'مراسيم',
  },
  {
    singular: 'لائحة',
    plurals: 'لوائح',
  },
  {
    singular: 'بند',
    plurals: 'بنود',
  },
  {
    singular: 'نص',
    plurals: 'نصوص',
  },
  {
    singular: 'حكم',
    plurals: 'أحكام',
  },
  {
    singular: 'حق',
    plurals: 'حقوق',
  },
  {
    singular: 'عقد',
    plurals: 'عقود',
  },
  {
    singular: 'عهد',
    plurals: 'عهود',
  },
  {
    singular: 'وعد',
    plurals: 'وعود',
  },
  {
    singular: 'شرط',
    plurals: 'شروط',
  },
  {
    singular: 'مطلب',
    plurals: 'مطالب',
  },
  {
    singular: 'مصلحة',
    plurals: 'مصالح',
  },
  {
    singular: 'قضية',
    plurals: 'قضايا',
  },
  {
    singular: 'مسألة',
    plurals: 'مسائل',
  },
  {
    singular: 'موضوع',
    plurals: 'مواضيع',
  },
  {
    singular: 'مشكلة',
    plurals: 'مشاكل',
  },
  {
    singular: 'مشروع',
    plurals: 'مشاريع',
  },
  {
    singular: 'برنامج',
    plurals: 'برامج',
  },
  {
    singular: 'خطة',
    plurals: 'خطط',
  },
  {
    singular: 'مرحلة',
    plurals: 'مراحل',
  },
  {
    singular: 'جهد',
    plurals: 'جهود',
  },
  {
    singular: 'دور',
    plurals: 'أدوار',
  },
  {
    singular: 'سبب',
    plurals: 'أسباب',
  },
  {
    singular: 'نتيجة',
    plurals: 'نتائج',
  },
  {
    singular: 'حل',
    plurals: 'حلول',
  },
  {
    singular: 'بديل',
    plurals: 'بدائل',
  },
  {
    singular: 'ظرف',
    plurals: 'ظروف',
  },
  {
    singular: 'وضع',
    plurals: 'أوضاع',
  },
  {
    singular: 'حال',
    plurals: 'أحوال',
  },
  {
    singular: 'أمر',
    plurals: 'أوامر',
  },
  {
    singular: 'شأن',
    plurals: 'شؤون',
  },
  {
    singular: 'نظام',
    plurals: 'أنظمة',
  },
  {
    singular: 'منصب',
    plurals: 'مناصب',
  },
  {
    singular: 'مهمة',
    plurals: 'مهام',
  },
  {
    singular: 'وظيفة',
    plurals: 'وظائف',
  },
  {
    singular: 'صوت',
    plurals: 'أصوات',
  },
  {
    singular: 'وثيقة',
    plurals: 'وثائق',
  },
  {
    singular: 'ميثاق',
    plurals: 'مواثيق',
  },
  {
    singular: 'رسالة',
    plurals: 'رسائل',
  },
  {
    singular: 'تقرير',
    plurals: 'تقارير',
  },
  {
    singular: 'سؤال',
    plurals: 'أسئلة',
  },
  {
    singular: 'جواب',
    plurals: 'أجوبة',
  },
  {
    singular: 'دليل',
    plurals: 'أدلة، دلائل',
  },
  {
    singular: 'حجة',
    plurals: 'حجج',
  },
  {
    singular: 'ذريعة',
    plurals: 'ذرائع',
  },
  {
    singular: 'تهمة',
    plurals: 'تهم',
  },
  {
    singular: 'شكوى',
    plurals: 'شكاوى',
  },
  {
    singular: 'دعوى',
    plurals: 'دعاوى',
  },
  {
    singular: 'فتوى',
    plurals: 'فتاوى',
  },
  {
    singular: 'وصية',
    plurals: 'وصايا',
  },
  {
    singular: 'قيد',
    plurals: 'قيود',
  },
  {
    singular: 'ضغط',
    plurals: 'ضغوط',
  },
  {
    singular: 'عائق',
    plurals: 'عوائق',
  },
  {
    singular: 'سر',
    plurals: 'أسرار',
  },
  {
    singular: 'قسم',
    plurals: 'أقسام',
  },
  {
    singular: 'فرع',
    plurals: 'فروع',
  },
  {
    singular: 'جهاز',
    plurals: 'أجهزة',
  },
  {
    singular: 'كتلة',
    plurals: 'كتل',
  },
  {
    singular: 'لقب',
    plurals: 'ألقاب',
  },
  {
    singular: 'اسم',
    plurals: 'أسماء',
  },
  {
    singular: 'رمز',
    plurals: 'رموز',
  },
  {
    singular: 'لون',
    plurals: 'ألوان',
  },
  {
    singular: 'شكل',
    plurals: 'أشكال',
  },
  {
    singular: 'نوع',
    plurals: 'أنواع',
  },
  {
    singular: 'صنف',
    plurals: 'أصناف',
  },
  {
    singular: 'رقم',
    plurals: 'أرقام',
  },
  {
    singular: 'صف',
    plurals: 'صفوف',
  },
  {
    singular: 'جدول',
    plurals: 'جداول',
  },
  {
    singular: 'قائمة',
    plurals: 'قوائم',
  },
  {
    singular: 'معيار',
    plurals: 'معايير',
  },
  {
    singular: 'مقياس',
    plurals: 'مقاييس',
  },
  {
    singular: 'ميزان',
    plurals: 'موازين',
  },
  {
    singular: 'ميزة',
    plurals: 'مزايا',
  },
  {
    singular: 'ثمن',
    plurals: 'أثمان',
  },
  {
    singular: 'سعر',
    plurals: 'أسعار',
  },
  {
    singular: 'دافع',
    plurals: 'دوافع',
  },
  {
    singular: 'حافز',
    plurals: 'حوافز',
  },
  {
    singular: 'ظاهرة',
    plurals: 'ظواهر',
  },
  {
    singular: 'مظهر',
    plurals: 'مظاهر',
  },
  {
    singular: 'نية',
    plurals: 'نوايا',
  },
  {
    singular: 'أمل',
    plurals: 'آمال',
  },
  {
    singular: 'حلم',
    plurals: 'أحلام',
  },
  {
    singular: 'خوف',
    plurals: 'مخاوف',
  },
  {
    singular: 'شعور',
    plurals: 'مشاعر',
  },
  {
    singular: 'عاطفة',
    plurals: 'عواطف',
  },
  {
    singular: 'قلب',
    plurals: 'قلوب',
  },
  {
    singular: 'يد',
    plurals: 'أيادي',
  },
  {
    singular: 'وجه',
    plurals: 'وجوه',
  },
  {
    singular: 'جسد',
    plurals: 'أجساد',
  },
  {
    singular: 'جسم',
    plurals: 'أجسام',
  },
  {
    singular: 'عظم',
    plurals: 'عظام',
  },
  {
    singular: 'روح',
    plurals: 'أرواح',
  },
  {
    singular: 'دم',
    plurals: 'دماء',
  },
  {
    singular: 'دمعة',
    plurals: 'دموع',
  },
  {
    singular: 'كتف',
    plurals: 'أكتاف',
  },
  {
    singular: 'شريان',
    plurals: 'شرايين',
  },
  {
    singular: 'ورم',
    plurals: 'أورام',
  },
  {
    singular: 'مرض',
    plurals: 'أمراض',
  },
  {
    singular: 'دواء',
    plurals: 'أدوية',
  },
  {
    singular: 'عيب',
    plurals: 'عيوب',
  },
  {
    singular: 'عرض',
    plurals: 'عروض، أعراض',
  },
  {
    singular: 'جرثومة',
    plurals: 'جراثيم',
  },
  // Economy and nature
  {
    singular: 'مال',
    plurals: 'أموال',
  },
  {
    singular: 'رأسمال',
    plurals: 'رساميل',
  },
  {
    singular: 'ربح',
    plurals: 'أرباح',
  },
  {
    singular: 'قرض',
    plurals: 'قروض',
  },
  {
    singular: 'ضريبة',
    plurals: 'ضرائب',
  },
  {
    singular: 'رسم',
    plurals: 'رسوم',
  },
  {
    singular: 'راتب',
    plurals: 'رواتب',
  },
  {
    singular: 'أجر',
    plurals: 'أجور',
  },
  {
    singular: 'مكافأة',
    plurals: 'مكافآت',
  },
  {
    singular: 'جائزة',
    plurals: 'جوائز',
  },
  {
    singular: 'سهم',
    plurals: 'أسهم',
  },
  {
    singular: 'حصة',
    plurals: 'حصص',
  },
  {
    singular: 'مورد',
    plurals: 'موارد',
  },
  {
    singular: 'مصدر',
    plurals: 'مصادر',
  },
  {
    singular: 'معدن',
    plurals: 'معادن',
  },
  {
    singular: 'سلعة',
    plurals: 'سلع',
  },
  {
    singular: 'بضاعة',
    plurals: 'بضائع',
  },
  {
    singular: 'مصفاة',
    plurals: 'مصافي',
  },
  {
    singular: 'برميل',
    plurals: 'براميل',
  },
  {
    singular: 'أنبوب',
    plurals: 'أنابيب',
  },
  {
    singular: 'طن',
    plurals: 'أطنان',
  },
  {
    singular: 'درهم',
    plurals: 'دراهم',
  },
  {
    singular: 'دينار',
    plurals: 'دنانير',
  },
  {
    singular: 'مليون',
    plurals: 'ملايين',
  },
  {
    singular: 'ألف',
    plurals: 'آلاف، ألوف',
  },
  {
    singular: 'مبلغ',
    plurals: 'مبالغ',
  },
  {
    singular: 'عائد',
    plurals: 'عوائد',
  },
  {
    singular: 'فائدة',
    plurals: 'فوائد',
  },
  {
    singular: 'فائض',
    plurals: 'فوائض',
  },
  {
    singular: 'مكسب',
    plurals: 'مكاسب',
  },
  {
    singular: 'رصيد',
    plurals: 'أرصدة',
  },
  {
    singular: 'زبون',
    plurals: 'زبائن',
  },
  {
    singular: 'محصول',
    plurals: 'محاصيل',
  },
  {
    singular: 'ثمرة',
    plurals: 'ثمار',
  },
  {
    singular: 'شجرة',
    plurals: 'أشجار',
  },
  {
    singular: 'زيت',
    plurals: 'زيوت',
  },
  {
    singular: 'حبة',
    plurals: 'حبوب',
  },
  {
    singular: 'غذاء',
    plurals: 'أغذية',
  },
  {
    singular: 'طعام',
    plurals: 'أطعمة',
  },
  {
    singular: 'لحم',
    plurals: 'لحوم',
  },
  {
    singular: 'سمك',
    plurals: 'أسماك',
  },
  {
    singular: 'طائر',
    plurals: 'طيور',
  },
  {
    singular: 'ماء',
    plurals: 'مياه',
  },
  {
    singular: 'مطر',
    plurals: 'أمطار',
  },
  {
    singular: 'ريح',
    plurals: 'رياح',
  },
  {
    singular: 'غيمة',
    plurals: 'غيوم',
  },
  {
    singular: 'أداة',
    plurals: 'أدوات',
  },
  {
    singular: 'مادة',
    plurals: 'مواد',
  },
  {
    singular: 'حجم',
    plurals: 'أحجام',
  },
  {
    singular: 'وزن',
    plurals: 'أوزان',
  },
  {
    singular: 'متر',
    plurals: 'أمتار',
  },
  {
    singular: 'ميل',
    plurals: 'أميال',
  },
  {
    singular: 'سلة',
    plurals: 'سلال',
  },
  {
    singular: 'كيس',
    plurals: 'أكياس',
  },
  {
    singular: 'علبة',
    plurals: 'علب',
  },
  {
    singular: 'تكلفة',
    plurals: 'تكاليف',
  },
  {
    singular: 'هامش',
    plurals: 'هوامش',
  },
  {
    singular: 'كنز',
    plurals: 'كنوز',
  },
  {
    singular: 'جوهرة',
    plurals: 'جواهر',
  },
  {
    singular: 'مهنة',
    plurals: 'مهن',
  },
  {
    singular: 'نشاط',
    plurals: 'أنشطة',
  },
  {
    singular: 'سكة',
    plurals: 'سكك',
  },
  {
    singular: 'سلك',
    plurals: 'أسلاك',
  },
  // Time
  {
    singular: 'يوم',
    plurals: 'أيام',
  },
  {
    singular: 'شهر',
    plurals: 'أشهر، شهور',
  },
  {
    singular: 'أسبوع',
    plurals: 'أسابيع',
  },
  {
    singular: 'سنة',
    plurals: 'سنوات',
  },
  {
    singular: 'قرن',
    plurals: 'قرون',
  },
  {
    singular: 'عصر',
    plurals: 'عصور',
  },
  {
    singular: 'زمن',
    plurals: 'أزمان، أزمنة',
  },
  {
    singular: 'وقت',
    plurals: 'أوقات',
  },
  {
    singular: 'ليلة',
    plurals: 'ليالي، ليال',
  },
  {
    singular: 'دقيقة',
    plurals: 'دقائق',
  },
  {
    singular: 'موعد',
    plurals: 'مواعيد',
  },
  {
    singular: 'موسم',
    plurals: 'مواسم',
  },
  {
    singular: 'عيد',
    plurals: 'أعياد',
  },
  {
    singular: 'تاريخ',
    plurals: 'تواريخ',
  },
  {
    singular: 'حقبة',
    plurals: 'حقب',
  },
  // Media, culture, learning, sport
  {
    singular: 'خبر',
    plurals: 'أخبار',
  },
  {
    singular: 'نبأ',
    plurals: 'أنباء',
  },
  {
    singular: 'صحيفة',
    plurals: 'صحف',
  },
  {
    singular: 'جريدة',
    plurals: 'جرائد',
  },
  {
    singular: 'فيلم',
    plurals: 'أفلام',
  },
  {
    singular: 'صورة',
    plurals: 'صور',
  },
  {
    singular: 'قصة',
    plurals: 'قصص',
  },
  {
    singular: 'قصيدة',
    plurals: 'قصائد',
  },
  {
    singular: 'أغنية',
    plurals: 'أغان، أغاني',
  },
  {
    singular: 'مقطع',
    plurals: 'مقاطع',
  },
  {
    singular: 'بحث',
    plurals: 'بحوث، أبحاث',
  },
  {
    singular: 'درس',
    plurals: 'دروس',
  },
  {
    singular: 'فن',
    plurals: 'فنون',
  },
  {
    singular: 'حرف',
    plurals: 'أحرف، حروف',
  },
  {
    singular: 'عمل',
    plurals: 'أعمال',
  },
  {
    singular: 'فعل',
    plurals: 'أفعال',
  },
  {
    singular: 'قول',
    plurals: 'أقوال',
  },
  {
    singular: 'حديث',
    plurals: 'أحاديث',
  },
  {
    singular: 'مذهب',
    plurals: 'مذاهب',
  },
  {
    singular: 'عقيدة',
    plurals: 'عقائد',
  },
  {
    singular: 'شعيرة',
    plurals: 'شعائر',
  },
  {
    singular: 'تقليد',
    plurals: 'تقاليد',
  },
  {
    singular: 'أسطورة',
    plurals: 'أساطير',
  },
  {
    singular: 'تحفة',
    plurals: 'تحف',
  },
  {
    singular: 'تمثال',
    plurals: 'تماثيل',
  },
  {
    singular: 'منهج',
    plurals: 'مناهج',
  },
  {
    singular: 'أسلوب',
    plurals: 'أساليب',
  },
  {
    singular: 'وسيلة',
    plurals: 'وسائل',
  },
  {
    singular: 'طريقة',
    plurals: 'طرائق',
  },
  {
    singular: 'مفهوم',
    plurals: 'مفاهيم',
  },
  {
    singular: 'منظر',
    plurals: 'مناظر',
  },
  {
    singular: 'شريط',
    plurals: 'أشرطة، شرائط',
  },
  {
    singular: 'قرص',
    plurals: 'أقراص',
  },
  {
    singular: 'منبر',
    plurals: 'منابر',
  },
  {
    singular: 'خاطرة',
    plurals: 'خواطر',
  },
  {
    singular: 'كأس',
    plurals: 'كؤوس',
  },
  {
    singular: 'شوط',
    plurals: 'أشواط',
  },
  {
    singular: 'هاتف',
    plurals: 'هواتف',
  },
  {
    singular: 'حاسوب',
    plurals: 'حواسيب',
  },
  {
    singular: 'موجة',
    plurals: 'أمواج',
  },
  {
    singular: 'رابطة',
    plurals: 'روابط',
  },
  {
    singular: 'ثقب',
    plurals: 'ثقوب',
  },
  // Other common nouns
  {
    singular: 'شيء',
    plurals: 'أشياء',
  },
  {
    singular: 'مثال',
    plurals: 'أمثلة',
  },
  {
    singular: 'نموذج',
    plurals: 'نماذج',
  },
  {
    singular: 'نمط',
    plurals: 'أنماط',
  },
  {
    singular: 'جزء',
    plurals: 'أجزاء',
  },
  {
    singular: 'ربع',
    plurals: 'أرباع',
  },
  {
    singular: 'ثقل',
    plurals: 'أثقال',
  },
  {
    singular: 'خطأ',
    plurals: 'أخطاء',
  },
  {
    singular: 'ذنب',
    plurals: 'ذنوب',
  },
  {
    singular: 'خيط',
    plurals: 'خيوط',
  },
  {
    singular: 'حبل',
    plurals: 'حبال',
  },
  {
    singular: 'حجر',
    plurals: 'أحجار، حجارة',
  },
  {
    singular: 'صخرة',
    plurals: 'صخور',
  },
  {
    singular: 'رمل',
    plurals: 'رمال',
  },
  {
    singular: 'تل',
    plurals: 'تلال',
  },
  {
    singular: 'كومة',
    plurals: 'أكوام',
  },
  {
    singular: 'نار',
    plurals: 'نيران',
  },
  {
    singular: 'ضوء',
    plurals: 'أضواء',
  },
  {
    singular: 'نور',
    plurals: 'أنوار',
  },
  {
    singular: 'ظل',
    plurals: 'ظلال',
  },
  {
    singular: 'جذر',
    plurals: 'جذور',
  },
  {
    singular: 'غصن',
    plurals: 'أغصان',
  },
  {
    singular: 'ورقة',
    plurals: 'أوراق',
  },
  {
    singular: 'زهرة',
    plurals: 'زهور، أزهار',
  },
  {
    singular: 'بذرة',
    plurals: 'بذور',
  },
  {
    singular: 'عشب',
    plurals: 'أعشاب',
  },
  {
    singular: 'كلب',
    plurals: 'كلاب',
  },
  {
    singular: 'حصان',
    plurals: 'أحصنة',
  },
  {
    singular: 'خيل',
    plurals: 'خيول',
  },
  {
    singular: 'غنم',
    plurals: 'أغنام',
  },
  {
    singular: 'بقرة',
    plurals: 'أبقار',
  },
  {
    singular: 'ذئب',
    plurals: 'ذئاب',
  },
  {
    singular: 'ثوب',
    plurals: 'ثياب، أثواب',
  },
  {
    singular: 'لباس',
    plurals: 'ألبسة',
  },
  {
    singular: 'ملبس',
    plurals: 'ملابس',
  },
  {
    singular: 'قميص',
    plurals: 'قمصان',
  },
  {
    singular: 'حذاء',
    plurals: 'أحذية',
  },
  {
    singular: 'حقيبة',
    plurals: 'حقائب',
  },
  {
    singular: 'ستار',
    plurals: 'ستائر',
  },
  {
    singular: 'مفتاح',
    plurals: 'مفاتيح',
  },
  {
    singular: 'مصباح',
    plurals: 'مصابيح',
  },
  {
    singular: 'شمعة',
    plurals: 'شموع',
  },
  {
    singular: 'هدية',
    plurals: 'هدايا',
  },
  {
    singular: 'غرض',
    plurals: 'أغراض',
  },
  {
    singular: 'نقص',
    plurals: 'نواقص',
  },
  {
    singular: 'فرق',
    plurals: 'فروق',
  },
  {
    singular: 'شاغل',
    plurals: 'شواغل',
  },
  {
    singular: 'هاجس',
    plurals: 'هواجس',
  },
  {
    singular: 'عاقبة',
    plurals: 'عواقب',
  },
  {
    singular: 'سابقة',
    plurals: 'سوابق',
  },
  {
    singular: 'شريحة',
    plurals: 'شرائح',
  },
  {
    singular: 'بقية',
    plurals: 'بقايا',
  },
  {
    singular: 'ملمح',
    plurals: 'ملامح',
  },
  {
    singular: 'مصير',
    plurals: 'مصائر',
  },
  {
    singular: 'فضيحة',
    plurals: 'فضائح',
  },
  {
    singular: 'فضيلة',
    plurals: 'فضائل',
  },
  {
    singular: 'فريضة',
    plurals: 'فرائض',
  },
  {
    singular: 'قرينة',
    plurals: 'قرائن',
  },
  {
    singular: 'مرتبة',
    plurals: 'مراتب',
  },
  {
    singular: 'مرجع',
    plurals: 'مراجع',
  },
  {
    singular: 'مصيبة',
    plurals: 'مصائب',
  },
  {
    singular: 'مظلمة',
    plurals: 'مظالم',
  },
  {
    singular: 'مقبض',
    plurals: 'مقابض',
  },
  {
    singular: 'ناحية',
    plurals: 'نواح، نواحي',
  },
  {
    singular: 'وتر',
    plurals: 'أوتار',
  },
  {
    singular: 'وكر',
    plurals: 'أوكار',
  },
  {
    singular: 'وسام',
    plurals: 'أوسمة',
  },
  {
    singular: 'وسط',
    plurals: 'أوساط',
  },
  {
    singular: 'وصف',
    plurals: 'أوصاف',
  },
  {
    singular: 'وطن',
    plurals: 'أوطان',
  },
  {
    singular: 'وعاء',
    plurals: 'أوعية',
  },
  {
    singular: 'هيكل',
    plurals: 'هياكل',
  },
  {
    singular: 'ينبوع',
    plurals: 'ينابيع',
  },
  {
    singular: 'تدبير',
    plurals: 'تدابير',
  },
  {
    singular: 'تفصيل',
    plurals: 'تفاصيل',
  },
  {
    singular: 'تمرين',
    plurals: 'تمارين',
  },
  {
    singular: 'تجربة',
    plurals: 'تجارب',
  },
  {
    singular: 'تركيب',
    plurals: 'تراكيب',
  },
  {
    singular: 'تصميم',
    plurals: 'تصاميم',
  },
  {
    singular: 'تعليم',
    plurals: 'تعاليم',
  },
  {
    singular: 'تابع',
    plurals: 'توابع',
  },
  {
    singular: 'تاج',
    plurals: 'تيجان',
  },
  {
    singular: 'تابوت',
    plurals: 'توابيت',
  },
  {
    singular: 'جذع',
    plurals: 'جذوع',
  },
  {
    singular: 'جناح',
    plurals: 'أجنحة',
  },
  {
    singular: 'جنس',
    plurals: 'أجناس',
  },
  {
    singular: 'جيب',
    plurals: 'جيوب',
  },
  {
    singular: 'جيل',
    plurals: 'أجيال',
  },
  {
    singular: 'حافة',
    plurals: 'حواف',
  },
  {
    singular: 'حقيقة',
    plurals: 'حقائق',
  },
  {
    singular: 'خريطة',
    plurals: 'خرائط',
  },
  {
    singular: 'خزينة',
    plurals: 'خزائن',
  },
  {
    singular: 'خطيب',
    plurals: 'خطباء',
  },
  {
    singular: 'خصم',
    plurals: 'خصوم',
  },
  {
    singular: 'دائرة',
    plurals: 'دوائر',
  },
  {
    singular: 'درب',
    plurals: 'دروب',
  },
  {
    singular: 'دعامة',
    plurals: 'دعائم',
  },
  {
    singular: 'دفتر',
    plurals: 'دفاتر',
  },
  {
    singular: 'دولاب',
    plurals: 'دواليب',
  },
  {
    singular: 'ديوان',
    plurals: 'دواوين',
  },
  {
    singular: 'ذراع',
    plurals: 'أذرع',
  },
  {
    singular: 'ذوق',
    plurals: 'أذواق',
  },
  {
    singular: 'رغيف',
    plurals: 'أرغفة',
  },
  {
    singular: 'رقبة',
    plurals: 'رقاب',
  },
  {
    singular: 'رقيب',
    plurals: 'رقباء',
  },
  {
    singular: 'رعية',
    plurals: 'رعايا',
  },
  {
    singular: 'رسول',
    plurals: 'رسل',
  },
  {
    singular: 'ريف',
    plurals: 'أرياف',
  },
  {
    singular: 'زي',
    plurals: 'أزياء',
  },
  {
    singular: 'سائل',
    plurals: 'سوائل',
  },
  {
    singular: 'سبيل',
    plurals: 'سبل',
  },
  {
    singular: 'سرب',
    plurals: 'أسراب',
  },
  {
    singular: 'سطح',
    plurals: 'أسطح، سطوح',
  },
  {
    singular: 'سطر',
    plurals: 'أسطر، سطور',
  },
  {
    singular: 'سلف',
    plurals: 'أسلاف',
  },
  {
    singular: 'سياج',
    plurals: 'أسيجة',
  },
  {
    singular: 'شبح',
    plurals: 'أشباح',
  },
  {
    singular: 'شريعة',
    plurals: 'شرائع',
  },
  {
    singular: 'شقة',
    plurals: 'شقق',
  },
  {
    singular: 'شك',
    plurals: 'شكوك',
  },
  {
    singular: 'شوكة',
    plurals: 'أشواك',
  },
  {
    singular: 'صعيد',
    plurals: 'أصعدة',
  },
  {
    singular: 'صيغة',
    plurals: 'صيغ',
  },
  {
    singular: 'ضلع',
    plurals: 'أضلاع',
  },
  {
    singular: 'ضرر',
    plurals: 'أضرار',
  },
  {
    singular: 'ضمير',
    plurals: 'ضمائر',
  },
  {
    singular: 'طاقم',
    plurals: 'طواقم، أطقم',
  },
  {
    singular: 'طيف',
    plurals: 'أطياف',
  },
  {
    singular: 'عائلة',
    plurals: 'عوائل',
  },
  {
    singular: 'عرس',
    plurals: 'أعراس',
  },
  {
    singular: 'عروس',
    plurals: 'عرائس',
  },
  {
    singular: 'عرق',
    plurals: 'أعراق',
  },
  {
    singular: 'عزيمة',
    plurals: 'عزائم',
  },
  {
    singular: 'عصب',
    plurals: 'أعصاب',
  },
  {
    singular: 'عمود',
    plurals: 'أعمدة',
  },
  {
    singular: 'عنق',
    plurals: 'أعناق',
  },
  {
    singular: 'عنوان',
    plurals: 'عناوين',
  },
  {
    singular: 'غشاء',
    plurals: 'أغشية',
  },
  {
    singular: 'غطاء',
    plurals: 'أغطية',
  },
  {
    singular: 'غلاف',
    plurals: 'أغلفة',
  },
  {
    singular: 'فاتورة',
    plurals: 'فواتير',
  },
  {
    singular: 'فارق',
    plurals: 'فوارق',
  },
  {
    singular: 'فارس',
    plurals: 'فرسان',
  },
  {
    singular: 'فخ',
    plurals: 'أفخاخ',
  },
  {
    singular: 'فرصة',
    plurals: 'فرص',
  },
  {
    singular: 'فوج',
    plurals: 'أفواج',
  },
  {
    singular: 'قالب',
    plurals: 'قوالب',
  },
  {
    singular: 'قافلة',
    plurals: 'قوافل',
  },
  {
    singular: 'قبة',
    plurals: 'قباب',
  },
  {
    singular: 'قلم',
    plurals: 'أقلام',
  },
  {
    singular: 'قوس',
    plurals: 'أقواس',
  },
  {
    singular: 'متن',
    plurals: 'متون',
  },
  {
    singular: 'مخلب',
    plurals: 'مخالب',
  },
  {
    singular: 'مرآة',
    plurals: 'مرايا',
  },
  {
    singular: 'مسمار',
    plurals: 'مسامير',
  },
  {
    singular: 'مشفى',
    plurals: 'مشاف، مشافي',
  },
  {
    singular: 'مصعد',
    plurals: 'مصاعد',
  },
  {
    singular: 'مطبعة',
    plurals: 'مطابع',
  },
  {
    singular: 'مغنم',
    plurals: 'مغانم',
  },
  {
    singular: 'مقدار',
    plurals: 'مقادير',
  },
  {
    singular: 'ملحمة',
    plurals: 'ملاحم',
  },
  {
    singular: 'مملكة',
    plurals: 'ممالك',
  },
  {
    singular: 'موكب',
    plurals: 'مواكب',
  },
  {
    singular: 'ميت',
    plurals: 'أموات، موتى',
  },
  {
    singular: 'مولود',
    plurals: 'مواليد',
  },
  {
    singular: 'ناقل',
    plurals: 'نواقل',
  },
  {
    singular: 'نخبة',
    plurals: 'نخب',
  },
  {
    singular: 'نسيج',
    plurals: 'أنسجة',
  },
  {
    singular: 'نغم',
    plurals: 'أنغام',
  },
  {
    singular: 'نقش',
    plurals: 'نقوش',
  },
  {
    singular: 'وحش',
    plurals: 'وحوش',
  },
  {
    singular: 'وديعة',
    plurals: 'ودائع',
  },
  {
    singular: 'ورشة',
    plurals: 'ورش',
  },
  {
    singular: 'وسيط',
    plurals: 'وسطاء',
  },
  {
    singular: 'وشاح',
    plurals: 'أوشحة',
  },
  {
    singular: 'واقعة',
    plurals: 'وقائع',
  },
  {
    singular: 'يخت',
    plurals: 'يخوت',
  },
  {
    singular: 'والي',
    plurals: 'ولاة',
  },
  {
    singular: 'هاوي',
    plurals: 'هواة',
  },
  // Less common
  {
    singular: 'هجوم',
    plurals: 'هجمات',
  },
  {
    singular: 'جنازة',
    plurals: 'جنائز',
  },
  {
    singular: 'ترخيص',
    plurals: 'تراخيص',
  },
  {
    singular: 'عرقلة',
    plurals: 'عراقيل',
  },
  {
    singular: 'فاصل',
    plurals: 'فواصل',
  },
  {
    singular: 'قاسم',
    plurals: 'قواسم',
  },
  {
    singular: 'كاهن',
    plurals: 'كهنة',
  },
  {
    singular: 'ساتر',
    plurals: 'سواتر',
  },
  {
    singular: 'شظية',
    plurals: 'شظايا',
  },
  {
    singular: 'سبية',
    plurals: 'سبايا',
  },
  {
    singular: 'صبي',
    plurals: 'صبيان',
  },
  {
    singular: 'غريم',
    plurals: 'غرماء',
  },
  {
    singular: 'قرين',
    plurals: 'أقران',
  },
  {
    singular: 'نزيل',
    plurals: 'نزلاء',
  },
  {
    singular: 'نقيب',
    plurals: 'نقباء',
  },
  {
    singular: 'طبيعة',
    plurals: 'طبائع',
  },
  {
    singular: 'بادرة',
    plurals: 'بوادر',
  },
  {
    singular: 'رافد',
    plurals: 'روافد',
  },
  {
    singular: 'شائبة',
    plurals: 'شوائب',
  },
  {
    singular: 'شاغر',
    plurals: 'شواغر',
  },
  {
    singular: 'طارئ',
    plurals: 'طوارئ',
  },
  {
    singular: 'مانع',
    plurals: 'موانع',
  },
  {
    singular: 'قاموس',
    plurals: 'قواميس',
  },
  {
    singular: 'طابور',
    plurals: 'طوابير',
  },
  {
    singular: 'كابوس',
    plurals: 'كوابيس',
  },
  {
    singular: 'بركان',
    plurals: 'براكين',
  },
  {
    singular: 'بستان',
    plurals: 'بساتين',
  },
  {
    singular: 'شيطان',
    plurals: 'شياطين',
  },
  {
    singular: 'مسكين',
    plurals: 'مساكين',
  },
  {
    singular: 'مجنون',
    plurals: 'مجانين',
  },
  {
    singular: 'مضمون',
    plurals: 'مضامين',
  },
  {
    singular: 'مجموع',
    plurals: 'مجاميع',
  },
  {
    singular: 'منسوب',
    plurals: 'مناسيب',
  },
  {
    singular: 'ميراث',
    plurals: 'مواريث',
  },
  {
    singular: 'تذكرة',
    plurals: 'تذاكر',
  },
  {
    singular: 'تهنئة',
    plurals: 'تهان، تهاني',
  },
  {
    singular: 'تعزية',
    plurals: 'تعاز، تعازي',
  },
  {
    singular: 'أضحية',
    plurals: 'أضاح، أضاحي',
  },
  {
    singular: 'مأثرة',
    plurals: 'مآثر',
  },
  {
    singular: 'مكمن',
    plurals: 'مكامن',
  },
  {
    singular: 'سلسلة',
    plurals: 'سلاسل',
  },
  {
    singular: 'إصبع',
    plurals: 'أصابع',
  },
  {
    singular: 'أكذوبة',
    plurals: 'أكاذيب',
  },
  {
    singular: 'لعبة',
    plurals: 'ألعاب',
  },
  {
    singular: 'جلد',
    plurals: 'جلود',
  },
  {
    singular: 'جنين',
    plurals: 'أجنة',
  },
  {
    singular: 'حزن',
    plurals: 'أحزان',
  },
  {
    singular: 'حقد',
    plurals: 'أحقاد',
  },
  {
    singular: 'حوت',
    plurals: 'حيتان',
  },
  {
    singular: 'خنزير',
    plurals: 'خنازير',
  },
  {
    singular: 'رف',
    plurals: 'رفوف',
  },
  {
    singular: 'زر',
    plurals: 'أزرار',
  },
  {
    singular: 'سماد',
    plurals: 'أسمدة',
  },
  {
    singular: 'سمسار',
    plurals: 'سماسرة',
  },
  {
    singular: 'صنم',
    plurals: 'أصنام',
  },
  {
    singular: 'طبل',
    plurals: 'طبول',
  },
  {
    singular: 'عذر',
    plurals: 'أعذار',
  },
  {
    singular: 'عقرب',
    plurals: 'عقارب',
  },
  {
    singular: 'عملاق',
    plurals: 'عمالقة',
  },
  {
    singular: 'غدة',
    plurals: 'غدد',
  },
  {
    singular: 'فأر',
    plurals: 'فئران',
  },
  {
    singular: 'فحص',
    plurals: 'فحوص',
  },
  {
    singular: 'فيل',
    plurals: 'أفيال، فيلة',
  },
  {
    singular: 'قسط',
    plurals: 'أقساط',
  },
  {
    singular: 'قفص',
    plurals: 'أقفاص',
  },
  {
    singular: 'قناع',
    plurals: 'أقنعة',
  },
  {
    singular: 'قيصر',
    plurals: 'قياصرة',
  },
  {
    singular: 'كوب',
    plurals: 'أكواب',
  },
  {
    singular: 'كوخ',
    plurals: 'أكواخ',
  },
  {
    singular: 'لوح',
    plurals: 'ألواح',
  },
  {
    singular: 'نسر',
    plurals: 'نسور',
  },
  {
    singular: 'نعش',
    plurals: 'نعوش',
  },
  {
    singular: 'نمر',
    plurals: 'نمور',
  },
  {
    singular: 'وجع',
    plurals: 'أوجاع',
  },
  {
    singular: 'كبد',
    plurals: 'أكباد',
  },
  {
    singular: 'طبق',
    plurals: 'أطباق',
  },
  {
    singular: 'سم',
    plurals: 'سموم',
  },
  {
    singular: 'صيدلي',
    plurals: 'صيادلة',
  },
  {
    singular: 'نخلة',
    plurals: 'نخيل',
  },
  {
    singular: 'صقر',
    plurals: 'صقور',
  },
  {
    singular: 'صك',
    plurals: 'صكوك',
  },
  {
    singular: 'قسيمة',
    plurals: 'قسائم',
  },
  {
    singular: 'إطار',
    plurals: 'أطر',
  },
  {
    singular: 'توأم',
    plurals: 'توائم',
  },
  {
    singular: 'عاشق',
    plurals: 'عشاق',
  },
  {
    singular: 'فانوس',
    plurals: 'فوانيس',
  },
  {
    singular: 'تعميم',
    plurals: 'تعاميم',
  },
  {
    singular: 'كاردينال',
    plurals: 'كرادلة',
  },
  {
    singular: 'مطران',
    plurals: 'مطارنة',
  },
  {
    singular: 'خوذة',
    plurals: 'خوذ',
  },
  {
    singular: 'خنجر',
    plurals: 'خناجر',
  },
  {
    singular: 'ناقد',
    plurals: 'نقاد',
  },
  {
    singular: 'جاهل',
    plurals: 'جهلة',
  },
  {
    singular: 'مسلخ',
    plurals: 'مسالخ',
  },
  {
    singular: 'مشتل',
    plurals: 'مشاتل',
  },
  {
    singular: 'مشغل',
    plurals: 'مشاغل',
  },
  {
    singular: 'مدخنة',
    plurals: 'مداخن',
  },
  {
    singular: 'نسيم',
    plurals: 'نسائم',
  },
  {
    singular: 'حظيرة',
    plurals: 'حظائر',
  },
  {
    singular: 'عمامة',
    plurals: 'عمائم',
  },
  {
    singular: 'لفافة',
    plurals: 'لفائف',
  },
  {
    singular: 'قشرة',
    plurals: 'قشور',
  },
  {
    singular: 'فاكهة',
    plurals: 'فواكه',
  },
  {
    singular: 'ثلج',
    plurals: 'ثلوج',
  },
  {
    singular: 'مرعى',
    plurals: 'مراع، مراعي',
  },
  {
    singular: 'مسعى',
    plurals: 'مساع، مساعي',
  },
  {
    singular: 'ملهى',
    plurals: 'ملاهي',
  },
  {
    singular: 'دسيسة',
    plurals: 'دسائس',
  },
  {
    singular: 'رشوة',
    plurals: 'رشاوى',
  },
  {
    singular: 'ذبيحة',
    plurals: 'ذبائح',
  },
  {
    singular: 'عريضة',
    plurals: 'عرائض',
  },
  {
    singular: 'غريزة',
    plurals: 'غرائز',
  },
  {
    singular: 'قنينة',
    plurals: 'قناني',
  },
  {
    singular: 'مصيدة',
    plurals: 'مصائد',
  },
  {
    singular: 'نصيحة',
    plurals: 'نصائح',
  },
  {
    singular: 'عجيبة',
    plurals: 'عجائب',
  },
  {
    singular: 'ضغينة',
    plurals: 'ضغائن',
  },
  {
    singular: 'قلادة',
    plurals: 'قلائد',
  },
  {
    singular: 'صاعقة',
    plurals: 'صواعق',
  },
  {
    singular: 'فاجعة',
    plurals: 'فواجع',
  },
  {
    singular: 'نازلة',
    plurals: 'نوازل',
  },
  {
    singular: 'خاتمة',
    plurals: 'خواتيم',
  },
  {
    singular: 'حشد',
    plurals: 'حشود',
  },
  {
    singular: 'كشاف',
    plurals: 'كشافة',
  },
  {
    singular: 'أصل',
    plurals: 'أصول',
  },
  {
    singular: 'جو',
    plurals: 'أجواء',
  },
  {
    singular: 'أهل',
    plurals: 'أهال، أهالي',
  },
  {
    singular: 'حلف',
    plurals: 'أحلاف',
  },
  {
    singular: 'باخرة',
    plurals: 'بواخر',
  },
  {
    singular: 'طابع',
    plurals: 'طوابع',
  },
  {
    singular: 'منسك',
    plurals: 'مناسك',
  },
  {
    singular: 'مصحف',
    plurals: 'مصاحف',
  },
  {
    singular: 'ماشية',
    plurals: 'مواش، مواشي',
  },
  {
    singular: 'علف',
    plurals: 'أعلاف',
  },
  {
    singular: 'أفق',
    plurals: 'آفاق',
  },
  {
    singular: 'حظ',
    plurals: 'حظوظ',
  },
  {
    singular: 'هزيمة',
    plurals: 'هزائم',
  },
  {
    singular: 'راعي',
    plurals: 'رعاة',
  },
  {
    singular: 'سياسي',
    plurals: 'ساسة',
  },
  {
    singular: 'رائعة',
    plurals: 'روائع',
  },
];
