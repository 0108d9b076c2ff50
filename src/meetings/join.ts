import type { DateRange } from '../text/calendar-date.ts';
import { shifted } from '../text/period-parts.ts';
import { areSame, type Draft, samePlace, sameSides, sameTime } from './draft.ts';
import { DraftIndex, type Known } from './draft-index.ts';

/** Papers print what they take from agencies a day late, and «أمس» of one is «اليوم» of another. */
const DAYS_APART = 1;
/** An article may come back to a meeting of the weeks before without its day. */
const REMEMBERED_DAYS = 30;
const ORDER = { reported: 0, mentioned: 1, announced: 2 } as const;

/**
 * The meetings of all articles, in steps of some drafts: reports on one meeting are one, and what is mentioned goes to the report on it. What
 * is mentioned or announced without a day is dropped, unless one meeting alone can be meant.
 */
export function* joining(drafts: readonly Draft[], step: number): Generator<void, Draft[]> {
  const index = new DraftIndex();
  const all: Draft[] = [];
  const order = drafts.toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing] || b.weight - a.weight);
  for (const [at, draft] of order.entries()) {
    if (at % step === step - 1) yield;
    const range = rangeOf(draft);
    const same = range && index.near(draft, widened(range, DAYS_APART)).find((known) => isSame(known, draft, range));
    const meant = same ?? (range ? undefined : onlyMeant(index, draft));
    if (meant) {
      for (const trace of draft.traces) meant.draft.add(trace);
    } else if (draft.standing === 'reported' || isTold(draft)) {
      all.push(draft);
      index.add({ draft, range });
    }
  }
  return all;
}

/** The days that a draft is known to be of; of a report, failing these, that of its page. */
function rangeOf(draft: Draft): DateRange | null {
  if (draft.range) return draft.range;
  const page = draft.traces.find(({ article }) => article.published !== null)?.article.published ?? null;
  return draft.standing === 'reported' && page !== null ? { from: shifted(page, -DAYS_APART), to: page } : null;
}

function widened({ from, to }: DateRange, days: number): DateRange {
  return { from: shifted(from, -days), to: shifted(to, days) };
}

function isSame({ draft, range }: Known, other: Draft, otherRange: DateRange): boolean {
  if (range === null || (draft.kind === 'call') !== (other.kind === 'call')) return false;
  // Days that both state must be the same; a day counted from a page may be off by one.
  const exact = [draft, other].every((each) => each.days()[0]?.value.day?.basis === 'stated');
  return sameTime(range, otherRange, exact ? 0 : DAYS_APART) && agree(draft, other);
}

function agree(draft: Draft, other: Draft): boolean {
  const [a, b] = [draft.places()[0]?.value ?? null, other.places()[0]?.value ?? null];
  const [mine, theirs] = [draft, other].map((each) => each.participants().map(({ value }) => value));
  // What is only mentioned or to come may be of the same states and yet of others: «لقاء جديد بين الرئيسين».
  const known = other.standing === 'reported' || theirs?.every((one) => mine?.some((each) => areSame(one, each)));
  return known === true && samePlace(a, b) && sameSides(mine ?? [], theirs ?? [], a ?? b);
}

/** The one meeting of the weeks before the page that fits a mention without a day. */
function onlyMeant(index: DraftIndex, mention: Draft): Known | undefined {
  const page = mention.traces[0]?.article.published ?? null;
  if (page === null || mention.standing === 'announced') return undefined;
  const time = { from: shifted(page, -REMEMBERED_DAYS), to: page };
  const fits = index
    .near(mention, time)
    .filter(
      ({ draft, range }) =>
        range !== null &&
        draft.standing === 'reported' &&
        sameTime(range, time) &&
        (draft.kind === 'call') === (mention.kind === 'call') &&
        agree(draft, mention),
    );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether a mention tells enough to be a meeting of its own: its day, and two who met or a place. */
function isTold(draft: Draft): boolean {
  return draft.range !== null && (draft.participants().length > 1 || draft.places().length > 0);
}
