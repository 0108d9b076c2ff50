import { BETWEEN_NETWORK_WORDS, FURNITURE, NETWORK_WORDS, RELATED, SECTIONS } from './furniture-phrases.ts';
import { endsSentence, keyOf, type PageLine } from './page-line.ts';
import type { Why } from './reading.ts';

/** What a line is, and how far it speaks for the lines behind it. */
export interface Furniture {
  readonly why: Why;
  /**
   * `line`: itself alone. `end`: below an article nothing of it follows, as below «التعليقات». `related`: other headlines follow, and the
   * article may go on behind them, as with «اقرأ أيضا». `outside`: furniture above and below an article, a sub-heading inside.
   */
  readonly reach: 'line' | 'end' | 'related' | 'outside';
}

const ENDING: ReadonlySet<Why> = new Set<Why>(['comments', 'copyright', 'other headlines', 'tags']);
/** «المزيد», «السابق» and the like stand between parts of an article as well: only a heading speaks for what follows. */
const HEADING =
  /^(?:اخر|احدث|اهم|ابرز|الاكثر|اخبار|مواضيع|مقالات|من نفس|في نفس|اخترنا|نرشح|المقالات|المواضيع|الاخبار)/u;

/** Single words that nothing of an article stands below. */
const LONE_ENDINGS = new Set('التعليقات تعليقات سمات وسوم الوسوم'.split(' ').map(keyOf));

const LINES = new Map<string, Furniture>();
const OPENINGS = new Map<string, Furniture>();
for (const phrase of split(SECTIONS)) LINES.set(phrase, { why: 'menu', reach: 'outside' });
for (const { why, lines, openings } of FURNITURE) {
  for (const key of split(lines)) LINES.set(key, { why, reach: reachOf(why, key) });
  for (const key of split(openings))
    OPENINGS.set(key, { why, reach: why === 'comments' || why === 'tags' ? 'end' : 'line' });
}
const RELATED_LINE: Furniture = { why: 'other headlines', reach: 'line' };
for (const key of split(RELATED)) {
  LINES.set(key, { why: 'other headlines', reach: 'related' });
  OPENINGS.set(key, RELATED_LINE);
}

/** Words of the longest opening: no more of a line is looked up. */
const LONGEST_OPENING = Math.max(...[...OPENINGS.keys()].map((key) => key.split(' ').length));
/** More words than this are a sentence, whatever it begins with. */
const LONGEST_OPENED = 30;
/** What follows the phrase in «اقرأ أيضا: …», «رابط الخبر بصحيفة كذا: …». */
const MARKED = /^[^:|/»>›[\]…–-]{2,40}(?:[:|/»>›[…–-]|\.\.)/u;
const SHORT = 8;
const LONGEST_COPYRIGHT = 40;
const LONGEST_COUNTER = 6;

const COPYRIGHT = /حقوق (?:\S+ ){0,4}محفوظ|محفوظه? (?:ل|\d{4})|all rights reserved|copyright|هي اختصار لجز من الاخبار/u;
/** A sentence about rights has more words than a line that claims them. */
const LONGEST_CLAIM = 12;
const CLAIM = /^(?:جميع |كافه |كل )?حقوق (?:النشر|الطبع|الملكيه|التاليف)/u;
/** «// يتبع //», «// انتهى // 14:05 ت م». */
const SIGN_OFF = /^(?:يتبع|انتهي|النهايه)(?: \d{1,2} \d{2})?(?: (?:ت م|جمت|gmt|م|ص))?$/u;
const COUNTER =
  /^\d+ (?:قراه|قراات|مشاهده|مشاهدات|زياره|تعليق|تعليقات|مشاركه|مشاركات|views?|comments?|shares?|دقيقه قراه|دقايق قراه|دقيقه للقراه|دقيقه|دقايق)$|^(?:(?:مده|وقت) القراه|قراه) \d+ (?:دقيقه|دقايق)$|^(?:التعليقات|تعليقات|المشاهدات|القراات|الزيارات|مشاهدات|زيارات) \d+$/u;
/** A number alone, a sign, «1/5»: places in a list and counters. */
const NO_LETTER = /^[^\p{L}]*$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** What of a page's furniture a line is, or null for what may be article. */
export function furnitureOf(line: PageLine): Furniture | null {
  if (NO_LETTER.test(line.text))
    return line.words === 0 ? { why: 'separator', reach: 'line' } : { why: 'counter', reach: 'outside' };
  if (ADDRESS.test(line.text)) return { why: 'link to the page', reach: 'line' };
  if (line.words > LONGEST_COPYRIGHT) return null;
  if (isCopyright(line)) return { why: 'copyright', reach: 'end' };
  const whole = LINES.get(line.key) ?? LINES.get(line.key.replace(/(?: |(?<![ \d]))\d+$/u, ''));
  if (whole) return whole;
  if (SIGN_OFF.test(line.key)) return { why: 'sign-off', reach: 'line' };
  if (line.words <= LONGEST_COUNTER && COUNTER.test(line.key)) return { why: 'counter', reach: counterReach(line) };
  if (isButtons(line)) return { why: 'share buttons', reach: 'line' };
  return line.words <= LONGEST_OPENED ? openingOf(line) : null;
}

function isCopyright({ key, text, words }: PageLine): boolean {
  if (COPYRIGHT.test(key)) return true;
  return words <= LONGEST_CLAIM && (text.includes('©') || CLAIM.test(key));
}

/** «التعليقات (3)» has the comments below it. */
function counterReach({ key }: PageLine): 'line' | 'end' {
  return /^(?:التعليقات|تعليقات)|(?:تعليق|تعليقات|comments?)$/u.test(key) ? 'end' : 'line';
}

function isButtons({ key }: PageLine): boolean {
  const parts = key.split(' ');
  return (
    parts.some((word) => NETWORK_WORDS.has(word)) &&
    parts.every((word) => NETWORK_WORDS.has(word) || BETWEEN_NETWORK_WORDS.has(word))
  );
}

/** An opening counts where a mark follows it («رابط الخبر: …»), where it is long, or where the line is too short for a sentence. */
function openingOf(line: PageLine): Furniture | null {
  const parts = line.key.split(' ');
  for (let length = Math.min(LONGEST_OPENING, parts.length); length > 0; length--) {
    const found = OPENINGS.get(parts.slice(0, length).join(' '));
    if (found && (MARKED.test(line.text) || (found !== RELATED_LINE && isSure(line, length)))) return found;
  }
  return null;
}

function isSure(line: PageLine, length: number): boolean {
  return length > 2 || (length === 2 && line.words <= SHORT && !endsSentence(line));
}

function reachOf(why: Why, key: string): Furniture['reach'] {
  if (LONE_ENDINGS.has(key)) return 'end';
  // One word is a sub-heading as easily: «المشاركة», «الدخول».
  if (!key.includes(' ') && why !== 'share buttons' && why !== 'advertisement') return 'outside';
  return ENDING.has(why) && (why !== 'other headlines' || HEADING.test(key)) ? 'end' : 'line';
}

function split(list: string): string[] {
  return list
    .split('|')
    .map(keyOf)
    .filter((key) => key !== '');
}
