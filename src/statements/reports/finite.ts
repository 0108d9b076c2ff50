import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import type { Act } from './act.ts';
import { clauseStart } from './boundary.ts';
import { afterAdverbials, type Complement, complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { ADVERBS, BINDING, CONNECTIVES, TURN_NOUNS, TURN_WORDS } from './phrases.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { antecedent, type MentionFinder, subjectAfter, subjectBefore, subjectBetween } from './subject.ts';

const NO_VERB_AFTER = /^(?:في|الي|علي|عن|مع|بين|كل|اي|ذات|بعد|قبل|دون|غير|ذو|عند|لدي|حول|تحت|ضد|منذ)$/u;
const MODAL = /^(?:ان|كي|لكي|حتي|لن|لم|لا|ما|سوف|بان|هل|اذا|لو|ليس|قد|ربما)$/u;
const OPINIONS_DENIED = new Set(['رأى', 'اعتقد', 'توقع', 'استبعد', 'ظن']);
const PASSIVE = /^[وف]?\p{L}\u064f/u;
/** More words than a subject and its circumstances have. */
const FAR = 20;

/** The report of a finite verb, or null where the word reports nothing. */
export function finiteAct(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  if (!mayBeVerb(reading, index, cue)) return null;
  const limit = sentenceLimit(reading, index);
  const relative = antecedent(reading, find, index);
  const before = relative ?? (cue.before === '' ? subjectBefore(reading, find, index) : null);
  const after = before ? null : subjectAfter(reading, find, index, limit);
  const from = after ? after.next : index + 1;
  const complement = complementAfter(reading, cue, index, from);
  if (!complement) return null;
  const subject = before ?? after ?? subjectBetween(reading, find, index, complement.at);
  if (!holds(reading, index, cue, complement, subject)) return null;
  return {
    from: index,
    to: index,
    form: 'finite',
    lemma: cue.verb.past,
    complement,
    subject,
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: turnAt(reading, index),
    boundary: clauseStart(reading, index, cue.before !== ''),
    signs: signsOf(reading, index, cue, complement, before !== null),
  };
}

function mayBeVerb(reading: Reading, index: number, cue: CueWord): boolean {
  const before = reading.words[index - 1]?.folded ?? '';
  const joined = cue.before !== '';
  const apart = (reading.words[index]?.gap ?? '') !== '';
  if (!joined && !apart && NO_VERB_AFTER.test(before)) return false;
  // «يدعى» (is called) is no «يدعي».
  if (cue.text.endsWith('ي') && reading.words[index]?.text.endsWith('ى')) return false;
  if (cue.tense === 'perfect' && PASSIVE.test(reading.words[index]?.text ?? '')) return false;
  if (!joined && MODAL.test(before) && (cue.tense === 'imperfect' || before === 'ما' || before === 'لا')) {
    return (before === 'لا' || before === 'لم') && OPINIONS_DENIED.has(cue.verb.past);
  }
  return true;
}

/** Whether subject, place and complement together make a report of it. */
function holds(
  reading: Reading,
  index: number,
  cue: CueWord,
  complement: Complement,
  subject: Mention | null,
): boolean {
  const introduced = complement.by === 'that' || complement.by === 'colon' || complement.by === 'quote';
  const quoted = reading.quoted[index];
  if (quoted && quoted !== complement.quotation && (!introduced || cue.verb.opinion || cue.verb.homograph))
    return false;
  const dropped = complement.at <= afterAdverbials(reading, index + 1, complement.at) + 1;
  if (!subject) {
    if (cue.verb.impersonal && cue.tense === 'imperfect') return false;
    if (!dropped && cue.tense === 'imperfect' && !saidByMany(cue)) return false;
    if (!introduced && (cue.tense === 'imperfect' || !(dropped && atHead(reading, index, cue)))) return false;
    if (reading.headline) return false;
    if (cue.verb.homograph && !(dropped && atHead(reading, index, cue))) return false;
  }
  if (cue.verb.homograph && !subject && complement.by === 'object') return false;
  if (!cue.verb.homograph || atHead(reading, index, cue)) return true;
  // «بوتين شدد على», «وفي المؤتمر شدد بوتين على»: a person beside it tells it from its homograph.
  return (
    subject !== null && (introduced || subject.span.end <= (reading.words[index]?.start ?? 0) || isPerson(subject))
  );
}

function isPerson({ form }: Mention): boolean {
  return form === 'full-name' || form === 'surname' || form === 'title';
}

function saidByMany(cue: CueWord): boolean {
  return cue.verb.past === 'قال';
}

/** Whether the cue opens its clause: first in the sentence, with «و», after a comma, «كما», «حيث», «بدوره». */
function atHead(reading: Reading, index: number, cue: CueWord): boolean {
  const before = reading.words[index - 1];
  if (!before || reading.sentenceOf[index - 1] !== reading.sentenceOf[index] || cue.before !== '') return true;
  if ((reading.words[index]?.gap ?? '') !== '') return true;
  return (
    CONNECTIVES.has(before.folded) ||
    BINDING.has(before.folded) ||
    ADVERBS.has(before.folded) ||
    TURN_NOUNS.has(before.folded) ||
    /^(?:انه|انها|انهم|الذي|التي)$/u.test(before.folded)
  );
}

/** «من جانبه أكد», «وقال بدوره». */
function turnAt(reading: Reading, index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index + 4; at++) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[index]) continue;
    const folded = reading.words[at]?.folded ?? '';
    if (TURN_WORDS.has(folded)) return true;
    if (TURN_NOUNS.has(folded) && /^[وف]?من$/u.test(reading.words[at - 1]?.folded ?? '')) return true;
  }
  return false;
}

export function signsOf(
  reading: Reading,
  index: number,
  cue: CueWord,
  complement: Complement,
  before: boolean,
): Set<Sign> {
  const signs = new Set<Sign>([complement.by === 'that' ? 'clause' : complement.by]);
  if (atHead(reading, index, cue)) signs.add('head');
  if (cue.verb.homograph) signs.add('homograph');
  if (cue.verb.opinion) signs.add('opinion');
  if (complement.at - index > FAR) signs.add('far');
  if (complement.quotation && !complement.quotation.closed) signs.add('unbalanced');
  if (before) signs.add('before');
  return signs;
}
