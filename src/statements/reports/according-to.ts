import type { Sign } from '../report.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { CONNECTIVES, isThenThat } from './phrases.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { closes, PAUSE, type SourcePhrase, sourcePhraseAt } from './source-phrase.ts';
import type { MentionFinder } from './subject.ts';

/** The report of a phrase that names the source beside the words: «وبحسب البيان فإن …», «…، حسبما أكد أوشاكوف». */
export function accordingAct(
  reading: Reading,
  find: MentionFinder,
  index: number,
  earlier: readonly Act[],
): Act | null {
  const phrase = sourcePhraseAt(reading, find, index);
  if (!phrase) return null;
  const first = index === 0 || reading.sentenceOf[index - 1] !== reading.sentenceOf[index];
  return first || opensClause(reading, index)
    ? withWordsAfter(reading, index, phrase)
    : withWordsBefore(reading, index, phrase, earlier);
}

/** «، وبحسب الوزير فإن»: a clause of its own, further on in the sentence. */
function opensClause(reading: Reading, index: number): boolean {
  return /^[وف](?!فق(?:ا|ما)?$)/u.test(reading.words[index]?.folded ?? '');
}

/** «وبحسب البيان فإن الوزير أشار»: from «فإن», or after the comma. */
function withWordsAfter(reading: Reading, index: number, phrase: SourcePhrase): Act | null {
  // «وبحسب وكالة تاس، قال لافروف»: the agency carries what another cue reports.
  if (phrase.subject?.form === 'outlet') return null;
  const limit = sentenceLimit(reading, index);
  for (let at = phrase.next; at < Math.min(limit, phrase.next + 12); at++) {
    const word = reading.words[at];
    if (!word || !(isThenThat(word.folded) || PAUSE.test(word.gap) || word.folded === 'فقد')) continue;
    const quotation = word.gap.includes(':') ? (reading.opening.get(at) ?? null) : null;
    return actOf(reading, index, phrase, { by: 'that', at, quotation, saying: null });
  }
  return null;
}

/** «…، حسبما أكد أوشاكوف»: all of the sentence before it, where no other report has it. */
function withWordsBefore(reading: Reading, index: number, phrase: SourcePhrase, earlier: readonly Act[]): Act | null {
  const word = reading.words[index];
  const sentence = reading.sentences[reading.sentenceOf[index] ?? 0];
  if (!word || !sentence || !(closes(reading, phrase.next) || PAUSE.test(word.gap))) return null;
  const last = lastOfSentence(reading, index, earlier);
  const act = actOf(reading, index, phrase, { by: 'object', at: index, quotation: null, saying: null });
  // What another cue reports stays with it, and an agency only carries words.
  if ((last && last.form !== 'according-to') || phrase.subject?.form === 'outlet') {
    return PAUSE.test(word.gap) && closes(reading, phrase.next) ? { ...act, silent: true } : null;
  }
  const start = lastClause(reading, index, last ? last.to : -1) ?? sentence.start;
  // «ولم يعرف، بحسب المرصد، ما إذا كان», «وإن نجحت الخطة، كما قال الوزير، فستنخفض الأسعار»: the aside stands inside what it is about.
  if ((reading.words[index - LEAST_BEFORE]?.start ?? -1) < start || goesOnAfter(reading, phrase.next)) {
    return { ...act, boundary: start, before: { start, end: sentence.end } };
  }
  return { ...act, boundary: start, before: { start, end: word.start } };
}

/** Whether the clause goes on behind an aside: not with «و», a relative, a connective or another cue. */
function goesOnAfter(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || reading.sentenceOf[at] !== reading.sentenceOf[at - 1] || !/^[،,]$/u.test(word.gap)) return false;
  if (sentenceLimit(reading, at) - at < LEAST_BEHIND || CONNECTIVES.has(word.folded)) return false;
  return GOES_ON.test(word.folded);
}

/** A preposition, or «ف» with the clause that answers «إن» and «إذا». */
const GOES_ON = /^(?:عن|من|الي|علي|في|بان|ان|فس\p{L}{2,}|فان\p{L}*|فلن|فقد)$/u;
const LEAST_BEHIND = 3;

function lastOfSentence(reading: Reading, index: number, earlier: readonly Act[]): Act | null {
  const last = earlier.slice(-IN_SIGHT).findLast(({ silent }) => !silent);
  return last && reading.sentenceOf[last.from] === reading.sentenceOf[index] ? last : null;
}

/** «…، وأطلقت دبابات عدة قذائف، بحسب»: where the last clause joined with «و» begins; null where the sentence is one. */
function lastClause(reading: Reading, index: number, least: number): number | null {
  for (
    let at = index - 1;
    at > Math.max(least, index - FARTHEST) && reading.sentenceOf[at] === reading.sentenceOf[index];
    at--
  ) {
    const word = reading.words[at];
    if (word && /[،,؛]/u.test(word.gap) && JOINED_VERB.test(word.folded)) return word.start;
  }
  return null;
}

const LEAST_BEFORE = 4;
/** As many asides may stand between. */
const IN_SIGHT = 12;
const FARTHEST = 80;
const JOINED_VERB = /^و(?!ال|من$|في$|علي$|ذلك|خاص|خصوص|لا$|عن$|الي$|هو$|هي$|بينها|منها|قبل|بعد|غير|كذلك)\p{L}{3,}/u;

function actOf(reading: Reading, index: number, phrase: SourcePhrase, complement: Act['complement']): Act {
  return {
    from: index,
    to: phrase.to,
    form: 'according-to',
    lemma: phrase.lemma,
    complement,
    subject: phrase.subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: reading.words[index]?.start ?? 0,
    signs: new Set<Sign>(['clause']),
  };
}
