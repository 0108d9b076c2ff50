import type { DateRange } from '../text/calendar-date.ts';
import { shifted } from '../text/period-parts.ts';
import { areSame, type Draft, samePlace, sameSides, sameTime } from './draft.ts';
import type { Participant } from './meeting.ts';

/** Papers print what they take from agencies a day late, and «أمس» of one is «اليوم» of another. */
const DAYS_APART = 1;
/** An article may come back to a meeting of the weeks before without its day. */
const REMEMBERED_DAYS = 30;

/** A draft with what it is compared by. */
interface Known {
  readonly draft: Draft;
  readonly range: DateRange | null;
}

/**
 * The meetings of all articles: reports on one meeting are one, and what is mentioned goes to the report on it. What is mentioned or
 * announced without a day is dropped, unless one meeting alone can be meant.
 */
export function joined(drafts: readonly Draft[]): Draft[] {
  const byParty = new Map<string, Known[]>();
  const all: Draft[] = [];
  const keep = (draft: Draft) => {
    all.push(draft);
    const known = { draft, range: rangeOf(draft) };
    for (const key of keysOf(draft.participants().map(({ value }) => value))) {
      const list = byParty.get(key);
      if (list) list.push(known);
      else byParty.set(key, [known]);
    }
  };
  const order = { reported: 0, mentioned: 1, announced: 2 };
  for (const draft of drafts.toSorted((a, b) => order[a.standing] - order[b.standing] || b.weight - a.weight)) {
    const keys = keysOf(draft.participants().map(({ value }) => value));
    const near = [...new Set(keys.flatMap((key) => byParty.get(key) ?? []))];
    const same = near.find((known) => isSame(known, draft));
    const meant = same ?? (rangeOf(draft) ? undefined : onlyMeant(near, draft));
    if (meant) for (const trace of draft.traces) meant.draft.add(trace);
    else if (draft.standing === 'reported' || isTold(draft)) keep(draft);
  }
  return all;
}

function keysOf(parties: readonly Participant[]): string[] {
  return parties.flatMap(({ name, isPerson, states }) => (isPerson ? [name] : [name, ...states]));
}

/** The days that a draft is known to be of; of a report, failing these, that of its page. */
export function rangeOf(draft: Draft): DateRange | null {
  if (draft.range) return draft.range;
  const page = draft.traces.find(({ article }) => article.published !== null)?.article.published ?? null;
  return draft.standing === 'reported' && page !== null ? { from: shifted(page, -DAYS_APART), to: page } : null;
}

function isSame({ draft, range }: Known, other: Draft): boolean {
  const otherRange = rangeOf(other);
  if (range === null || otherRange === null || (draft.kind === 'call') !== (other.kind === 'call')) return false;
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
function onlyMeant(near: readonly Known[], mention: Draft): Known | undefined {
  const page = mention.traces[0]?.article.published ?? null;
  if (page === null || mention.standing === 'announced') return undefined;
  const time = { from: shifted(page, -REMEMBERED_DAYS), to: page };
  const fits = near.filter(
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
