import { sliceOf } from '../../text/span.ts';
import type { Report } from '../report.ts';
import { shownName } from './name-parts.ts';
import type { Speaker } from './speaker.ts';

/**
 * Through whom words came, outermost first: agencies and papers, then the speaker in whose words they stand. Of «نقلت وكالة تاس عن
 * غروشكو قوله» it is «وكالة تاس».
 */
export function chainOf(reports: readonly Report[], speakers: readonly Speaker[], at: number, text: string): string[] {
  const report = reports[at];
  if (!report) return [];
  const outer = report.parent === null || report.parent >= at ? [] : outerOf(reports, speakers, report.parent, text);
  const carriers = report.chain.map(({ named }) => shownName(sliceOf(text, named)));
  return [...new Set([...outer, ...carriers])];
}

function outerOf(reports: readonly Report[], speakers: readonly Speaker[], parent: number, text: string): string[] {
  const name = speakers[parent]?.name ?? null;
  return [...chainOf(reports, speakers, parent, text), ...(name === null ? [] : [name])];
}
