import type { Span } from '../../text/span.ts';
import type { Act } from './act.ts';
import { isComplementiser } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { quotedWords, type Reading } from './reading.ts';

const SPACE = /\s/u;
const LEFT_OVER = /[\s.،,؛;:\-–—…]/u;
const CLOSING = /[»”"“″}›]/u;
const PAUSE = /[،؛]/u;
/** What goes on with a reported clause after a quotation and a comma: «أن "…"، لكن "…"», «وأن», «وإنه». */
const GOES_ON = /^(?:لكن|ولكن|بل|و(?:ان|انه|انها|انهم|بان)|كما|كي|لان|لانه|لانها|الا|مما|حتي|بينما|سوا)$/u;
/** Fewer quoted words are a name, and the clause goes on after it: «أن «داعش»، …». */
const LEAST_SPEECH = 5;

/** The reported words of an act: to the closing mark, the next cue of its own clause, or the full stop, whichever comes first. */
export function contentOf(reading: Reading, act: Act, later: readonly Act[]): Span | null {
  if (act.before) return trimmed(reading, act.before.start, act.before.end);
  const first = reading.words[act.complement.at];
  if (!first) return null;
  const { quotation, by } = act.complement;
  if (quotation?.closed) return trimmed(reading, quotation.start, quotation.end, true);
  // Speech whose closing mark is missing runs on to the next cue.
  const runsOn = quotation !== null && by !== 'that';
  const limit = runsOn
    ? reading.text.length
    : speaksOn(reading, act)
      ? speechEnd(reading, act)
      : sentenceEnd(reading, act);
  return trimmed(
    reading,
    first.start,
    Math.min(beforeNext(reading, first.start, limit, later), pauseAfter(reading, act)),
  );
}

/** «وقال: هذا خطأ. لن نقبله»: speech behind a colon without marks, by whoever heads the sentence, goes on in the sentences behind it. */
function speaksOn(reading: Reading, { complement: { by, at }, form, from }: Act): boolean {
  if (by !== 'colon' || form !== 'finite' || reading.headline) return false;
  const heads = from === 0 || reading.sentenceOf[from - 1] !== reading.sentenceOf[from];
  return heads && !isComplementiser(reading.words[at]?.folded ?? '');
}

/** Sentences that belong to speech without marks at the most. */
const MOST_SENTENCES = 12;
/** What the paper’s own sentences begin with, folded. */
const NARRATES =
  /^(?:و?كان(?:ت|وا)?|و?قد|و?يذكر|و?يشار|و?الجدير|جدير|و?من|و?الي|و?في|و?عن|و?حول|و?علي|و?بعد|و?قبل|كما|فيما|بينما|ثم|و?جاء|و?ياتي|و?تاتي|و?شهد|و?حضر)$/u;

function speechEnd(reading: Reading, act: Act): number {
  const first = reading.sentenceOf[act.complement.at] ?? 0;
  let last = first;
  while (last < first + MOST_SENTENCES && reading.sentences[last + 1] !== undefined) {
    const opening = reading.words[reading.limits[last] ?? 0];
    if (!opening || NARRATES.test(opening.folded)) break;
    last++;
  }
  return reading.sentences[last]?.end ?? reading.text.length;
}

function sentenceEnd(reading: Reading, act: Act): number {
  return reading.sentences[reading.sentenceOf[act.complement.at] ?? 0]?.end ?? reading.text.length;
}

/** Where the first later act begins that is no part of these words. */
function beforeNext(reading: Reading, start: number, limit: number, later: readonly Act[]): number {
  let end = limit;
  for (const next of later) {
    if (next.boundary === null || next.boundary <= start || next.boundary >= end) continue;
    const quoted = reading.quoted[next.from];
    if (!quoted || quoted.open < start) end = next.boundary;
  }
  return end;
}

/** Where a clause ends before its sentence does. */
function pauseAfter(reading: Reading, act: Act): number {
  const at = act.complement.at;
  // «إعلان لافروف عن نيته …، قال كيري»: the noun stands inside a sentence that goes on.
  if (act.form === 'noun' && act.subject) return firstPause(reading, at + 1, PAUSE);
  return Math.min(afterSpeech(reading, at), newClause(reading, act, at));
}

/** No clause is longer; a text that has no stops is read no farther. */
const FARTHEST = 200;

function firstPause(reading: Reading, from: number, pause: RegExp): number {
  for (let at = from; at < Math.min(reading.words.length, from + FARTHEST); at++) {
    const word = reading.words[at];
    if (word && pause.test(word.gap)) return word.start;
    if (reading.sentenceOf[at] !== reading.sentenceOf[from]) break;
  }
  return Number.POSITIVE_INFINITY;
}

/** «أن «تركيا مصممة على …»، وذلك غداة اجتماع»: what comes after the quoted clause and a comma is the reporter's. */
function afterSpeech(reading: Reading, at: number): number {
  const quotation = reading.opening.get(at + 1);
  if (!quotation?.closed || quotedWords(reading, at + 1, quotation, LEAST_SPEECH) < LEAST_SPEECH) {
    return Number.POSITIVE_INFINITY;
  }
  const next = wordAfter(reading, at + 1, quotation);
  const goesOn = !next || !PAUSE.test(next.gap) || GOES_ON.test(next.folded) || /[«"“]/u.test(next.gap.slice(1));
  return goesOn ? Number.POSITIVE_INFINITY : quotation.close;
}

function wordAfter(reading: Reading, from: number, quotation: Quotation) {
  let at = from;
  while ((reading.words[at]?.start ?? Number.POSITIVE_INFINITY) < quotation.close) at++;
  return reading.words[at];
}

/** «…؛ ويعيش»: after a semicolon and «و» a sentence of the reporter's own; after «، وقد» as well, where nobody is quoted. */
function newClause(reading: Reading, act: Act, from: number): number {
  if (act.complement.by === 'colon' || act.complement.by === 'quote') return Number.POSITIVE_INFINITY;
  for (let at = from + 1; at < from + FARTHEST && reading.sentenceOf[at] === reading.sentenceOf[from]; at++) {
    const word = reading.words[at];
    if (!word || reading.quoted[at]) continue;
    if (word.gap.includes('؛') && word.folded.startsWith('و')) return word.start;
    if (PAUSE.test(word.gap) && word.folded === 'وقد') return word.start;
  }
  return Number.POSITIVE_INFINITY;
}

/** Without space and full stop around it, and without a closing mark that nothing in it opened. */
function trimmed(reading: Reading, from: number, to: number, quoted = false): Span | null {
  const { text } = reading;
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  for (;;) {
    while (end > start && LEFT_OVER.test(text.charAt(end - 1))) end--;
    if (quoted || !CLOSING.test(text.charAt(end - 1)) || (reading.closing.get(end) ?? -1) >= start) break;
    end--;
  }
  return end > start ? { start, end } : null;
}
