import type { Mention } from '../mention.ts';
import { institutionWord } from '../speakers/institution-words.ts';
import type { mentionAt } from '../speakers/mention-at.ts';
import { afterAdverbials } from './adverbials.ts';
import { LEAST_QUOTED } from './introduced.ts';
import { ADVERBS, CONNECTIVES, isComplementiser, isThenThat, TURN_NOUNS } from './phrases.ts';
import { quotedBody } from './quoted-body.ts';
import { quotedWords, type Reading } from './reading.ts';

/** {@link mentionAt}, or one that knows the names of an archive. */
export type MentionFinder = typeof mentionAt;

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين']);
/** Small words with which no speaker's name begins. */
export const NO_SUBJECT =
  /^[وف]?(?:قد|لقد|هو|هي|هم|هما|ممن|مما|ما|لم|لا|لن|كان|كانت|كانوا|انه|انها|ان|في|علي|الي|عن|ليس|ليست|ثم|لو|اذا|هل|تم|الذي|التي|الذين|حين|حيث|كما|لكن|لكنه|لكنها|اذ)$/u;
/** How far before its verb a subject may begin. */
const FARTHEST_BEFORE = 25;

/** The subject that stands after a verb, at once or after adverbs: «وقال أمس وزير الخارجية». */
export function subjectAfter(reading: Reading, find: MentionFinder, index: number, limit: number): Mention | null {
  const first = reading.words[index + 1];
  if (!first || /[:،؛]/u.test(first.gap)) return null;
  const adverbs = afterAdverbials(reading, index + 1, limit);
  const told = afterAddress(reading, adverbs);
  if (told !== null && told < limit) return subjectTold(reading, find, told);
  const at = afterSoCalled(reading, adverbs);
  const called = at > adverbs ? quotedBody(reading, at) : null;
  if (called) return called;
  const folded = reading.words[at]?.folded ?? '';
  if (at >= limit || isComplementiser(folded)) return null;
  if (NO_SUBJECT.test(folded)) return reading.words[at]?.text === 'علي' ? fullNameAt(reading, find, at) : null;
  if (/[:]/u.test(reading.words[at]?.gap ?? '')) return null;
  const quotation = reading.opening.get(at);
  if (quotation && quotedWords(reading, at, quotation, LEAST_QUOTED) >= LEAST_QUOTED) return null;
  return find(reading.text, reading.words, at);
}

/** «أعلن ما يسمى تنظيم الفجر عودته»: past the words by which a paper keeps its distance. */
function afterSoCalled({ words }: Reading, at: number): number {
  return words[at]?.folded === 'ما' && /^[يت](?:سمي|دعي)$/u.test(words[at + 1]?.folded ?? '') ? at + 2 : at;
}

const MOST_ADDRESS = 4;

