import type { Span } from '../../text/span.ts';
import type { Act } from './act.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';

const SPACE = /\s/u;
const LEFT_OVER = /[\s.،,؛;:\-–—…]/u;
const CLOSING = /[»”"“″}›]/u;

/** The reported words of an act: to the closing mark, the next cue of its own clause, or the full stop, whichever comes first. */
export function contentOf(reading: Reading, act: Act, later: readonly Act[]): Span | null {
  if (act.before) return trimmed(reading, act.before.start, act.before.end);
  const first = reading.words[act.complement.at];
  if (!first) return null;
  const quotation = act.complement.quotation;
  if (quotation?.closed) return trimmed(reading, quotation.start, quotation.end, true);
  const start = act.complement.by === 'colon' || act.complement.by === 'quote' ? first.start : first.start;
  const end = endOf(reading, act, later, start);
  return trimmed(reading, start, end);
}

function endOf(reading: Reading, act: Act, later: readonly Act[], start: number): number {
  const sentence = reading.sentences[reading.sentenceOf[act.complement.at] ?? 0];
  let end = sentence?.end ?? reading.text.length;
  if (act.form === 'noun' && act.subject) end = Math.min(end, pauseAfter(reading, act.complement.at));
  for (const next of later) {
    if (next.boundary === null || next.boundary <= start || next.boundary >= end) continue;
    const quoted = reading.quoted[next.from];
    if (quoted && quoted.open >= start) continue;
    end = next.boundary;
  }
  return end;
}

/** A noun of reporting stands inside a sentence that goes on after its clause: «إعلان لافروف عن نيته …، قال كيري». */
function pauseAfter(reading: Reading, at: number): number {
  const word = reading.words.find((each, index) => index > at && /[،؛]/u.test(each.gap));
  return word ? word.start : Number.POSITIVE_INFINITY;
}

/** Without space and full stop around it, and without a closing mark that nothing in it opened. */
function trimmed(reading: Reading, from: number, to: number, quoted = false): Span | null {
  const { text } = reading;
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  for (;;) {
    while (end > start && LEFT_OVER.test(text.charAt(end - 1))) end--;
    if (!CLOSING.test(text.charAt(end - 1)) || closesInside(reading.quotations, start, end)) break;
    if (quoted) break;
    end--;
  }
  return end > start ? { start, end } : null;
}

function closesInside(quotations: readonly Quotation[], start: number, end: number): boolean {
  return quotations.some(({ open, close, closed }) => closed && open >= start && close === end);
}
