import { type Template, translated } from './template.ts';

/** Why a page is no article, and what its keeper should look at. */
const MESSAGES: readonly Template[] = [
  {
    text: 'the folder may not be written ({}); give the right to write there',
    translation: 'لا تجوز الكتابة في المجلد ({})؛ امنح البوت حق الكتابة فيه',
  },
  { text: 'the disk is full ({}); make room on it', translation: 'القرص ممتلئ ({})؛ أفرغ فيه مكانًا' },
  { text: 'it is no folder ({}); name the folder of the articles', translation: 'ليس مجلدًا ({})؛ اذكر مجلد المقالات' },
  {
    text: 'the folder cannot be written ({}); look at its disk',
    translation: 'تعذرت الكتابة في المجلد ({})؛ افحص القرص',
  },
  { text: 'the page is empty', translation: 'الصفحة فارغة' },
  { text: 'the page is not in Arabic', translation: 'الصفحة ليست بالعربية' },
  { text: 'the page is in Persian', translation: 'الصفحة بالفارسية' },
  { text: 'the page is in Urdu', translation: 'الصفحة بالأردية' },
  { text: 'the page is in Kurdish', translation: 'الصفحة بالكردية' },
  { text: 'the page is in Pashto', translation: 'الصفحة بالبشتو' },
  {
    text: 'the page asks to log in before it shows the article',
    translation: 'الصفحة تطلب تسجيل الدخول قبل أن تعرض المقال',
  },
  { text: 'the page is an error message', translation: 'الصفحة رسالة خطأ' },
  { text: 'the page lists articles and is none itself', translation: 'الصفحة قائمة مقالات وليست مقالًا' },
  { text: 'the page has no running text', translation: 'ليس في الصفحة نص متصل' },
  { text: 'the page has {} bytes, more than {}', translation: 'في الصفحة {} بايت، وأكثر ما يُقرأ {}' },
  { text: 'it is no text', translation: 'الملف ليس نصًا' },
  {
    text: 'many of its characters are lost: save the page again',
    translation: 'ضاع كثير من حروفها: احفظ الصفحة من جديد',
  },
  { text: 'the page cannot be read as HTML ({})', translation: 'لا يمكن قراءة الصفحة على أنها HTML ({})' },
  { text: 'attachments do not lie there', translation: 'ليست المرفقات في ذلك الموضع' },
  { text: 'it is a file of data: import it on the command line', translation: 'هو ملف بيانات: استورده من سطر الأوامر' },
  {
    text: 'the page takes more time or memory than a page may',
    translation: 'تتطلب قراءة الصفحة وقتًا أو ذاكرة أكثر مما يجوز لصفحة',
  },
  { text: '{} leads to no web address', translation: '{} لا يؤدي إلى رابط' },
  { text: '{} redirects more than {} times', translation: '{} يحيل أكثر من {} مرات' },
  {
    text: '{} is no address of the web: give one that begins with http:// or https://',
    translation: '{} ليس رابطًا: اكتب ما يبدأ بـ http:// أو https://',
  },
  { text: '{} is asked for with a user name: leave it out', translation: 'في الرابط إلى {} اسم مستخدم: احذفه' },
  { text: 'the host {} is not public', translation: 'الخادم {} ليس على الشبكة العامة' },
  { text: 'the host {} has no address', translation: 'لا عنوان للخادم {}' },
  { text: '{} answers with status {}', translation: '{} يجيب بالحالة {}' },
  { text: '{} is no page but {}', translation: '{} ليس صفحة بل {}' },
  { text: '{} is larger than {} bytes', translation: '{} أكبر من {} بايت' },
  { text: '{} took too long to answer', translation: '{} أبطأ في الجواب' },
  { text: '{} cannot be reached ({})', translation: 'لا يمكن الوصول إلى {} ({})' },
  {
    text: 'the page prints no headline: the first sentence stands as its title',
    translation: 'لم تطبع الصفحة عنوانًا، فجُعلت الجملة الأولى عنوانها',
  },
  {
    text: 'the page does not name who printed it: give --source',
    translation: 'لم تذكر الصفحة من نشرها: اذكره بزر التعديل',
  },
  { text: 'the page states no date', translation: 'لا تذكر الصفحة تاريخًا' },
  { text: 'the page is dated {}, which lies in the future', translation: 'تاريخ الصفحة {} لم يأتِ بعد' },
  {
    text: 'the page has a date of its last change ({}) and states none for the article',
    translation: 'في الصفحة تاريخ آخر تعديل ({}) ولا تاريخ للمقال',
  },
  {
    text: 'the page has a date in its frame ({}) and states none for the article',
    translation: 'في إطار الصفحة تاريخ ({}) ولا تاريخ للمقال',
  },
  {
    text: 'the page states two dates, {} and {}: the one beside the headline was taken',
    translation: 'في الصفحة تاريخان، {} و{}: أُخذ الذي عند العنوان',
  },
  {
    text: 'the page prints {}, its data say {}: the data were taken',
    translation: 'طبعت الصفحة {} وفي بياناتها {}: أُخذ ما في البيانات',
  },
  {
    text: 'the text was taken from the data of the page for machines',
    translation: 'أُخذ النص من بيانات الصفحة الموجهة إلى الآلات',
  },
  { text: 'it was read as {}', translation: 'قُرئت بترميز {}' },
  {
    text: 'characters that were lost on the page, and are left out: {}',
    translation: 'حروف ضاعت في الصفحة فتُركت: {}',
  },
];

export function importInArabic(text: string): string {
  return translated(text, MESSAGES);
}
