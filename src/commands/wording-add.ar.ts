import type { Why } from '../corpus/import/reading.ts';
import { counted, type Forms } from './counted.ts';
import { importInArabic } from './import-in-arabic.ts';
import type { AddWording } from './wording-add.ts';

const PARAGRAPHS: Forms = {
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '{n} فقرات',
  many: '{n} فقرة',
  other: '{n} فقرة',
};
const LINES: Forms = {
  one: 'سطر واحد',
  two: 'سطران',
  few: '{n} أسطر',
  many: '{n} سطرًا',
  other: '{n} سطر',
};

const KINDS: Readonly<Record<Why, string>> = {
  menu: 'قوائم',
  'share buttons': 'أزرار مشاركة',
  comments: 'تعليقات',
  copyright: 'حقوق نشر',
  'other headlines': 'عناوين أخرى',
  separator: 'فواصل',
  'link to the page': 'رابط الصفحة',
  'sign-off': 'ختام',
  tags: 'وسوم',
  counter: 'عدّادات',
  advertisement: 'إعلانات',
  login: 'تسجيل دخول',
  'date or byline': 'تاريخ أو كاتب',
  'the title again': 'العنوان مكررًا',
  teaser: 'مقدمة مكررة',
  'printed twice': 'مكرر',
  'photo credit': 'مصدر صورة',
  'outside the article': 'خارج المقال',
};

/** The Arabic wording of adding a page. */
export const ARABIC_ADD: AddWording = {
  nothingGiven: 'لم تُذكر صفحة. اكتب رابطًا في «صفحة»، أو أرفق ملفًا نصيًا أو HTML في «ملف».',
  bothGiven: 'اذكر رابطًا أو ملفًا، لا الاثنين معًا.',
  notAnAddress: (typed) => `«${typed}» ليس رابطًا. اكتب عنوانًا يبدأ بـ«https://».`,
  cannotChange: 'لا يمكن تغيير هذا الأرشيف من هنا.',
  refused: 'لم يُستخرج من هذه الصفحة مقال، ولم يُكتب شيء.',
  read: 'هذا ما فُهم من الصفحة، ولم يُكتب في الأرشيف شيء بعد:',
  known: (title) => `الصفحة في الأرشيف بهذه الكلمات نفسها: «${title}».`,
  changed: (title) => `الصفحة في الأرشيف بكلمات أخرى: «${title}». إن حفظتها صارت هذه النسخة هي التي يُبحث فيها.`,
  title: (title) => `العنوان: «${title}»`,
  source: (source) => `المصدر: «${source}»`,
  byline: (lines) => `الكاتب أو الوكالة: ${lines.map((line) => `«${line}»`).join('، ')}`,
  date: (date, ground) => `التاريخ: ${date} (${ground})`,
  noDate: 'التاريخ: لا تذكر الصفحة تاريخًا للمقال.',
  fromLine: (words) => `من السطر «${words}»`,
  fromData: 'من بيانات الصفحة',
  fromKeeper: 'كما كتبته أنت',
  estimated: (words) => `تقدير من نصه: «${words}»`,
  paragraphs: (paragraphs) => `المقال: ${counted(paragraphs, PARAGRAPHS, 'ar')}`,
  dropped: (lines, kinds) => `أُسقط منها ${counted(lines, LINES, 'ar')}: ${kinds.join('، ')}`,
  droppedKind: (kind, lines, example) => `${KINDS[kind]} (${lines}) «${example}»`,
  notDropped: 'لم يُسقط منها شيء.',
  warning: (text) => `تنبيه: ${text}`,
  save: 'احفظ',
  edit: 'عدّل',
  drop: 'ألغِ',
  form: 'تعديل المقال قبل حفظه',
  fields: { title: 'العنوان', source: 'المصدر', date: 'تاريخ النشر' },
  dateHelp: 'يوم كامل، مثل 2015/05/13 أو 13 أيار 2015. اتركه فارغًا إن لم تذكره الصفحة.',
  saved: {
    new: (title) => `حُفظ المقال: «${title}».`,
    changed: (title) => `حُفظت نسخة أحدث من مقال في الأرشيف: «${title}».`,
    unchanged: (title) => `المقال في الأرشيف كما هو، فلم يُكتب شيء: «${title}».`,
  },
  askable: 'ويمكن السؤال عنه الآن.',
  askableSoon: 'ويمكن السؤال عنه حين يُقرأ الأرشيف كله، بعد قليل.',
  forgotten: 'أُلغي، ولم يُكتب شيء.',
  gone: 'لم يعد ما قُرئ من هذه الصفحة محفوظًا. أضفها من جديد.',
  badDate: (typed) => `«${typed}» ليس يومًا كاملًا أعرفه. اكتبه مثل 2015/05/13 أو 13 أيار 2015.`,
  futureDate: (typed) => `«${typed}» لم يأتِ بعد. اكتب اليوم الذي تذكره الصفحة.`,
  missing: (field) => `لا بد من «${field}».`,
  notWritten: (reason) => `لا يمكن حفظ المقال: ${importInArabic(reason)}.`,
};
