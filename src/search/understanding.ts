import { type Period, periodsIn } from '../text/period.ts';
import type { Calendar } from '../text/period-month-names.ts';
import { mergeSpans, type Span } from '../text/span.ts';
import { type Outlet, outletIn } from './understanding-outlet.ts';
import { type Phrase, phrasesIn } from './understanding-phrases.ts';
import { type AskedSpeaker, askedSpeaker, type Topic } from './understanding-speaker.ts';
import { asksWho } from './understanding-who.ts';

/** The time asked for: days `YYYY-MM-DD`, both included, `null` where it is open. */
export interface AskedPeriod {
  readonly from: string | null;
  readonly to: string | null;
  readonly spans: readonly Span[];
  /** As typed, one text a span. */
  readonly words: readonly string[];
}

/** A month whose year is not said: good as a word, no filter. 1–12, in its calendar. */
export interface AskedMonth {
  readonly month: number;
  readonly calendar: Calendar;
  readonly span: Span;
  readonly words: string;
}

/** What a question says beside its words. Spans are UTF-16 units, half open, of the question as typed. */
export interface Understanding {
  readonly period: AskedPeriod | null;
  readonly month: AskedMonth | null;
  readonly source: Outlet | null;
  readonly phrases: readonly Phrase[];
  readonly speaker: AskedSpeaker | null;
  /** What the speaker's words are to be about. */
  readonly topic: Topic | null;
  /** Whether it asks who said something. */
  readonly asksWho: boolean;
  /** The question without the words of the period and of the source. */
  readonly rest: string;
}

/**
 * Reads a question: «ماذا قال لافروف عن سوريا في أيار 2015 في جريدة الثورة؟» → period 2015-05-01 … 2015-05-31, source «الثورة», speaker
 * «لافروف», topic «سوريا», rest «ماذا قال لافروف عن سوريا؟». `sources` are the names of the outlets that can be asked for. What stands
 * in quotation marks is to be found as it is: no time is read in it.
 */
export function understand(question: string, sources: readonly string[]): Understanding {
  const source = outletIn(question, sources);
  const phrases = phrasesIn(question).filter(({ span }) => !source || !overlap(span, source.span));
  const fixed = [...phrases.map(({ span }) => span), ...(source ? [source.span] : [])];
  const times = periodsIn(question).filter(({ span }) => !fixed.some((each) => overlap(span, each)));
  const dated = times.filter(({ from, to }) => from !== null || to !== null);
  const taken = [...dated.map(({ span }) => span), ...(source ? [source.span] : [])];
  const who = asksWho(question);
  const speaker = who ? null : askedSpeaker(question, mergeSpans([...times.map(({ span }) => span), ...taken]));
  return {
    period: periodOf(dated),
    month: monthOf(times),
    source,
    phrases,
    speaker,
    topic: speaker?.topic ?? null,
    asksWho: who,
    rest: without(question, mergeSpans(taken)),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Several times are taken for all that lies between them («موقف 2015 وموقف 2017»), times with one end each for what they leave
 * («بعد 2014 وقبل 2017»); where they leave nothing, no period is asked for.
 */
function periodOf(times: readonly Period[]): AskedPeriod | null {
  if (times.length === 0) return null;
  const closed = times.filter(({ from, to }) => from !== null && to !== null);
  const used = closed.length > 0 ? closed : times;
  const [froms, tos] = [used.flatMap(({ from }) => from ?? []).sort(), used.flatMap(({ to }) => to ?? []).sort()];
  const from = (closed.length > 0 ? froms.at(0) : froms.at(-1)) ?? null;
  const to = (closed.length > 0 ? tos.at(-1) : tos.at(0)) ?? null;
  if (from !== null && to !== null && from > to) return null;
  return { from, to, spans: times.map(({ span }) => span), words: times.map(({ words }) => words) };
}

function monthOf(times: readonly Period[]): AskedMonth | null {
  for (const { from, to, month, calendar, span, words } of times) {
    if (from === null && to === null && month !== null) return { month, calendar, span, words };
  }
  return null;
}

const SPACES = /\s+/gu;
const SPACE_BEFORE_MARK = /\s(?=[؟?،,.!])/gu;

/** A text without some of its words. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let start = 0;
  for (const span of mergeSpans(spans)) {
    rest += `${text.slice(start, span.start)} `;
    start = span.end;
  }
  return (rest + text.slice(start)).replace(SPACES, ' ').replace(SPACE_BEFORE_MARK, '').trim();
}
