import { fold } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/period-tokens.ts';
import { isSaying } from './understanding-saying.ts';

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** How far «مسؤولية» may stand behind «حمّل», in words. */
const REACH = 8;
const WHO = set('مين منو منهو');
const WHO_IS = set('هو هي الذي التي اللي يلي الذين كان قد');
const OPENING = set('و يا طيب هل ف');
const WHICH = set('أي which');
/** Who may say something, after «أي»: «أي قضية وُصفت» asks for none. */
const SPEAKERS = set(
  'مسؤول المسؤولين دبلوماسي شخص طرف الأطراف جهة الجهات دولة الدول بلد حكومة سياسي زعيم محلل كاتب خبير وزير الوزراء رئيس الرؤساء متحدث ناطق مبعوث سفير official officials minister president leader country diplomat spokesman envoy',
);
const AUTHOR = set('قائل صاحب صاحبة');
const SAYINGS = set('مقولة عبارة تصريح قول كلام جملة كلمة هذا هذه هالحكي');
const ENGLISH_BETWEEN = set('has have had was it that also first recently');

/** Whether the question wants to know who said something: «من قال إن…», «مين صرح», «من صاحب عبارة …», "Who said that …?". */
export function asksWho(text: string): boolean {
  const tokens = tokensOf(text, () => false);
  return tokens.some((token, at) => {
    const word = token.folded;
    if (WHO.has(word) || (word === 'من' && isOpening(tokens, at)))
      return saysSo(tokens, at + 1, WHO_IS) || isAuthor(tokens, at);
    if (WHICH.has(word)) return SPEAKERS.has(tokens[at + 1]?.folded ?? '') && saysSo(tokens, at + 2, WHO_IS);
    return word === 'who' && saysSo(tokens, at + 1, ENGLISH_BETWEEN);
  });
}

/** «من» asks at the head of a question; elsewhere it is "from". */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    at === 0 ||
    (token !== undefined && /[.،,:؟?!\-–]/u.test(token.gap)) ||
    (at === 1 && OPENING.has(tokens[0]?.folded ?? ''))
  );
}

function saysSo(tokens: readonly Token[], at: number, between: ReadonlySet<string>): boolean {
  let verb = at;
  while (verb < at + 3 && between.has(tokens[verb]?.folded ?? '')) verb++;
  const token = tokens[verb];
  return token !== undefined && token.gap === '' && isSaying(token.folded);
}

/** «من القائل», «من هو صاحب عبارة», «من حمّل الغرب مسؤولية الهجوم». */
function isAuthor(tokens: readonly Token[], at: number): boolean {
  const next = WHO_IS.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const word = tokens[next]?.folded ?? '';
  if (word === 'القايل') return true;
  if (word === 'حمل') return tokens.slice(next, next + REACH).some((token) => token.folded === 'مسووليه');
  return AUTHOR.has(word) && SAYINGS.has(tokens[next + 1]?.folded ?? '');
}
