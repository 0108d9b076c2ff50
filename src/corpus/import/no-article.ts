import { foreignLanguage } from './foreign.ts';
import type { Layout } from './layout.ts';
import type { MarkedLine } from './marked-line.ts';
import { endOf } from './page-line.ts';

const MORE = /^(?:المزيد|اقرا المزيد|قراه المزيد|اكمل القراه|التفاصيل|للتفاصيل|تفاصيل|read more)$/u;
const TEASER = /(?:\.\.|…|\[…\]|المزيد|اقرأ المزيد)\s*$/u;
/** Dates, or invitations to read on, that one article does not have. */
const LEAST_ENTRIES = 4;
const LEAST_HEADLINES = 12;

const WALL =
  /(?:سجل الدخول|تسجيل الدخول|سجلوا الدخول|اشترك|الاشتراك|للمشتركين|المشتركين) (?:\S+ ){0,3}(?:ل(?:قراه|متابعه|مواصله|اكمال)|قراه|القراه|المحتوي|فقط|لتتمكن|لتصفح)|هذا (?:المحتوي|المقال) (?:متاح |مخصص |حصري )?(?:ل|ال)?لمشتركين|subscribe to (?:continue|read)|sign in to (?:continue|read)|log ?in to (?:continue|read)/u;
const ERROR =
  /(?:الصفحه|المقال|الخبر|الرابط) (?:المطلوبه? |(?:التي|الذي) (?:\S+ ){1,3})?(?:غير موجوده?|غير متاحه?|لم [تي]عد موجود|لا توجد|لم يتم العثور)|خطا 404|404 not found|page not found|access denied|just a moment|enable javascript|اثبت انك لست/u;
/** In UTF-16 units: below this a page with such words has nothing else. */
const SHORT = 600;

/** Why the lines of a page are no Arabic article, or null. Of what is said to be one, only the language is doubted. */
export function whyNoArticle(lines: readonly MarkedLine[], { start, end }: Layout, isDeclared: boolean): string | null {
  const text = lines
    .filter((one) => one.isProse)
    .map((one) => one.line.text)
    .join('\n');
  const all = lines.map((one) => one.line.text).join('\n');
  if (all === '') return 'the page is empty';
  const language = foreignLanguage(text === '' ? all : text);
  if (language !== null)
    return language === 'another script' ? 'the page is not in Arabic' : `the page is in ${language}`;
  if (isDeclared) return null;
  const keys = lines.map((one) => one.line.key).join('\n');
  if (text.length < SHORT && WALL.test(keys)) return 'the page asks to log in before it shows the article';
  if (text.length < SHORT && ERROR.test(keys)) return 'the page is an error message';
  if (isListing(lines, start, end)) return 'the page lists articles and is none itself';
  return text === '' ? 'the page has no running text' : null;
}

/** Whether headline follows headline: many dates, many invitations to read on, or hardly any text between. */
function isListing(lines: readonly MarkedLine[], start: number, end: number): boolean {
  const within = start < 0 ? lines : lines.slice(0, end);
  if (hasParagraphs(within)) return false;
  const prose = within.filter((one) => one.isProse);
  const teasers = prose.filter((one) => TEASER.test(endOf(one.line.text)));
  if (within.filter((one) => MORE.test(one.line.key)).length >= LEAST_ENTRIES) return true;
  if (teasers.length >= LEAST_ENTRIES && teasers.length * 2 > prose.length) return true;
  const dates = within.filter((one) => one.date?.day || one.date?.others === '').length;
  if (dates >= LEAST_ENTRIES && dates * 2 > prose.length) return true;
  const headlines = within.filter((one) => !one.isProse && !one.furniture && !one.date && one.line.words >= 4);
  return headlines.length >= LEAST_HEADLINES && headlines.length > prose.length * 4;
}

/** Paragraphs one behind the other that are no teasers: a list has a headline above each. */
const PARAGRAPHS = 4;

function hasParagraphs(lines: readonly MarkedLine[]): boolean {
  let run = 0;
  for (const { line, isProse } of lines) {
    run = isProse && !TEASER.test(endOf(line.text)) ? run + 1 : 0;
    if (run >= PARAGRAPHS) return true;
  }
  return false;
}
