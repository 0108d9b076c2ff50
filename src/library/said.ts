import { Filters } from '../search/filters.ts';
import type { PassageSearch } from '../search/passage-search.ts';
import type { Wanted } from '../search/wanted.ts';
import type { OnShelf, Sought, StatementShelf } from '../statements/shelf.ts';
import type { Who } from '../statements/shelf-who.ts';
import type { StatementKind } from '../statements/statement.ts';
import { AT_NO_MEETING, byEvent, type MeetingOf } from './said-meetings.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** Whose words are asked for, and on what. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both ends included, of when it was said. */
export interface SaidQuestion {
  /** A name in any spelling, or an office: «لافروف», "Kerry", «وزير الخارجية الروسي». */
  readonly who?: string | undefined;
  /** The words of others in which they are named, in place of their own. */
  readonly of?: boolean | undefined;
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly kind?: StatementKind | undefined;
}

export interface SaidFindings extends OnShelf {
  /** Who is meant, or null where nobody was asked for. */
  readonly who: Who | null;
  /** Where nobody is known by that name: the nearest names of whom the archive has words. */
  readonly nearest: readonly string[];
  /** The words of the topic, as typed, that the archive does not hold. */
  readonly unknown: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** At which meeting something was said. */
  readonly meetingOf: MeetingOf;
}

/** So much of a topic, by rarity, must stand in what was said. */
const ENOUGH_OF_TOPIC = 0.6;
const MOST_NEAREST = 5;

/**
 * What was said, by whom it is asked for and on what.
 *
 * @throws UnreadableDateError where `from` or `to` is no date.
 */
export function findSaid(
  question: SaidQuestion,
  shelf: StatementShelf,
  search: PassageSearch,
  sources: readonly string[],
  meetingOf: MeetingOf = AT_NO_MEETING,
): SaidFindings {
  const { source, from, to } = question;
  const filters = new Filters({ text: '', from, to, source }, sources);
  const typed = question.who?.trim() ?? '';
  const who = typed === '' ? null : whoIsAsked(typed, shelf);
  const wanted = search.sought(question.about ?? '').wanted;
  const sought: Sought = {
    who,
    view: question.of ? 'of' : 'by',
    kind: question.kind ?? null,
    time: filters.period,
    isFrom: (article) => filters.fromSource(article),
    about: question.about?.trim() ? statementsAbout(wanted, shelf) : null,
  };
  const isNobody = who !== null && who.names.length === 0;
  const found: OnShelf = isNobody ? { settled: [], unsettled: [], undated: 0 } : shelf.find(sought);
  return {
    settled: byEvent(found.settled, meetingOf),
    unsettled: byEvent(found.unsettled, meetingOf),
    undated: found.undated,
    who,
    nearest: isNobody ? shelf.names.nearest(typed, MOST_NEAREST) : [],
    unknown: wanted.filter(({ meanings }) => meanings.length === 0).map(({ printed }) => printed),
    from: filters.period?.from ?? null,
    to: filters.period?.to ?? null,
    meetingOf,
  };
}

/** The places on the shelf of the statements in whose words enough of the topic stands, each part counted by its rarity. */
function statementsAbout(wanted: readonly Wanted[], shelf: StatementShelf): ReadonlySet<number> {
  const shares = new Map<number, number>();
  const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const part of wanted) {
    for (const [place, sureness] of holding(part, shelf)) {
      shares.set(place, (shares.get(place) ?? 0) + (sureness * part.rarity) / all);
    }
  }
  return new Set([...shares].filter(([, share]) => share >= ENOUGH_OF_TOPIC).map(([place]) => place));
}

/** Where one part of a topic stands, and how surely it is meant there. */
function holding({ meanings }: Wanted, shelf: StatementShelf): Map<number, number> {
  const surest = new Map<number, number>();
  for (const { stems, sureness } of meanings) {
    for (const place of shelf.contents.holding(stems)) {
      surest.set(place, Math.max(surest.get(place) ?? 0, sureness));
    }
  }
  return surest;
}
