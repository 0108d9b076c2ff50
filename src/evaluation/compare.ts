import { printError } from '../cli/output.ts';
import type { Contender, Trial } from './engine.ts';
import { type Measured, measure } from './measure.ts';
import { loadPeers } from './peers/peers.ts';
import { progressOn } from './progress.ts';

/**
 * Measures Isnad, after the peers where they are wanted, and gives each as soon as it is measured.
 *
 * @throws FailureError where peers are wanted and none is installed.
 */
export function* compare(isnad: Contender, trial: Trial, withPeers: boolean): Generator<Measured> {
  const peers = withPeers ? loadPeers((name, why) => printError(`${name} is left out: ${why}`)) : [];
  const progress = progressOn(process.stderr);
  for (const contender of [...peers, isnad]) yield measure(contender, trial, progress);
}
