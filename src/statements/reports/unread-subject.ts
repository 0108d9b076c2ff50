import type { Token } from '../../text/period-tokens.ts';
import type { Mention, MentionForm } from '../mention.ts';
import { inDictionary, isCommonWord, isPresentVerb } from '../speakers/common-words.ts';
import { isNisba } from '../speakers/forms.ts';
import { institutionWord, isInstitutionName } from '../speakers/institution-words.ts';
import { NAME_LINKS } from '../speakers/lexicon/first-names.ts';
import { isPlace } from '../speakers/places.ts';
import { endsNames } from '../speakers/reader.ts';
import { roleWord } from '../speakers/role-words.ts';
import { afterAdverbials } from './adverbials.ts';
import type { Candidate } from './candidate.ts';
import { isNominal } from './nominal.ts';
import { isObject } from './object.ts';
import { RESUMED } from './phrases.ts';
import { quotedNameLength } from './quoted-body.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

const MOST_WORDS = 6;
/** Callings that no list holds take one word or two: «المنتج ناصر السالم», «منظم البرنامج عبدالله معدي». */
const MOST_CALLING = 2;
const MOST_TOLD = 8;

/** Where a noun phrase stands that nothing reads and that must be the subject: «وأكد الأسودي أن», «وأوضحت النتائج أن»; null for none. */
export function unreadAt({ reading, index, cue, complement, subject }: Candidate): number | null {
  const at = afterAdverbials(reading, index + 1, complement.at);
  if (subject || at >= complement.at || complement.by === 'object' || at === complement.saying) return null;
  const word = reading.words[at];
  if (RESUMED.has(word?.folded ?? '')) return null;
  return word && isNominal(reading, at) && mayBeSubject(word) && !isObject(reading, at, cue) ? at : null;
}

/**
 * That noun phrase as a mention, by what grammar tells of it: behind a verb of reporting and before «أن», a colon or a quotation nothing
 * else can stand. Null where something else leads to the words, so that the verb may be none of reporting.
 */
export function unreadSubject(candidate: Candidate, find: MentionFinder): Mention | null {
  const { reading, cue, complement } = candidate;
  const at = unreadAt(candidate);
  if (at === null || (cue.tense === 'imperfect' && cue.verb.impersonal)) return null;
  const quoted = quotedName(reading, at, complement.at);
  if (quoted !== null && cue.verb.homograph !== 'mostly') return asPrinted(candidate, at, quoted);
  const introduced = complement.by === 'that' || complement.by === 'colon' || complement.by === 'quote';
  // «وأعرب المكلفون عن»: the ending says that it is the subject.
  if (!introduced && (cue.verb.homograph || !/^ال.*ون$/u.test(reading.words[at]?.folded ?? ''))) return null;
  const end = phraseEnd(reading, at, complement.at);
  // «ورد باندفاع: …»
  if (end === at + 1 && isByManner(reading.words[at])) return null;
  const inside = namedInside(reading, find, at, end, complement.at);
  if (cue.verb.homograph === 'mostly') return inside;
  const mention = inside ?? asPrinted(candidate, at, end);
  // «واختتم الحفل بـ…»: where the verb may be another, only somebody speaks.
  return mention.name !== null || !cue.verb.homograph ? mention : null;
}

/** «باندفاع», «بحماس», not «بنيتيز» */
function isByManner(word: Token | undefined): boolean {
  if (!word?.text.startsWith('ب')) return false;
  const rest = word.folded.slice(1);
  return isCommonWord(word.text.slice(1), rest) || isInstitutionName(rest);
}

const MOST_PARTS = 3;

/** «وقال راحة سليمانوف، المتحدث باسم اللجنة، إن»: words of no dictionary right before the comma and title of somebody are his name. */
export function calledBefore(reading: Reading, index: number, titled: Mention): Mention {
  const from = afterAdverbials(reading, index + 1, index + 1 + MOST_WORDS);
  const names = reading.words.slice(from, from + MOST_PARTS).filter(({ start }) => start < titled.span.start);
  const [first, last] = [names[0], names.at(-1)];
  const behind = reading.words[from + names.length];
  const isOne = titled.form === 'title' && titled.number === 'singular' && behind?.start === titled.span.start;
  if (!isOne || !first || !last || names.length < 2 || !/^[،,]$/u.test(behind.gap)) return titled;
  const isWhole = names.every((word, n) => word.gap === '' && mayBeSubject(word) && isNominal(reading, from + n));
  if (!isWhole || first.folded.startsWith('ال') || inDictionary(last.folded) || isPlace(last.folded)) return titled;
  const name = { start: first.start, end: last.end };
  return {
    ...titled,
    form: 'full-name',
    name,
    named: { ...titled.named, start: name.start },
    span: { ...titled.span, start: name.start },
  };
}

