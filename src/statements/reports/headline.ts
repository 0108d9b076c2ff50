import { fold } from '../../text/fold.ts';
import { COUNTRIES } from '../../text/lexicon/countries.ts';
import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { quotedBody } from './quoted-body.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/** Of 3,634 headlines with a colon in SaudiNewsNet 3,580 have at most six words before it. */
const MOST_BEFORE = 9;

/** What has more words is the name of a book or film. */
const MOST_QUOTED = 2;

/** «كيري: …», «المفتي للعلماء: …»: who speaks and a colon. Of 100 such headlines 76 name a speaker, so that only a name counts. */
export function headlineAct(reading: Reading, find: MentionFinder): Act | null {
  if (!reading.headline) return null;
  const from = afterLabel(reading);
  const at = reading.words.findIndex((word, index) => index > from && word.gap.includes(':'));
  if (at < 1 || at > from + MOST_BEFORE) return null;
  const quoted = quotedBody(reading, from, MOST_QUOTED);
  const subject =
    find(reading.text, reading.words, from, { before: reading.words[at]?.start ?? 0 }) ??
    (quoted?.next === at ? quoted : null);
  if (
    !subject ||
    !(
      subject.next >= at ||
      isDescribed(reading, subject.next, at) ||
      isAddressed(reading, subject.next) ||
      hasAdjunct(reading, subject, at)
    )
  )
    return null;
  if (isPlace(subject, reading, from, at)) return null;
  return {
    from,
    to: at - 1,
    form: 'colon',
    lemma: ':',
    complement: { by: 'colon', at, quotation: reading.opening.get(at) ?? null, saying: null },
    subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: reading.words[from]?.start ?? 0,
    signs: new Set<Sign>(['colon', 'head']),
  };
}

/** «بالفيديو.. », «عاجل| »: what kind of report it is, before who speaks. */
const LABEL = /^(?:بالفيديو|بالصور|بالصوره|فيديو|صور|شاهد|عاجل|خاص|حصري|حصريا|مترجم)$/u;

function afterLabel({ words: [first, second] }: Reading): number {
  return first && second && second.gap !== '' && LABEL.test(first.folded) ? 1 : 0;
}

/** «ابنة المعلمة المتوفاة: …»: an adjective may be left unread. */
function isDescribed(reading: Reading, next: number, colon: number): boolean {
  const word = reading.words[next];
  return next === colon - 1 && word?.gap === '' && word.folded.startsWith('ال');
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
function isPlace(subject: Mention, reading: Reading, from: number, at: number): boolean {
  if (at !== from + 1 || subject.form !== 'institution' || !isCountryName(reading.words[from]?.folded ?? ''))
    return false;
  return !SPOKEN.test(reading.words[at]?.folded ?? '');
}

const SPOKEN =
  /^(?:لا|لن|لم|لسنا|ليس|ليست|نحن|علي|يجب|ينبغي|ان|اننا|نا.*|ن(?:ريد|رفض|دعم|دعو|طالب|سعي|عمل|ومن|توقع|امل|حن)|سن.*|هناك|.*نا|مستعد.*|مستمر.*|نعم|قد|لدينا)$/u;

const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ arabic }) => arabic.split('، ')).map(fold));

function isCountryName(folded: string): boolean {
  return COUNTRY_NAMES.has(folded);
}
