import { fold } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/period-tokens.ts';
import type { Span } from '../text/span.ts';
import { englishSpeaker } from './understanding-english.ts';
import { ADVERBS, isPerson, nameBefore, nameFrom, namesOf, type Stretch } from './understanding-names.ts';
import { isSaying, isSayingIt } from './understanding-saying.ts';

/** Somebody whose words are asked for. */
export interface AskedSpeaker {
  /** As typed: «وزير الخارجية الروسي», «لافروف وكيري». */
  readonly name: string;
  /** The single names in it. */
  readonly names: readonly string[];
  readonly span: Span;
  /** The word of saying, as typed: «قال», «رأي». */
  readonly verb: string;
  /** What the words are to be about: «سوريا». */
  readonly topic: Topic | null;
}

export interface Topic {
  readonly text: string;
  readonly span: Span;
}

/** A name, the verb beside it and the token where the topic begins. */
export interface SpeakerReading {
  readonly name: Stretch;
  readonly verb: number;
  readonly next: number;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Question words before or after a verb of saying, MSA and dialects, folded. */
const ASKING = set(
  'ماذا وماذا بماذا عماذا ما شو ايش اش وش وشو شنو شنهو شنوه ايه ليش لماذا ليه كيف شلون كيفاش ازاي متي امتي اين وين فين هل علام بما اشنو',
);
/** «اللي قاله ترمب عن إيران» */
const RELATIVES = set('الذي التي اللي يلي');
/** The pronoun of a relative clause with its letter: «ما الذي صرّح به الوزير», «التصريحات التي أدلى بها». */
const WITH_IT = set('به بها فيه عنه عنها إليه إليها عليه عليها');
/** Between a question word and its verb: «ما الذي قاله», «شو كان قال». */
const BETWEEN = set('الذي التي اللي يلي الذين قد كان كانت عسي يا تري هو');
/** Nouns of saying. Those of `sure` need a name or a preposition behind them, the others somebody known: «تعليق المحادثات» is no comment. */
const NOUNS = {
  sure: set('تصريح تصريحات راي اراء اقوال'),
  unsure: set('كلام رد تعليق بيان خطاب كلمه حديث موقف قول لسان تعبير حكي وجهه'),
};
const HIS = set('رايه رايها رايهم كلامه كلامها تصريحه تصريحها موقفه موقفها');
const ACCORDING = set('وفق بحسب حسب وفقا طبقا');
const PROCLITICS = ['وب', 'و', 'ب', 'ل', 'ك', 'ف'];
/** Prepositions between a name and what the words are about. */
const ABOUT = set('عن حول بشان بخصوص في تجاه ازاء علي ان بان انه بانه من about on regarding concerning of over that');
const THAT = set('ان بان انه بانه');
const SURELY_ABOUT = set('عن حول بشان بخصوص about regarding concerning');
const REACH = 4;

/**
 * Whose words a question asks for, or null: «ماذا قال لافروف عن سوريا؟», «لافروف قال ايه عن ضرب سوريا», «رأي ريابكوف في الاتفاق»,
 * «وفق بومبيو», "What did Lavrov say about Syria?". The name is as typed and may be of anybody. It ends before `stops`, the spans of
 * what is understood already.
 */
export function askedSpeaker(text: string, stops: readonly Span[] = []): AskedSpeaker | null {
  const tokens = tokensOf(text, () => false);
  const reading = arabicSpeaker(tokens, stops) ?? englishSpeaker(tokens, stops);
  if (!reading) return null;
  const { name, verb, next } = reading;
  const span = { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 };
  return {
    name: text.slice(span.start, span.end),
    names: namesOf(text, tokens, name),
    span,
    verb: tokens[verb]?.text ?? '',
    topic: topicFrom(text, tokens, next, stops),
  };
}

function arabicSpeaker(tokens: readonly Token[], stops: readonly Span[]): SpeakerReading | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = withVerb(tokens, at, stops) ?? withNoun(tokens, at, stops) ?? according(tokens, at, stops);
    if (found) return found;
  }
  return stated(tokens, stops);
}

/** Somebody known with a verb of saying behind the name: «ما الذي جعل لافروف يقول إن …». */
function stated(tokens: readonly Token[], stops: readonly Span[]): SpeakerReading | null {
  for (const [at, token] of tokens.entries()) {
    const that = THAT.has(tokens[at + 1]?.folded ?? '') && isSaying(token.folded);
    if (!that || token.gap !== '' || !isPerson(tokens[at - 1])) continue;
    const name = nameBefore(tokens, at, stops);
    if (name) return { name, verb: at, next: at + 1 };
  }
  return null;
}

