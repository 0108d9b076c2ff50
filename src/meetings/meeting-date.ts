import { dateOf } from './day-in.ts';
import type { Draft } from './draft.ts';
import type { MeetingDate } from './meeting.ts';

/**
 * The day of a meeting: what its traces name most, single days first; else what the keeper or the page of a report says. A keeper's day
 * outweighs what was counted.
 */
export function dateOfDraft(draft: Draft): MeetingDate | null {
  const [first] = draft.days();
  const told = first?.value.day ?? null;
  const page = first?.value.article ?? draft.traces[0]?.article;
  if (!page) return null;
  const kept = keptDate(draft);
  if (kept !== null) {
    const basis = told && dateOf(told.days) === kept ? told.basis : 'stated';
    return { date: kept, basis, ground: told && basis === told.basis ? told.words : null };
  }
  if (told && told.basis !== 'approximate') return { date: dateOf(told.days), basis: told.basis, ground: told.words };
  // Counted from a page whose own day is an estimate, a day is no surer than that.
  const estimate = page.published === null && draft.standing === 'reported' ? page.approximate : null;
  if (estimate) return { date: estimate.date, basis: 'approximate', ground: estimate.ground };
  if (told) return { date: dateOf(told.days), basis: 'approximate', ground: told.words };
  return page.published !== null && draft.standing === 'reported'
    ? { date: page.published, basis: 'approximate', ground: null }
    : null;
}

/** The day that a keeper gave to the event of an article which reports on this. */
function keptDate(draft: Draft): string | null {
  if (draft.standing !== 'reported') return null;
  return draft.articles.find(({ event }) => event?.date)?.event?.date ?? null;
}