/** Past the paper to which something was said: «وقال لـ«المدينة»: …»; null where none stands. */
function afterAddress(reading: Reading, at: number): number | null {
  const opening = reading.words[at + 1];
  if (reading.words[at]?.folded !== 'ل' || !opening || !/[«»"“”]/u.test(opening.gap)) return null;
  for (let next = at + 2; next <= at + 1 + MOST_ADDRESS; next++) {
    if (/[«»"“”]/u.test(reading.words[next]?.gap ?? '')) return next;
  }
  return null;
}

/** Behind a paper the subject, «لـ«المدينة» مدير المرور إن»; behind a colon as well only with the end of a subject: «لـ«المدينة»: خلدون بركات، إن». */
function subjectTold(reading: Reading, find: MentionFinder, at: number): Mention | null {
  if (NO_SUBJECT.test(reading.words[at]?.folded ?? '')) return null;
  const mention = find(reading.text, reading.words, at);
  if (!mention || !reading.words[at]?.gap.includes(':')) return mention;
  return isComplementiser(reading.words[mention.next]?.folded ?? '') ? mention : null;
}

/** «وقال علي سلامة»: «علي» is a name where a surname follows, for «على» is printed so as well. */
function fullNameAt(reading: Reading, find: MentionFinder, at: number): Mention | null {
  const mention = find(reading.text, reading.words, at);
  return mention?.form === 'full-name' ? mention : null;
}

/** A subject between the verb and its content, where a circumstance stands before it: «وقال في بيان له، وزير الخارجية، إن». */
export function subjectBetween(reading: Reading, find: MentionFinder, from: number, content: number): Mention | null {
  for (let at = from + 1; at < content; at++) {
    const word = reading.words[at];
    const before = reading.words[at - 1]?.folded ?? '';
    // «(إن. بي. سي):» ends in no speaker.
    if (!word || word.gap.includes('.') || !(word.gap !== '' || ADVERBS.has(before))) continue;
    if (/[:]/u.test(word.gap)) return null;
    // «في حديث مع "الرياض": …»
    if (GOVERNS.test(before) || isToOutlet(before)) continue;
    const mention = find(reading.text, reading.words, at);
    if (mention && mention.next <= content && mention.next >= content - 2) return mention;
  }
  return null;
}

/** «لوكالة «رويترز»», «لصحيفة "الرياض"»: to whom it was said. */
function isToOutlet(folded: string): boolean {
  return /^[لب]\p{L}{3,}$/u.test(folded) && institutionWord(folded.slice(1))?.outlet === true;
}

const GOVERNS = /^(?:مع|في|الي|عبر|من|عن|علي|لدي|ل|ب)$/u;

/** The subject that stands before its verb: «وكان بيسكوف قد قال», «أن الرئيس بوتين أكد», «كيري يحذر». */
export function subjectBefore(reading: Reading, find: MentionFinder, index: number): Mention | null {
  const verb = reading.words[index];
  if (!verb || /[:\-–—]/u.test(verb.gap)) return null;
  const told = toldAtHead(reading, find, index);
  if (told) return told;
  for (const head of headsBefore(reading, index)) {
    const word = reading.words[head.at];
    if (!word || head.at >= index) continue;
    const mention = find(reading.text, reading.words, head.at, { cut: head.cut, before: verb.start });
    if (!mention) continue;
    const from = afterAside(reading, mention.next, index, isWas(reading, head.at - 1));
    if (reaches(reading, from, index)) return mention;
  }
  return null;
}

/** The subject of a relative clause: «الوزير كيري الذي أكد». */
export function antecedent(reading: Reading, find: MentionFinder, index: number): Mention | null {
  let relative = index - 1;
  while (relative > index - 4 && ADVERBS.has(reading.words[relative]?.folded ?? '')) relative--;
  if (!RELATIVES.has(reading.words[relative]?.folded ?? '')) return null;
  const end = reading.words[relative - 1]?.end;
  for (let at = Math.max(0, relative - 12); at < relative; at++) {
    const mention = find(reading.text, reading.words, at, { before: reading.words[relative]?.start ?? 0 });
    if (mention && mention.named.end === end) return mention;
  }
  return null;
}

function isWas(reading: Reading, at: number): boolean {
  return /^[وف]?كانت?$/u.test(reading.words[at]?.folded ?? '');
}

/** «وكان الرئيس باراك أوباما وهو من المدافعين عن المعاهدة أعلن أن», «أكرم العلي، وهو عضو في الحزب، قال إن»: what is told of him leads on to the verb. */
function afterAside(reading: Reading, from: number, index: number, was: boolean): number {
  const first = reading.words[from];
  if (!first || !/^وه[وي]$/u.test(first.folded) || index - from > FARTHEST_ASIDE) return from;
  const apart = /^[،,]$/u.test(first.gap) && /^[،,]$/u.test(reading.words[index]?.gap ?? '');
  return was || apart ? index : from;
}

/** «سعيد حداد، أحد أعضاء المجموعة، أشار إلى»: somebody at the head of a sentence of whom something is told between commas. */
function toldAtHead(reading: Reading, find: MentionFinder, index: number): Mention | null {
  if (!/^[»”"“)]?[،,]$/u.test(reading.words[index]?.gap ?? '')) return null;
  let head = index;
  while (head > 0 && reading.sentenceOf[head - 1] === reading.sentenceOf[index]) {
    if (index - head > FARTHEST_BEFORE) return null;
    head--;
  }
  const mention = find(reading.text, reading.words, head, { before: reading.words[index]?.start ?? 0 });
  if (mention?.form !== 'full-name') return null;
  return /^\s?[،,]/u.test(reading.text.slice(mention.named.end, mention.named.end + 2)) ? mention : null;
}

const FARTHEST_ASIDE = 16;

interface Head {
  readonly at: number;
  readonly cut: number;
}

/** Where a clause may begin before a verb, the nearest first. */
function headsBefore(reading: Reading, index: number): Head[] {
  const heads: Head[] = [];
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_BEFORE); at--) {
    const word = reading.words[at];
    if (!word || reading.sentenceOf[at] !== reading.sentenceOf[index]) break;
    const before = reading.words[at - 1];
    const first = !before || reading.sentenceOf[at - 1] !== reading.sentenceOf[index];
    const opens =
      first ||
      /[،,؛:\-–—]/u.test(word.gap) ||
      opensClause(before?.folded ?? '') ||
      word.gap !== '' ||
      (index - at <= 2 && isAnyDocument(word.folded));
    // «هدنة اليمن تتأرجح وحكومة هادي تناشد»: in a headline the subject stands before its verb, behind «و» too.
    const joins = word.folded.startsWith('و') && (opens || reading.headline);
    if (!(opens || joins) || NO_SUBJECT.test(word.folded) || TURN_NOUNS.has(word.folded)) continue;
    if (opens) heads.push({ at, cut: 0 });
    if (joins) heads.push({ at, cut: 1 });
  }
  return heads;
}

function opensClause(folded: string): boolean {
  return (
    isComplementiser(folded) || isThenThat(folded) || CONNECTIVES.has(folded) || /^(?:وان|فان|امام)$/u.test(folded)
  );
}

/** «نشرت تغريدة أكدت أن», «في تقرير أممي أشار إلى»: a clause about a document without the article says what it says. */
function isAnyDocument(folded: string): boolean {
  const noun = institutionWord(folded);
  return noun?.document === true && !noun.definite;
}

/** Whether nothing but adverbs stands between a subject and its verb. */
function reaches(reading: Reading, from: number, index: number): boolean {
  if (from > index || index - from > 6) return false;
  for (let at = from; at < index; at++) {
    const folded = reading.words[at]?.folded ?? '';
    // «الاتحاد الدولي للصحفيين يطالب»: one word of the name may be left unread.
    if (/^(?:لل|ال)\p{L}+$/u.test(folded) && reading.words[at]?.gap === '' && at < from + 2) continue;
    if (!ADVERBS.has(folded) && folded !== 'من' && folded !== 'فقد' && !TURN_NOUNS.has(folded)) return false;
  }
  return true;
}
