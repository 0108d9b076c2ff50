import type { Paragraph } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import type { Report, ReportKind, Sign } from '../report.ts';
import { mentionAt, mentionWords } from '../speakers/mention-at.ts';
import type { Word } from '../word.ts';
import type { Act } from './act.ts';
import { actsOf, type GoingOn, mayBeCue } from './acts.ts';
import { hostOf } from './host.ts';
import { isComplementiser, RESUMED } from './phrases.ts';
import { holdsQuotation, type Reading, readingOf, sentenceAt } from './reading.ts';
import { contentOf } from './scope.ts';
import type { MentionFinder } from './subject.ts';

/** As many cues as may end a content, and as many reports as it may stand in or share a speaker with. */
const IN_SIGHT = 12;
/** As many cues as one content may hold: in a text where each quotation opens another, the words of all together stay in proportion to it. */
const MOST_WITHIN = 40;

/**
 * Every act of reporting in a paragraph, in the order of the cues, in time linear in its text. `goesOn` says how the paragraph
 * goes on with the one before ({@link goesOnAfter}); its speaker goes on, too. `words` are those of the paragraph where they are read already.
 */
export function reportsOf(
  paragraph: Paragraph,
  find: MentionFinder = mentionAt,
  goesOn: GoingOn = null,
  words: readonly Word[] = mentionWords(paragraph.text),
): Report[] {
  if (paragraph.kind === 'caption' || !mayReport(paragraph, goesOn, words)) return [];
  const reading = readingOf(paragraph.text, words, paragraph.kind === 'heading');
  const acts = actsOf(reading, find, goesOn);
  const reports: Report[] = [];
  for (const [place, act] of acts.entries()) {
    if (act.silent) continue;
    const whole = contentOf(reading, act, acts.slice(place + 1, place + 1 + IN_SIGHT));
    const content = whole ? upTo(reading, whole, acts[place + MOST_WITHIN]) : elsewhere(reading, act);
    if (content)
      reports.push(reportOf(reading, find, paragraph.number, carried(act, acts[place + 1]), content, reports));
  }
  return reports;
}

/** Without a word of reporting, a headline's colon or words that go on from the paragraph before nothing is reported. */
function mayReport({ kind }: Paragraph, goesOn: GoingOn, words: readonly Word[]): boolean {
  return goesOn !== null || words.some((word) => mayBeCue(word) || (kind === 'heading' && word.gap.includes(':')));
}

/** The empty end of the paragraph for words that stand in the next one: «وقال في بيان:»; null for any other act. */
function elsewhere({ text }: Reading, { before }: Act): Span | null {
  return before?.start === text.length ? before : null;
}

/** How the next paragraph goes on with this one. */
export function goesOnAfter(paragraph: Paragraph, reports: readonly Report[]): GoingOn {
  const last = reports.at(-1);
  if (last && !hasWords(last)) return 'announced';
  return leavesOpen(paragraph, reports) ? 'open' : null;
}

/** Whether the words of a report stand in its own paragraph. */
export function hasWords({ content }: Report): boolean {
  return content.end > content.start;
}

/** A content without what follows from an act on that stands inside it. */
function upTo({ words }: Reading, content: Span, act: Act | undefined): Span {
  const end = act === undefined ? content.end : (words[act.from - 1]?.end ?? content.end);
  return end <= content.start || end >= content.end ? content : { ...content, end };
}

/** «قال لافروف إن …، بحسب وكالة تاس»: the agency of an aside carried the words. */
function carried(act: Act, next: Act | undefined): Act {
  const carrier = next?.silent && next.subject?.form === 'outlet' ? next.subject : null;
  return carrier ? { ...act, chain: [carrier, ...act.chain] } : act;
}

/** Whether the words of the last report run on to the end of the paragraph, their quotation still open. */
function leavesOpen(paragraph: Paragraph, reports: readonly Report[]): boolean {
  const last = reports.at(-1);
  if (last?.kind !== 'direct' || !last.signs.has('unbalanced')) return false;
  return !/[\p{L}\p{N}]/u.test(paragraph.text.slice(last.content.end));
}