/** «أعلنت “مايكروسوفت” عن»: the index behind a name in quotation marks that stands where the subject does; null for none. */
function quotedName(reading: Reading, at: number, limit: number): number | null {
  const count = quotedNameLength(reading, at);
  return count > 0 && at + count <= limit ? at + count : null;
}

/**
 * Not «للصحفيين», «بوضوح»: with a preposition; not «ردا», «متحدثا», «المواطنين»: in the accusative; and not «لفت الانتباه إلى».
 */
function mayBeSubject({ text, folded }: Token): boolean {
  if (/^(?:لل|بال)|..ين$/u.test(folded) || /(?:ا|اً|[ءئؤت]ه)$/u.test(text) || ATTENTION.has(folded)) return false;
  if (isPresentVerb(folded) || OF_SPEAKERS.has(folded)) return false;
  // «وقال لرويترز في مقابلة»
  if (folded.startsWith('ل') && (isInstitutionName(folded.slice(1)) || institutionWord(folded.slice(1)) !== null))
    return false;
  return !/^[لب]/u.test(folded) || !(inDictionary(folded.slice(1)) || isPlace(folded.slice(1)) || /ة$/u.test(text));
}

/** «كما تقول عني», «أكد معنا»: of whoever speaks or hears. */
const OF_SPEAKERS: ReadonlySet<string> = new Set(
  'معي معك معكم معنا عني عنك عنكم عنا مني منك منكم منا الينا اليك اليكم عليك عليكم علينا لك لكم لي بك بكم بنا وهو وهي وهم'.split(
    ' ',
  ),
);

/** «وقال السفرجي أتمنى أن»: what is said begins. Folded. */
const FIRST_PERSON: ReadonlySet<string> = new Set(
  'اتمني اعتقد اري اشكر اقول اطالب اظن احب اود اريد ارجو ادعو اوكد انصح اناشد احمد نتمني نعتقد نري نشكر نطالب نريد نرجو نامل امل نحن انا اننا انني لدينا لدي عندنا هناك كنا كنت'.split(
    ' ',
  ),
);

const ATTENTION: ReadonlySet<string> = new Set(['النظر', 'الانظار', 'الانتباه']);

/** The index after the last word of the phrase. */
function phraseEnd(reading: Reading, from: number, limit: number): number {
  let at = from + 1;
  while (at < Math.min(limit, from + MOST_WORDS)) {
    const word = reading.words[at];
    if (word?.gap !== '' || endsNames(word) || !mayBeSubject(word) || FIRST_PERSON.has(word.folded)) break;
    // «بريك القرني عضو الفريق»
    if (at > from + 1 && roleWord(word.folded)?.definite === false) break;
    at++;
  }
  return at;
}

/** «الزبون ناصر البندر»: a name behind a calling; «المتعامل في تجارة المواشي محمد الشارع أن»: behind more, where it leads to the words. */
function namedInside(
  reading: Reading,
  find: MentionFinder,
  from: number,
  end: number,
  content: number,
): Mention | null {
  const farthest = reading.words[from]?.folded.startsWith('ال') ? Math.min(content, from + MOST_TOLD) : from;
  for (let at = from + 1; at < Math.max(end, farthest); at++) {
    const near = at < end && at <= from + MOST_CALLING;
    const mention = reading.words[at]?.gap === '' || near ? find(reading.text, reading.words, at) : null;
    if (mention?.form !== 'full-name' || !(near || mention.next === content)) continue;
    const start = reading.words[from]?.start ?? 0;
    return { ...mention, span: { ...mention.span, start }, named: { ...mention.named, start } };
  }
  return null;
}

function asPrinted({ reading, cue }: Candidate, from: number, end: number): Mention {
  const words = reading.words.slice(from, end);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const isPerson = cue.gender === 'masculine' && cue.number === 'singular' && isName(words);
  const form: MentionForm = isPerson ? (words.length > 1 ? 'full-name' : 'surname') : 'institution';
  return {
    span,
    named: span,
    name: isPerson ? span : null,
    form,
    offices: [],
    countries: [],
    gender: cue.gender ?? 'masculine',
    number: 'singular',
    counterpart: false,
    members: [],
    next: end,
  };
}

/** «الأسودي», «مطر الطاير»: no words of the dictionary, or one that ends as surnames do. */
function isName(words: Reading['words']): boolean {
  if (words.length > 3) return false;
  const [first, ...rest] = words;
  if (!first) return false;
  const last = words.at(-1) ?? first;
  // «الأسودي» alone, and behind a word without the article, to which it is no adjective: «بريك القرني».
  const apart = rest.length === 0 || !first.folded.startsWith('ال');
  const isSurname = apart && last.folded.startsWith('ال') && isNisba(last.folded);
  return isSurname || NAME_LINKS.has(first.folded) || words.every(({ text, folded }) => !isCommonWord(text, folded));
}
