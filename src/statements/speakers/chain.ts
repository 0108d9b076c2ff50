import { sliceOf } from '../../text/span.ts';
import type { Report } from '../report.ts';
import { shownName } from './name-parts.ts';
import type { Speaker } from './speaker.ts';

/** News goes two or three hands deep; what is nested deeper is a broken text. */
const MOST_HANDS = 5;

/**
 * Through whom words came, outermost first: agencies and papers, then the speaker in whose words they stand. Of «نقلت وكالة تاس عن
 * غروشكو قوله» it is «وكالة تاس». Whoever speaks is no hand of his own words.
 */
export function chainOf(reports: readonly Report[], speakers: readonly Speaker[], at: number, text: string): string[] {
  const hands: string[] = [];
  let report = reports[at];
  for (let n = 0; report && n < MOST_HANDS; n++) {
    hands.unshift(...report.chain.map(({ named }) => shownName(sliceOf(text, named))));
    const { parent } = report;
    if (parent === null) break;
    const outer = speakers[parent]?.name ?? null;
    if (outer !== null) hands.unshift(outer);
    report = reports[parent];
  }
  const own = speakers[at]?.name ?? null;
  return [...new Set(hands)].filter((hand) => hand !== own);
}
