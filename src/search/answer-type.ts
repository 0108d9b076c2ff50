import { bare } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** What a question wants to be told: «متى» a date, «كم» a number, «أين» a place, «من» somebody. */
export type AnswerType = 'date' | 'number' | 'place' | 'person' | 'other';

/** Question words by what they want, in print, in the dialects and in English, as `bare` gives them. */
const QUESTION_WORDS: Readonly<Record<Exclude<AnswerType, 'other'>, ReadonlySet<string>>> = {
  date: new Set('متى متي امتى امتي ايمتى ايمتا when'.split(' ')),
  number: new Set('كم قديش قديه اديش شكد بكم'.split(' ')),
  place: new Set('اين وين فين منين where'.split(' ')),
  person: new Set('مين منو منهو who whom'.split(' ')),
};

/** What stands after «أي» or «ما هو» and says the same: «في أي عام»، «ما عدد». */
const ASKED_NOUNS: Readonly<Record<Exclude<AnswerType, 'other'>, ReadonlySet<string>>> = {
  date: new Set('عام سنة سنه تاريخ يوم شهر قرن وقت العام التاريخ اليوم الشهر year day date month century'.split(' ')),
  number: new Set(
    'عدد مساحة طول ارتفاع نسبة قيمة مقدار سعر عمق قطر كتلة وزن حجم سرعة مسافة عمر تكلفة many much long old far percentage number'.split(
      ' ',
    ),
  ),
  place: new Set('مدينة دولة بلد مكان منطقة قارة محافظة قرية موقع city country place town region'.split(' ')),
  person: new Set('شخص رئيس وزير عالم كاتب لاعب person'.split(' ')),
};

/** How far into a question its own question word stands, in words; later ones belong to a clause. */
const OPENING = 4;
const TYPES = ['date', 'number', 'place', 'person'] as const;

/** «كم بلغ عدد القتلى؟» → `number`. */
export function answerTypeOf(question: string): AnswerType {
  const asked = words(question).map((word) => bare(word.text));
  for (const type of TYPES) if (asked.some((word) => QUESTION_WORDS[type].has(word))) return type;
  const opening = asked.slice(0, OPENING);
  for (const type of TYPES) if (opening.some((word) => ASKED_NOUNS[type].has(word))) return type;
  return opening[0] === 'من' ? 'person' : 'other';
}
