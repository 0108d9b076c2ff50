import type { Mention } from '../mention.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { clauseStart } from './boundary.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';
import type { MentionFinder } from './subject.ts';

const STANDING = /^[وف]?(?:جا|جات|ورد|وردت)$/u;
const IN_IT = /^(?:فيه|فيها)$/u;

/** What says something: «بيان», «التقرير»; not «المركز الأول». */
const DOCUMENT =
  /^(?:ال)?(?:بيان|تقرير|نص|كلمه|رساله|خطاب|مقال|مقاله|تغريده|مذكره|خبر|دراسه|وثيقه|منشور|افتتاحيه|كتاب|حديث|تصريح|تصريحات|لايحه|قرار|رد|تعميم|تدوينه|ورقه|محضر|بلاغ)(?:ه|ها|هم)?$/u;

const CUE: CueWord = {
  verb: { past: 'جاء', form: 1, takes: 'that words', homograph: 'often' },
  text: 'جاء',
  tense: 'perfect',
  gender: null,
  number: null,
  before: '',
};

/** What a document says: «وجاء في بيان الوزارة أن …», «وجاء فيه: …». Counted: «وجاء في بيان/البيان/التقرير» 94. */
export function documentAct(reading: Reading, find: MentionFinder, index: number): Act | null {
  if (!STANDING.test(reading.words[index]?.folded ?? '')) return null;
  const next = reading.words[index + 1]?.folded ?? '';
  const inIt = IN_IT.test(next);
  if (!inIt && !(next === 'في' && DOCUMENT.test(reading.words[index + 2]?.folded ?? ''))) return null;
  const subject = inIt ? ownerBefore(reading, find, index) : find(reading.text, reading.words, index + 2);
  if (!inIt && !subject) return null;
  const complement = complementAfter(reading, CUE, index, inIt ? index + 2 : (subject?.next ?? index + 2));
  if (!complement || (inIt && complement.at > index + 4)) return null;
  const joined = /^[وف](?:جا|ورد)/u.test(reading.words[index]?.folded ?? '');
  return {
    from: index,
    to: inIt ? index + 1 : index,
    form: 'finite',
    lemma: 'جاء',
    complement,
    subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: clauseStart(reading, index, joined),
    signs: new Set(signsOf(reading, index, CUE, complement)),
  };
}

const FARTHEST_OWNER = 8;

/** «تغريدة للناشط علي النعيمي، جاء فيها», «رسالة الوزير كيري جاء فيها»: whose document it is. */
function ownerBefore(reading: Reading, find: MentionFinder, index: number): Mention | null {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_OWNER); at--) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[index]) return null;
    if (!DOCUMENT.test(reading.words[at]?.folded ?? '')) continue;
    for (let of = at + 1; of < index; of++) {
      const cut = reading.words[of]?.folded.startsWith('ل') ? 1 : 0;
      const owner = find(reading.text, reading.words, of, { cut, before: reading.words[index]?.start ?? 0 });
      if (owner?.name) return owner;
    }
    return null;
  }
  return null;
}
