import type { Paragraph } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Report, ReportKind } from '../report.ts';
import { mentionAt } from '../speakers/mention-at.ts';
import type { Act } from './act.ts';
import { finiteAct } from './finite.ts';
import { cueWords } from './lexicon.ts';
import { nounAct } from './noun.ts';
import { participleAct } from './participle.ts';
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
  let next = 0;
  for (let index = 0; index < reading.words.length; index++) {
    if (index < next) continue;
    const act = actAt(reading, find, index);
    if (!act) continue;
    acts.push(act);
    next = act.to + 1;
  }
  return acts;
}

function actAt(reading: Reading, find: MentionFinder, index: number): Act | null {
  for (const cue of cueWords(reading.words[index]?.folded ?? '')) {
    const act =
      cue.tense === 'participle'
        ? participleAct(reading, index, cue)
        : cue.tense === 'noun'
          ? nounAct(reading, index, cue)
          : finiteAct(reading, find, index, cue);
    if (act) return act;
  }
  return null;
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
  if ((by === 'colon' || by === 'quote') && !act.before) return quotation || !reading.headline ? 'direct' : 'indirect';
  if (quotation) return 'mixed';
  const holdsQuoted = reading.quotations.some(({ open, end }) => open >= content.start && end <= content.end);
  return holdsQuoted ? 'mixed' : 'indirect';
}
