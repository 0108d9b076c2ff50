import { FailureError } from '../../cli/errors.ts';
import type { Contender } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { lunr } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { peersAreInstalled } from './peer-package.ts';
import { sqlite } from './sqlite.ts';

/** The engines that Isnad is measured beside, by their packages. A new one is a file and a line here. */
const PEERS: Readonly<Record<string, () => Contender>> = {
  minisearch,
  lunr,
  '@orama/orama': orama,
  flexsearch,
  'better-sqlite3': sqlite,
};

/** The peers that can be loaded; the others are named with the reason. @throws FailureError where none is installed. */
export function loadPeers(leftOut: (name: string, why: string) => void): Contender[] {
  if (!peersAreInstalled()) {
    throw new FailureError('the other engines are not installed, run npm install --prefix benchmarks');
  }
  return Object.entries(PEERS).flatMap(([name, load]) => {
    try {
      return [load()];
    } catch (error) {
      leftOut(name, firstLineOf(error));
      return [];
    }
  });
}

function firstLineOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
