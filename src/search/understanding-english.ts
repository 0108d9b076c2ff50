import { isFunctionWord } from '../text/function-words.ts';
import type { Token } from '../text/period-tokens.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from './understanding-names.ts';
import { isSaying } from './understanding-saying.ts';
import type { SpeakerReading } from './understanding-speaker.ts';

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const AUXILIARIES = set('did does do has have had would');
const NOUNS = set(
  'statement statements remark remarks comment comments words view views opinion reaction response answer reply speech position stance claim claims',
);
const BY = set('of by from');
const MOST_WORDS = 5;
/** "Did Lavrov really say" */
const ADVERB = /^[a-z]+ly$/u;
const CAPITAL = /^\p{Lu}/u;

/** "What did Lavrov say", "Lavrov's remarks on", "the view of Kerry", "according to Pompeo". */
export function englishSpeaker(tokens: readonly Token[], stops: readonly Span[]): SpeakerReading | null {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.folded ?? '';
    const found = AUXILIARIES.has(word)
      ? withVerb(tokens, at, stops)
      : NOUNS.has(word)
        ? withNoun(tokens, at, stops)
        : null;
    if (found) return found;
    if (word === 'according' && tokens[at + 1]?.folded === 'to') {
      const name = capitalised(tokens, at + 2, stops);
      if (name) return { name, verb: at, next: name.to };
    }
  }
  return null;
}

/** The words between "did" and the verb of saying are a name, unless one of them holds others together: "did he say". */
function withVerb(tokens: readonly Token[], at: number, stops: readonly Span[]): SpeakerReading | null {
  const from = skipThe(tokens, at + 1);
  let verb = from;
  while (verb <= from + MOST_WORDS && !isSaying(tokens[verb]?.folded ?? '')) {
    const token = tokens[verb];
    if (!token || !isOfName(token, stops) || token.gap.length > 1) return null;
    verb++;
  }
  let to = verb;
  while (to > from && ADVERB.test(tokens[to - 1]?.text ?? '')) to--;
  return to === from || verb > from + MOST_WORDS ? null : { name: { from, to }, verb, next: verb + 1 };
}

function isOfName(token: Token, stops: readonly Span[]): boolean {
  if (token.number !== null || isTaken(token, stops)) return false;
  return !isFunctionWord(token.folded) || ['of', 'and', 'the', 'al', 'us'].includes(token.folded);
}

/** "Lavrov's statement", "a statement by Peskov", "the reaction of the Kremlin". */
function withNoun(tokens: readonly Token[], at: number, stops: readonly Span[]): SpeakerReading | null {
  const owned = tokens[at - 1]?.folded === 's' && /^['’ʼ]$/u.test(tokens[at - 1]?.gap ?? '');
  if (owned) {
    const name = capitalisedBefore(tokens, at - 1, stops);
    return name && { name, verb: at, next: at + 1 };
  }
  if (!BY.has(tokens[at + 1]?.folded ?? '')) return null;
  const name = capitalised(tokens, at + 2, stops);
  return name && { name, verb: at, next: name.to };
}

function capitalised(tokens: readonly Token[], at: number, stops: readonly Span[]): Stretch | null {
  const from = skipThe(tokens, at);
  let to = from;
  while (to < from + MOST_WORDS && isCapitalised(tokens[to], stops) && (to === from || joins(tokens[to]))) to++;
  return to === from ? null : { from, to };
}

function capitalisedBefore(tokens: readonly Token[], at: number, stops: readonly Span[]): Stretch | null {
  let from = at;
  while (from > Math.max(0, at - MOST_WORDS) && isCapitalised(tokens[from - 1], stops)) {
    if (from < at && !joins(tokens[from])) break;
    // "What", "Is": the capital of a sentence is none of a name.
    if (isFunctionWord(tokens[from - 1]?.folded ?? '')) break;
    from--;
  }
  return from === at ? null : { from, to: at };
}

function isCapitalised(token: Token | undefined, stops: readonly Span[]): boolean {
  return token !== undefined && CAPITAL.test(token.text) && !isTaken(token, stops);
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === '' || token.gap === '-');
}

function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'the' ? at + 1 : at;
}

function isTaken(token: Token, stops: readonly Span[]): boolean {
  return stops.some((span) => token.start < span.end && span.start < token.end);
}
