import { bare, fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { FIRST_NAMES, SURNAMES } from '../text/lexicon/names.ts';
import { isNameWord } from '../text/meanings.ts';
import type { Token } from '../text/period-tokens.ts';
import type { Span } from '../text/span.ts';
import { isSaying } from './understanding-saying.ts';

/** Tokens of a question from one index to another, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Adverbs that follow the name of somebody who said something. */
export const ADVERBS = set(
  'أمس اليوم الآن مجددا سابقا لاحقا مؤخرا تحديدا بالضبط بالتحديد حرفيا علنا صراحة امبارح مبارح today yesterday recently exactly',
);
/** Words that end a name beside the function words. «رأي عام» is nobody's. */
const ENDS = set('تجاه إزاء عقب قبيل إثر وسط رغم تعليقا ردا عام عامة');
/** Offices that stand before a name or for it; from the titles counted in SaudiNewsNet. */
const OFFICES: ReadonlySet<string> = new Set([
  ...set('وزير رئيس متحدث ناطق مبعوث سفير مندوب مستشار ممثل مفوض نائب مساعد وكيل محافظ حاكم مدير مرشد منسق قائد أمين'),
  ...set(
    'وزيرة رئيسة متحدثة ناطقة مبعوثة سفيرة مندوبة مستشارة ممثلة مفوضة الملك الملكة الأمير الشيخ الدكتور السيد اللواء العميد العقيد الفريق',
  ),
  ...set(
    'الوزير الرئيس المتحدث الناطق المبعوث السفير المندوب المستشار الممثل المفوض النائب المحافظ الحاكم المدير المرشد المنسق القائد الأمين',
  ),
  ...set('الوزيرة الرئيسة المتحدثة الناطقة المبعوثة السفيرة المندوبة المستشارة الممثلة المفوضة'),
]);
/** Who is sent somewhere, «المبعوث الأممي إلى سوريا», and what stands before it. */
const SENT = set(
  'مبعوث مبعوثة سفير سفيرة مندوب مندوبة ممثل ممثلة المبعوث المبعوثة السفير السفيرة المندوب المندوبة الممثل الممثلة',
);
const ABROAD = set('إلى لدى');
/** «الأمين العام لمجلس التعاون»: with the letter «ل» behind one of these an office goes on. */
const RANKS = set('العام العامة الأعلى الخاص الدائم الدائمة السامي التنفيذي الرسمي');
const FIRST = singleWords(FIRST_NAMES);
const SURNAME = singleWords(SURNAMES);
/** Letters that are written together with what they put into relation: «ماذا قال لافروف لكيري», «رأي كيري بسوريا». */
const PREPOSITIONS = new Set(['ب', 'ل', 'ك']);
const MOST_WORDS = 5;
const MOST_OF_OFFICE = 7;

function singleWords(list: readonly { readonly arabic: string }[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ arabic }) => arabic.split('، ')).map((name) => fold(name.split(' ').at(-1) ?? '')));
}

/** Whether a token is the name of somebody known, or an office: «لافروف», «وزير». */
export function isPerson(token: Token | undefined): boolean {
  const word = token?.folded ?? '';
  return FIRST.has(word) || SURNAME.has(word) || OFFICES.has(word);
}

/** Whether a folded word is an office or a rank: «وزير», «الرئيس». */
export function isOffice(folded: string): boolean {
  return OFFICES.has(folded);
}

/** A name from a token on: «وزير الخارجية الروسي», «سيرغي لافروف», «لافروف وكيري»; null where a word that is none stands there. */
export function nameFrom(tokens: readonly Token[], at: number, stops: readonly Span[]): Stretch | null {
  const first = tokens[at];
  if (first?.gap !== '' || endsName(first, stops)) return null;
  let to = at + 1;
  const most = isOffice(first.folded) ? MOST_OF_OFFICE : MOST_WORDS;
  while (to < at + most && goesOn(tokens, at, to, stops)) to++;
  // «إلى» ends no name.
  if (ABROAD.has(tokens[to - 1]?.folded ?? '')) to--;
  return { from: at, to };
}

function goesOn(tokens: readonly Token[], from: number, at: number, stops: readonly Span[]): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.gap !== '') return false;
  if (token.folded === 'و') return isPerson(tokens[at + 1]);
  if (ABROAD.has(token.folded)) return SENT.has(tokens[from]?.folded ?? '');
  // «لدى الأمم المتحدة»: a place has two words at most.
  if (ABROAD.has(tokens[at - 3]?.folded ?? '')) return false;
  if (endsName(token, stops)) return false;
  if (RANKS.has(before.folded) && token.folded.startsWith('ل') && isOffice(tokens[from]?.folded ?? '')) return true;
  if (isAnother(token) || before.folded === 'و') return true;
  // «المتحدث باسم الكرملين»
  if (token.folded === 'باسم') return true;
  // A surname ends a name, and what begins with «ب» or «ل» after it or after two words belongs to what was said.
  if (SURNAME.has(before.folded) && !FIRST.has(before.folded)) return SURNAME.has(token.folded);
  // «نفت الخارجية الروسية إرسال قوات»: after words with an article one without begins what was said.
  const article = [before, token].map((each) => each.folded.startsWith('ال'));
  if (article[0] && !article[1] && !OFFICES.has(before.folded) && !isPerson(token) && !isKnown(token.folded))
    return false;
  if (!PREPOSITIONS.has(token.folded.charAt(0)) || isPerson(token) || isKnown(token.folded)) return true;
  return at === from + 1 && FIRST.has(before.folded) && !isKnown(token.folded.slice(1));
}

function endsName(token: Token, stops: readonly Span[]): boolean {
  if (token.number !== null || ENDS.has(token.folded) || ADVERBS.has(token.folded) || isSaying(token.folded))
    return true;
  return isFunctionWord(bare(token.text)) || stops.some((span) => token.start < span.end && span.start < token.end);
}

function isKnown(folded: string): boolean {
  return isNameWord(folded);
}

/** «وكيري» after a name: a second one. */
function isAnother(token: Token): boolean {
  const rest = token.folded.slice(1);
  const own = SURNAME.has(token.folded) || OFFICES.has(token.folded);
  return token.folded.startsWith('و') && !own && (SURNAME.has(rest) || FIRST.has(rest) || OFFICES.has(rest));
}

/** The name that ends before a token: «سيرغي لافروف قال ايه». */
export function nameBefore(tokens: readonly Token[], at: number, stops: readonly Span[]): Stretch | null {
  let from = at;
  while (from > Math.max(0, at - 3)) {
    const [token, after] = [tokens[from - 1], tokens[from]];
    if (!token || endsName(token, stops) || (after && after.gap !== '')) break;
    if (from < at && isPerson(after) && !isPerson(token)) break;
    from--;
  }
  return from === at ? null : { from, to: at };
}

/** The single names of a stretch: «لافروف وكيري» are two. */
export function namesOf(text: string, tokens: readonly Token[], { from, to }: Stretch): string[] {
  const names: string[] = [];
  let start: number | null = null;
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    const apart = token?.folded === 'و';
    const parts = at === to || apart || (at > from && token !== undefined && isAnother(token));
    if (parts && start !== null) names.push(text.slice(start, tokens[at - 1]?.end));
    if (parts) start = null;
    if (at < to && token && !apart) start ??= parts ? afterWaw(token) : token.start;
  }
  return names;
}

function afterWaw(token: Token): number {
  return token.start + token.text.indexOf('و') + 1;
}
