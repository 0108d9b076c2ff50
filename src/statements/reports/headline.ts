import { fold } from '../../text/fold.ts';
import { COUNTRIES } from '../../text/lexicon/countries.ts';
import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/** Of 3,634 headlines with a colon in SaudiNewsNet 3,580 have at most six words before it. */
const MOST_BEFORE = 9;

/** «كيري: …», «المفتي للعلماء: …»: who speaks and a colon. Of 100 such headlines 76 name a speaker, so that only a name counts. */
export function headlineAct(reading: Reading, find: MentionFinder): Act | null {
  const at = reading.words.findIndex((word, index) => index > 0 && word.gap.includes(':'));
  if (!reading.headline || at < 1 || at > MOST_BEFORE) return null;
  const subject = find(reading.text, reading.words, 0, { before: reading.words[at]?.start ?? 0 });
  if (!subject || !(subject.next >= at || isAddressed(reading, subject.next) || hasAdjunct(reading, subject, at)))
    return null;
  if (isPlace(subject, reading, at)) return null;
  return {
    from: 0,
    to: at - 1,
    form: 'colon',
    lemma: ':',
    complement: { by: 'colon', at, quotation: reading.opening.get(at) ?? null, saying: null },
    subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: reading.words[0]?.start ?? 0,
    signs: new Set<Sign>(['colon', 'head']),
  };
}

/** «الجبير لـ«عكاظ»: …» */
function isAddressed(reading: Reading, at: number): boolean {
  return reading.words[at]?.folded.startsWith('ل') ?? false;
}

/** «أوباما من كينيا: …», «الوزير في حفل المعايدة: …»: a person, and where or when he speaks. */
function hasAdjunct(reading: Reading, { name, form, next }: Mention, colon: number): boolean {
  return (
    (name !== null || form === 'title') &&
    colon - next <= MOST_ADJUNCT &&
    ADJUNCT.test(reading.words[next]?.folded ?? '')
  );
}

const MOST_ADJUNCT = 4;
const ADJUNCT = /^(?:من|في|امام|خلال|بعد|قبل|عقب|عن|حول|علي|مع|ب\p{L}+)$/u;

/** «تركيا: سلاح الجو يقصف …» tells where; «إيران: لن نقبل …» who, as a denial, a demand or «we» after the colon shows. */
function isPlace(subject: Mention, reading: Reading, at: number): boolean {
  if (at !== 1 || subject.form !== 'institution' || !isCountryName(reading.words[0]?.folded ?? '')) return false;
  return !SPOKEN.test(reading.words[at]?.folded ?? '');
}

const SPOKEN =
  /^(?:لا|لن|لم|لسنا|ليس|ليست|نحن|علي|يجب|ينبغي|ان|اننا|نا.*|ن(?:ريد|رفض|دعم|دعو|طالب|سعي|عمل|ومن|توقع|امل|حن)|سن.*|هناك|.*نا|مستعد.*|مستمر.*|نعم|قد|لدينا)$/u;

const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ arabic }) => arabic.split('، ')).map(fold));

function isCountryName(folded: string): boolean {
  return COUNTRY_NAMES.has(folded);
}
