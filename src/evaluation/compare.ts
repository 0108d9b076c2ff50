import { printError } from '../cli/output.ts';
import type { Contender, Trial } from './engine.ts';
import { type Measured, measure } from './measure.ts';
import { loadPeers } from './peers/peers.ts';
import { progressOn } from './progress.ts';

/** Measures Isnad, after the peers where they are wanted. @throws FailureError where they are wanted and not installed. */
export function compare(isnad: Contender, trial: Trial, withPeers: boolean): Measured[] {
  const peers = withPeers ? loadPeers((name, why) => printError(`${name} is left out: ${why}`)) : [];
  const progress = progressOn(process.stderr);
  return [...peers, isnad].map((contender) => measure(contender, trial, progress));
}
