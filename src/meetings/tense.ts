import type { Token } from '../text/period-tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Cue } from './cue-at.ts';
import type { Tense } from './trace.ts';

/** Before a word of meeting: it is planned, wished for, possible or denied. From general knowledge of news Arabic. */
const COMING_BEFORE = wordSet(
  'سيعقد ستعقد سيجري ستجري سيجريان سيعقدان يعتزم تعتزم ينوي المقرر المتوقع المنتظر المرتقب المزمع سوف احتمال إمكانية أفق لعقد إجراء بعقد طلب دعوة موضوع فكرة مقترح استعداد استعدادا يرفض رفض ألغى إلغاء تأجيل تأجل يتوقع توقع موعد اقتراح يريد يأمل نأمل أمله أملها تمنى تمنت يتمنى يرغب ترغب رغبته رغبتها ستستضيف تستضيف ستشهد قبيل عشية سيقوم سيبدأ يتوجه سيتوجه',
);
/** «توجهت أمس إلى باريس لإجراء محادثات»: why somebody went, not what is yet to come. */
const PURPOSE = wordSet('لإجراء');
const COMING_AFTER = wordSet(
  'المقبل المقبلة القادم القادمة المرتقب المرتقبة المقرر المقررة المزمع المتوقع المنتظر جديد جديدة محتمل محتملة',
);
const BEFORE_BEFORE = wordSet('آخر سابق');
const BEFORE_AFTER = wordSet('السابق السابقة سابق سابقة الماضي الماضية الأخير الأخيرة السابقين');
const REACH_BEFORE = 4;
const REACH_AFTER = 5;
const STOP = /[.:؛؟!،,]/u;
const NOT = wordSet('لم لن لا ولم ولن');

/** Whether the words around a word of meeting put it into the past or the future of what the article tells. */
export function tenseOf(words: readonly Token[], cue: Cue, from: number, to: number): Tense {
  if (cue.future || (cue.frame !== 'noun' && NOT.has(words[cue.from - 1]?.folded ?? ''))) return 'coming';
  const before = stretch(words, cue.from, Math.max(from, cue.from - REACH_BEFORE), -1);
  const after = stretch(words, cue.to - 1, Math.min(to - 1, cue.to - 1 + REACH_AFTER), 1);
  if (
    before.some((word) => !PURPOSE.has(word) && (COMING_BEFORE.has(word) || COMING_BEFORE.has(word.slice(1)))) ||
    after.some((word) => COMING_AFTER.has(word))
  )
    return 'coming';
  const near = before.slice(0, 1);
  return near.some((word) => BEFORE_BEFORE.has(word)) || after.some((word) => BEFORE_AFTER.has(word))
    ? 'before'
    : 'now';
}

function stretch(words: readonly Token[], start: number, end: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = start; at !== end; at += step) {
    // The marks before a word part it from the one before.
    const mark = words[step > 0 ? at + 1 : at]?.gap ?? '';
    if (STOP.test(mark)) break;
    found.push((words[at + step]?.folded ?? '').replace(/^[وف](?=.{4})/u, ''));
  }
  return found;
}