/** «ماذا قال لافروف», «اللي قاله لافروف», «قال ايه لافروف», «لافروف قال ايه», «جروشكو ماذا انتقد», «رأيه ايه». */
function withVerb(tokens: readonly Token[], at: number, stops: readonly Span[]): SpeakerReading | null {
  const word = tokens[at]?.folded ?? '';
  if (ASKING.has(word) || (RELATIVES.has(word) && bearsPronoun(tokens, at + 1))) {
    const verb = verbAfter(tokens, at + 1);
    if (verb === null) return null;
    const behind = WITH_IT.has(tokens[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
    const after = nameFrom(tokens, behind, stops);
    if (after) return { name: after, verb, next: after.to };
    const before = nameBefore(tokens, at, stops);
    return before && { name: before, verb, next: verb + 1 };
  }
  if (!(isSaying(word) || HIS.has(word)) || !ASKING.has(tokens[at + 1]?.folded ?? '')) return null;
  const known = tokens[at - 1]?.folded === 'كان' ? at - 1 : at;
  const before = nameBefore(tokens, known, stops);
  if (before) return { name: before, verb: at, next: at + 2 };
  const after = nameFrom(tokens, at + 2, stops);
  return after && { name: after, verb: at, next: after.to };
}

/** «قاله», «صرح به»: whether a verb bears the pronoun of what is said. */
function bearsPronoun(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.folded.endsWith('ه') === true || WITH_IT.has(tokens[verb + 1]?.folded ?? '');
}

function verbAfter(tokens: readonly Token[], at: number): number | null {
  let verb = at;
  while (verb < at + 2 && BETWEEN.has(tokens[verb]?.folded ?? '')) verb++;
  const token = tokens[verb];
  if (token?.gap !== '') return null;
  return isSayingIt(token.folded) || HIS.has(token.folded) ? verb : null;
}

/** «تصريح بيسكوف عن», «برأي بوتين», «على كلام لافروف». */
function withNoun(tokens: readonly Token[], at: number, stops: readonly Span[]): SpeakerReading | null {
  const kind = nounKind(tokens[at]?.folded ?? '');
  // «من وجهة نظر الوزير»
  const behind = tokens[at + 1]?.folded === 'نظر' ? at + 2 : at + 1;
  const name = kind && nameFrom(tokens, behind, stops);
  if (!name) return null;
  const known = isPerson(tokens[behind]) || (kind === 'sure' && ABOUT.has(tokens[name.to]?.folded ?? ''));
  return known ? { name, verb: at, next: name.to } : null;
}

function nounKind(word: string): 'sure' | 'unsure' | null {
  const letter = PROCLITICS.find((each) => word.startsWith(each)) ?? '';
  for (const noun of [word, word.slice(letter.length)]) {
    if (NOUNS.sure.has(noun)) return 'sure';
    if (NOUNS.unsure.has(noun)) return 'unsure';
  }
  return null;
}

/** «وفق ريابكوف», «بحسب وزير الخارجية». */
function according(tokens: readonly Token[], at: number, stops: readonly Span[]): SpeakerReading | null {
  if (!ACCORDING.has(tokens[at]?.folded ?? '') || !isPerson(tokens[at + 1])) return null;
  const name = nameFrom(tokens, at + 1, stops);
  return name && { name, verb: at, next: name.to };
}

/** The rest of the question after the preposition, up to what is understood already. */
function topicFrom(text: string, tokens: readonly Token[], next: number, stops: readonly Span[]): Topic | null {
  let from = next;
  if (ABOUT.has(tokens[next]?.folded ?? '')) from = next + 1;
  else {
    const about = tokens.slice(next, next + REACH).findIndex((token) => SURELY_ABOUT.has(token.folded));
    if (about >= 0) from = next + about + 1;
  }
  const taken = (token: Token | undefined) =>
    stops.find((span) => token && token.start < span.end && span.start < token.end);
  while (taken(tokens[from]) || ADVERBS.has(tokens[from]?.folded ?? '')) from++;
  let to = from;
  while (to < tokens.length && !taken(tokens[to]) && !/[?؟!]/u.test(to > from ? (tokens[to]?.gap ?? '') : '')) to++;
  if (from >= to) return null;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { text: text.slice(span.start, span.end), span };
}
