import type { Report } from '../report.ts';
import type { Speaker } from './speaker.ts';

/** What speaks for or against a speaker, as a logistic regression weighs it. */
const WEIGHTS: Readonly<Record<string, number>> = {
  bias: 2.5,
};

/** The named signs of a report and its speaker, each there or not. */
export function signsOf(report: Report, speaker: Speaker): string[] {
  const signs = [`how:${speaker.how}`, `cue:${report.cueForm}`, ...[...report.signs].map((sign) => `sign:${sign}`)];
  if (report.turn) signs.push('turn');
  if (report.parent !== null) signs.push('nested');
  return signs;
}

/** How likely it is that somebody said this and that it was this speaker, 0 to 1. */
export function confidenceOf(report: Report, speaker: Speaker): number {
  if (speaker.name === null) return 0;
  const sum = signsOf(report, speaker).reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), WEIGHTS.bias ?? 0);
  return Math.round((1 / (1 + Math.exp(-sum))) * 100) / 100;
}
