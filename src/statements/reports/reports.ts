import type { Paragraph } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Report, ReportKind } from '../report.ts';
import { mentionAt } from '../speakers/mention-at.ts';
import { accordingAct } from './according-to.ts';
import type { Act } from './act.ts';
import { carriedAct } from './carried.ts';
import { documentAct } from './document.ts';
import { finiteAct } from './finite.ts';
import { headlineAct } from './headline.ts';
import { type CueWord, cueWords } from './lexicon.ts';
import { namedNounAct, nounAct } from './noun.ts';
import { participleAct } from './participle.ts';
import { isComplementiser } from './phrases.ts';
import { type Reading, readingOf } from './reading.ts';
import { contentOf } from './scope.ts';
import type { MentionFinder } from './subject.ts';

/** Every act of reporting in a paragraph, in the order of the cues. */
export function reportsOf(paragraph: Paragraph, find: MentionFinder = mentionAt): Report[] {
  if (paragraph.kind === 'caption') return [];
  const reading = readingOf(paragraph.text, paragraph.kind === 'heading');
  const acts = actsOf(reading, find);
  const reports: Report[] = [];
  for (const [place, act] of acts.entries()) {
    const content = contentOf(reading, act, acts.slice(place + 1, place + 1 + MOST_AHEAD));
    if (content) reports.push(reportOf(reading, paragraph.number, act, content, reports));
  }
  return reports;
}

const MOST_AHEAD = 12;

function actsOf(reading: Reading, find: MentionFinder): Act[] {
  const acts: Act[] = [];
  const headline = headlineAct(reading, find);
  if (headline) acts.push(headline);
  const passed = new Set<number>();
  for (let index = headline ? headline.complement.at : 0; index < reading.words.length; index++) {
    if (passed.has(index)) continue;
    const act = actAt(reading, find, index, acts);
    if (!act) continue;
    acts.push(act);
    if (act.complement.saying !== null) passed.add(act.complement.saying);
    for (let at = index; at <= act.to; at++) passed.add(at);
  }
  return acts;
}

function actAt(reading: Reading, find: MentionFinder, index: number, earlier: readonly Act[]): Act | null {
  for (const cue of cueWords(reading.words[index]?.folded ?? '')) {
    const act = actOfCue(reading, find, index, cue);
    if (act && !isPart(cue, act, earlier, reading)) return act;
  }
  return (
    carriedAct(reading, find, index) ??
    documentAct(reading, find, index) ??
    accordingAct(reading, find, index, earlier) ??
    namedNounAct(reading, find, index)
  );
}

function actOfCue(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  if (cue.tense === 'participle') return participleAct(reading, index, cue);
  if (cue.tense === 'noun') return nounAct(reading, index, cue);
  return finiteAct(reading, find, index, cue);
}

/** «قال إن الكرملين يرى أن …», «أعرب عن تأكيده أن …»: what others hold, and the noun that a verb governs, are part of what is said. */
function isPart(cue: CueWord, act: Act, earlier: readonly Act[], reading: Reading): boolean {
  const last = earlier.at(-1);
  if (!last) return false;
  if (act.form === 'noun' && last.complement.at === act.from) return true;
  if (!cue.verb.opinion || act.boundary !== null) return false;
  return reading.sentenceOf[last.from] === reading.sentenceOf[act.from];
}

function reportOf(reading: Reading, paragraph: number, act: Act, content: Span, earlier: readonly Report[]): Report {
  const cue = { start: reading.words[act.from]?.start ?? 0, end: reading.words[act.to]?.end ?? 0 };
  const parent = parentOf(earlier, cue);
  return {
    paragraph,
    sentence: sentenceOf(reading, act, content),
    cue,
    cueForm: act.form,
    lemma: act.lemma,
    content,
    kind: kindOf(reading, act, content),
    subject: act.subject,
    agreement: act.agreement,
    sharesWith: sharedWith(act, earlier),
    chain: act.chain,
    turn: act.turn,
    parent,
    inHeadline: reading.headline,
    signs: act.signs,
  };
}

function sentenceOf(reading: Reading, act: Act, content: Span): Span {
  const first = reading.sentences[reading.sentenceOf[act.from] ?? 0];
  const start = Math.min(first?.start ?? 0, content.start);
  const last = reading.sentences.find(({ end }) => end >= content.end) ?? first;
  return { start, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

function parentOf(earlier: readonly Report[], cue: Span): number | null {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const content = earlier[at]?.content;
    if (content && content.start <= cue.start && cue.end <= content.end) return at;
  }
  return null;
}

/** A participle and a noun speak for the last verb before them that stands in no other's words. */
function sharedWith(act: Act, earlier: readonly Report[]): number | null {
  if (act.form !== 'participle' && act.form !== 'noun') return null;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const report = earlier[at];
    if (report?.cueForm === 'finite' && report.parent === null) return at;
  }
  return null;
}

function kindOf(reading: Reading, act: Act, content: Span): ReportKind {
  const { by, quotation } = act.complement;
  if (by === 'colon' && !quotation && isComplementiser(reading.words[act.complement.at]?.folded ?? ''))
    return 'indirect';
  if ((by === 'colon' || by === 'quote') && !act.before) return quotation || !reading.headline ? 'direct' : 'indirect';
  if (quotation) return 'mixed';
  const holdsQuoted = reading.quotations.some(({ open, end }) => open >= content.start && end <= content.end);
  return holdsQuoted ? 'mixed' : 'indirect';
}
