/**
 * Adjectives that stand with offices and institutions beside those of states, as masculine, feminine between «، » where the feminine
 * is not made with ta marbuta. From general knowledge; adjectives in ـي are recognised by their ending.
 */
export const OFFICE_ADJECTIVES: readonly string[] = (
  'عام خاص سابق أسبق حالي جديد أول ثاني ثالث مساعد مشارك مناوب مكلف دائم مقيم مفوض معين منتخب راحل مخلوع معزول مستقيل متقاعد مؤقت ' +
  'أعلى عليا كبرى أكبر كبير رفيع بارز معارض حاكم موحد متحدة متحد شريف مشترك مسلح مسلحة منظم مركزي أبيض أحمر مقدس مختص معني متخصص مستقل ' +
  'مفدى حر أحرار جدد أوائل دائمين عربي ملكي فخري مؤسس متقاعد مناهض عظمى وسطى أوسط مدني شعبي فني صحي شرعي جنائي قدس فيدرالي اتحادي أممي شرقي غربي شمالي جنوبي ثاني أم تنفيذي'
).split(' ');

/** The same without an article, after an indefinite noun: «مسؤول رفيع», «مصادر مطلعة». Adjectives in ـي and ـية are recognised by their ending. */
export const SOURCE_ADJECTIVES: readonly string[] = (
  'رفيع رفيعة رفيعو مطلع مطلعة مطلعون مقرب مقربة مقربون مقربين موثوق موثوقة خاص خاصة كبير كبيرة كبار بارز بارزة بارزون مسؤول مسؤولة عليم عليمة متطابقة متخصص متخصصون ' +
  'متعددة مختلفة عدة آخر أخرى آخرون مستقل مستقلون مستقلة سابق سابقة سابقون حالي عيان مختص مختصون متخصصة متابع متابعة متابعون مشارك غربيون عرب معارض معارضة عسكرية'
).split(' ');

/** Nouns in ـية that no adjective is meant by: «أعلنت الوزارة المسؤولية عن …». */
export const NOUNS_LIKE_ADJECTIVES: readonly string[] = (
  'مسؤولية عملية أهمية قضية اتفاقية حرية هوية آلية عضوية شرعية ديمقراطية جنسية ميزانية استراتيجية إمكانية صلاحية خصوصية شفافية مصداقية نية تحية وصية ضحية خلفية غالبية أغلبية أقلية نهاية بداية رؤية ' +
  'سعي مساعي أراضي مباني تعدي تصدي تخلي تحدي تبني تأني تفشي تردي تنامي تداعي نفي مضي بقي سعي وعي رأي مشي'
).split(' ');