function reportOf(
  reading: Reading,
  find: MentionFinder,
  paragraph: number,
  act: Act,
  content: Span,
  earlier: readonly Report[],
): Report {
  const cue = cueOf(reading, act);
  const sharesWith = sharedWith(reading, act, earlier);
  const host = sharesWith === null && hangs(reading, act, earlier) ? hostOf(reading, find, act.from) : null;
  return {
    paragraph,
    sentence: sentenceOf(reading, act, content),
    cue,
    cueForm: act.form,
    lemma: act.lemma,
    content,
    kind: kindOf(reading, act, content),
    subject: act.subject ?? host,
    agreement: act.agreement,
    sharesWith,
    chain: act.chain,
    turn: act.turn,
    parent: parentOf(earlier, cue),
    inHeadline: reading.headline,
    signs: signsOf(act, host),
  };
}

/** Whether the speaker may be the subject of a verb before it that reports nothing. */
function hangs(reading: Reading, act: Act, earlier: readonly Report[]): boolean {
  if (act.form === 'participle') return true;
  if (act.subject !== null) return false;
  return act.form === 'noun' || isInIt(reading, act) || followsFrom(reading, act, earlier);
}

/** «تحدث طلال القرني عن المهرجان، فأكد أن …»: what comes of a verb that reports nothing, behind a comma. */
function followsFrom(reading: Reading, { form, from, signs }: Act, earlier: readonly Report[]): boolean {
  const word = reading.words[from];
  if (form !== 'finite' || signs.has('unread') || !word?.folded.startsWith('ف') || !/^[،,]$/u.test(word.gap))
    return false;
  const last = earlier.at(-1);
  return last === undefined || last.sentence.end <= (reading.sentences[reading.sentenceOf[from] ?? 0]?.start ?? 0);
}

/** «ألقى الأمين كلمة رحب فيها بالحضور»: whoever gave the speech. */
function isInIt(reading: Reading, { form, to }: Act): boolean {
  return form === 'finite' && RESUMED.has(reading.words[to + 1]?.folded ?? '');
}

function signsOf(act: Act, host: Mention | null): ReadonlySet<Sign> {
  return host ? new Set<Sign>([...act.signs, 'host']) : act.signs;
}

/** The words of the cue; of a headline with its colon, «كيري:». */
function cueOf(reading: Reading, act: Act): Span {
  const start = reading.words[act.from]?.start ?? 0;
  const end = reading.words[act.to]?.end ?? start;
  return { start, end: Math.max(start, act.form === 'colon' ? reading.text.indexOf(':', end) + 1 : end) };
}

function sentenceOf(reading: Reading, act: Act, content: Span): Span {
  const first = reading.sentences[reading.sentenceOf[act.from] ?? 0];
  const last = reading.sentences[sentenceAt(reading, content.end - 1)];
  return {
    start: Math.min(first?.start ?? 0, content.start),
    end: Math.max(last?.end ?? 0, first?.end ?? 0, content.end),
  };
}

function parentOf(earlier: readonly Report[], cue: Span): number | null {
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - IN_SIGHT); at--) {
    const content = earlier[at]?.content;
    if (content && content.start <= cue.start && cue.end <= content.end) return at;
  }
  return null;
}

/** A participle and a noun speak for the last verb of their sentence before them that stands in no other's words. */
function sharedWith(reading: Reading, act: Act, earlier: readonly Report[]): number | null {
  if ((act.form !== 'participle' && act.form !== 'noun') || act.subject) return null;
  const start = reading.sentences[reading.sentenceOf[act.from] ?? 0]?.start ?? 0;
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - IN_SIGHT); at--) {
    const report = earlier[at];
    if (report && report.sentence.end <= start) return null;
    if (report?.parent === null && report.cueForm !== 'participle' && report.cueForm !== 'noun') return at;
  }
  return null;
}

function kindOf(reading: Reading, act: Act, content: Span): ReportKind {
  const { by, quotation, at } = act.complement;
  if (act.form === 'continuation') return 'direct';
  // «قال: إن …» without marks reports; «قال: "إن …"» quotes.
  if (by === 'colon' && !quotation && isComplementiser(reading.words[at]?.folded ?? '')) return 'indirect';
  if (by === 'colon' || by === 'quote') return quotation || !reading.headline ? 'direct' : 'indirect';
  return quotation || holdsQuotation(reading, content) ? 'mixed' : 'indirect';
}
