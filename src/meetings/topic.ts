import { isNisba } from '../statements/speakers/forms.ts';
import { NAME_ENDS } from '../statements/speakers/lexicon/limits.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import { stateNamed, stateOf, stateOfAdjective, stateOfCapital } from '../statements/speakers/states.ts';
import { analyse } from '../text/analysis.ts';
import { fold } from '../text/fold.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import { isNameWord } from '../text/meanings.ts';
import type { Candidate } from './candidates.ts';
import { tellsHowItWent } from './discussed.ts';
import type { Meeting } from './meeting.ts';

/** What a sentence is about, and the words of a heading for it. */
export interface Topic {
  readonly key: string;
  readonly label: string;
  readonly isState: boolean;
}

/** Words that tell of the meeting itself or of talking, and head nothing; as stems. */
const IDLE = new Set(
  'لقاء لقا اجتماع محادث مباحث زيار وزير خارج رييس مساعد متحدث ناطق بيان وزار طرف جانب بلد دول قضي مسال موضوع ملف ازم حل سبيل جهد موقف علاق اتفاق تعاون حوار عمل تسوي عملي مواصل ضرور اهمي خلال يوم امس مجال عدد اطار صدد سياق شان قال اكد اعلن اضاف اشار شدد اعرب ذكر اوضح تابع وصف امل بحث ناقش قضا نتيج شكل وقت جديد كبير مهم اساس عام مختلف رسمي دولي نظير روسي امريك اميرك سياس مشترك اضاف مؤتمر موتمر عالم اخر شهر عام ماض مقبل مباد شعب ناس رد سوال تصريح صحف مساعد مستو اتصال وفد مسوول حد فعالي سلط وضع راهن رغم شرق متعلق طريق مرحل صعيد ظل حاج واقع توصل ظرف ظروف خاص احيا قليل نقط تاكيد خطو بند نص وثيق ثلاثا اربعا خميس جمع سبت احد اثنين'.split(
    ' ',
  ),
);
/** Words of the names of states that are no names themselves: «الولايات», «المتحدة», «الاتحاد». */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ arabic }) => arabic.split('، '))
    .filter((name) => name.includes(' '))
    .flatMap((name) => name.split(' ').map(fold)),
);
const RELATIONS: Topic = { key: 'relations', label: 'العلاقات الثنائية', isState: false };
export const PROCEEDINGS: Topic = { key: 'proceedings', label: 'مجريات اللقاء', isState: false };
/** Who names so many states lists them. */
const MANY_STATES = 3;
const LEAST_SENTENCES = 2;
const LEAST_LETTERS = 3;

/**
 * A topic for each sentence: the state that it speaks of beside those who met, else the word that most other sentences share. The
 * relations of those who met are a topic where nothing else is; how the talks went is one of its own.
 */
export function topicsOf(candidates: readonly Candidate[], meeting: Meeting): Topic[] {
  const parties = new Set(meeting.participants.flatMap(({ states }) => states));
  const words = candidates.map(({ text }) => keyWords(text, parties, meeting));
  const general = generalTopic(meeting);
  const counts = new Map<string, number>();
  for (const each of words) for (const { key } of each) counts.set(key, (counts.get(key) ?? 0) + 1);
  return words.map((each, at) => {
    if (isOfTheWhole(candidates[at]?.text ?? '', each)) return PROCEEDINGS;
    const known = each.filter(({ key, isState }) => isState || (counts.get(key) ?? 0) >= LEAST_SENTENCES);
    const states = known.filter(({ isState }) => isState);
    const [best] = (states.length > 0 ? states : known).toSorted(
      (a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0),
    );
    return best ?? general;
  });
}

/** Whether a sentence tells how the talks went, or lists what they were about: it is of no one topic. */
function isOfTheWhole(text: string, topics: readonly Topic[]): boolean {
  if (topics.filter(({ isState }) => isState).length >= MANY_STATES) return true;
  return tellsHowItWent(mentionWords(text).map(({ folded }) => folded));
}

/** What a sentence without a topic of its own is put under. */
export function generalTopic({ participants }: Meeting): Topic {
  return new Set(participants.flatMap(({ states }) => states)).size === 2 ? RELATIONS : PROCEEDINGS;
}

function keyWords(text: string, parties: ReadonlySet<string>, meeting: Meeting): Topic[] {
  const found = new Map<string, Topic>();
  const words = analyse(text);
  for (const [at, { exact, stem, start, end }] of words.entries()) {
    if (PARTS_OF_NAMES.has(exact) || NAME_ENDS.has(exact)) continue;
    const bare = exact.replace(/^(?:و|ف)?(?:ب|ل|ك)?(?=.{4})/u, '');
    const state = stateIn(exact) ?? stateIn(bare);
    if (state !== null) {
      const name = stateOf(state)?.name;
      if (name && !parties.has(state)) found.set(state, { key: state, label: name, isState: true });
      continue;
    }
    // «الأوسط» of «الشرق الأوسط» and «الكيميائية» of «الأسلحة الكيميائية» head nothing by themselves.
    if (!isHead(exact, stem, meeting) || isDefinite(wordBefore(words, at, text))) continue;
    const next = wordAfter(words, at, text);
    if (next && isDefinite(next) && !stateIn(next.exact) && !IDLE.has(next.stem)) {
      const key = `${stem} ${next.stem}`;
      found.set(key, { key, label: text.slice(start, next.end), isState: false });
    } else if (stem.length >= LEAST_LETTERS)
      found.set(stem, { key: stem, label: text.slice(start, end), isState: false });
  }
  return [...found.values()];
}

type Word = ReturnType<typeof analyse>[number];

function isHead(exact: string, stem: string, meeting: Meeting): boolean {
  const isNoun = exact.startsWith('ال') && !isNisba(exact) && !IDLE.has(stem);
  return isNoun && !isNameWord(exact) && !isParty(exact, meeting);
}

function isDefinite(word: Word | null): boolean {
  return word?.exact.startsWith('ال') === true;
}

function wordBefore(words: readonly Word[], at: number, text: string): Word | null {
  const [before, word] = [words[at - 1], words[at]];
  return before && word && text.slice(before.end, word.start) === ' ' ? before : null;
}

function wordAfter(words: readonly Word[], at: number, text: string): Word | null {
  const [word, after] = [words[at], words[at + 1]];
  return after && word && text.slice(word.end, after.start) === ' ' ? after : null;
}

function stateIn(folded: string): string | null {
  return stateNamed(folded) ?? stateOfCapital(folded) ?? (folded.length > 4 ? stateOfAdjective(folded) : null);
}

function isParty(exact: string, { participants }: Meeting): boolean {
  return participants.some(({ name }) => name.includes(exact));
}
