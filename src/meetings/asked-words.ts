import { cueWords } from '../statements/reports/lexicon.ts';
import { type Closeness, nameWords, occursIn } from '../statements/shelf-words.ts';
import { analyse } from '../text/analysis.ts';
import { fold } from '../text/fold.ts';
import { DIALECTS } from '../text/lexicon/dialects.ts';
import { arabicExpression, englishExpression } from '../text/meanings.ts';
import { cueWord } from './cue-words.ts';

/** A content word that somebody typed, and what may be printed for it. */
export interface AskedWord {
  readonly exact: string;
  /** Its stem and those of the words that mean the same. */
  readonly stems: ReadonlySet<string>;
  /** Whether a table knows it for a name. */
  readonly isName: boolean;
  /** Whether «في», «إلى», "in" or a letter like these stands before it. */
  readonly isInside: boolean;
}

const BEFORE_PLACES = /(?:^|\s)(?:في|فى|إلى|الى|in|at|to)\s+$/iu;

const LATIN = /^[a-z]/u;
/** Words of asking and of meeting that are no names of what is asked for; folded. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'ملخص لخص لخصلي تلخيص خلاصة نتائج نتيجة موجز قيل قال حكى حكوا صار حصل قعدة قعده سفرة سفره جلسة جمعة مقابلة روحة مؤتمر المؤتمر صحفي الصحفي صحافي الصحافي مشترك المشترك ' +
    'مفاوضات مشاورات وزيري وزيرا وزراء الوزيرين وزير الرئيس رئيس الرئيسين الخارجية خارجية تبع مال حق ' +
    'summary summarize summarise summarised talks talk meeting meetings met meet summit visit visits visited trip press conference news minister ministers foreign president call phone round negotiations session'
  )
    .split(' ')
    .map(fold),
);

/** The words of a question or a name that can be looked for. */
export function askedWords(text: string): AskedWord[] {
  return analyse(text)
    .filter(({ exact }) => !isIdle(exact))
    .map(({ exact, stem, start }) => {
      const isInside = BEFORE_PLACES.test(text.slice(0, start)) || /^[بل](?=.{3})/u.test(exact);
      const { meanings, isName } = LATIN.test(exact) ? englishExpression([exact]) : arabicExpression([stem]);
      const single = meanings.filter(({ stems }) => stems.length === 1).flatMap(({ stems }) => stems);
      return { exact, stems: new Set([stem, ...single]), isName, isInside };
    });
}

/** Words of meeting in any form, of the dialects too. */
function isIdle(exact: string): boolean {
  if (IDLE.has(exact) || cueWord(exact) !== null || cueWords(exact).length > 0) return true;
  return meansMeeting(exact);
}

let meetingWords: ReadonlySet<string> | null = null;

/** A word of a dialect for meeting or visiting. */
function meansMeeting(exact: string): boolean {
  meetingWords ??= new Set(
    DIALECTS.filter(({ arabic }) => arabic.split('، ').some((word) => cueWord(fold(word)) !== null)).flatMap(
      ({ dialect }) => dialect.split('، ').map(fold),
    ),
  );
  return meetingWords.has(exact);
}

const ATTACHED = /^(?:[وبلف]|لل|وب|ول)(?=.{3})/u;
const CLOSENESS: readonly Closeness[] = ['same', 'spelling', 'slip'];

/** Whether a word typed is a word of a name, in any spelling and with a letter written together with it: «بكيري», "Kerry". */
export function isOfName({ exact }: AskedWord, name: string): boolean {
  const parts = nameWords(name);
  const forms = [exact, exact.replace(ATTACHED, ''), exact.replace(/^لل/u, 'ال')].map((form) =>
    form.replace(/^ال(?=..)/u, ''),
  );
  return CLOSENESS.some((closeness) => forms.some((form) => occursIn([form], parts, closeness)));
}
