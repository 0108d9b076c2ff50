import { bare } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** What a question wants to be told: «متى» a date, «كم» a number, «أين» a place, «من» somebody. */
export type AnswerType = 'date' | 'number' | 'place' | 'person' | 'other';

const TYPES = ['date', 'number', 'place', 'person'] as const;

/** Question words by what they want, in print, in the dialects and in English, as `bare` gives them. */
const QUESTION_WORDS: Readonly<Record<(typeof TYPES)[number], ReadonlySet<string>>> = {
  date: new Set(
    'متى متي امتى امتي امتا ايمتى ايمتا ايمت يمته ايمته وينتا متين ايحين وقتاش فوقاش شوقت شوكت when'.split(' '),
  ),
  number: new Set('كم كام بكم بكام قديش قديه اديش قداش بقداش قداه شكد شقد اشكد شكثر شحال بشحال'.split(' ')),
  place: new Set('اين وين لوين منوين وينه فين فينه منين where'.split(' ')),
  person: new Set('مين لمين مينو منو منهو منهي شكون اشكون who whom'.split(' ')),
};

/** What stands after «أي» or «ما هو» and says the same: «في أي عام»، «ما عدد». */
const ASKED_NOUNS: Readonly<Record<(typeof TYPES)[number], ReadonlySet<string>>> = {
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

/** «كم بلغ عدد القتلى؟» → `number`. */
export function answerTypeOf(question: string): AnswerType {
  const asked = words(question).map((word) => bare(word.text));
  const opening = asked.slice(0, OPENING);
  const type = TYPES.find((each) => asked.some((word) => QUESTION_WORDS[each].has(word)));
  return type ?? namedType(opening) ?? (opening[0] === 'من' ? 'person' : 'other');
}

function namedType(opening: readonly string[]): AnswerType | undefined {
  return TYPES.find((type) => opening.some((word) => ASKED_NOUNS[type].has(word)));
}
