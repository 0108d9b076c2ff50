import type { Contender } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { lunr } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { BENCHMARKS, type LoadPackage, packagesOf } from './peer-package.ts';
import { sqlite } from './sqlite.ts';

/** The engines that Isnad is measured beside, by their packages. A new one is a file and a line here. */
const PEERS: Readonly<Record<string, (load: LoadPackage) => Contender>> = {
  minisearch,
  lunr,
  '@orama/orama': orama,
  flexsearch,
  'better-sqlite3': sqlite,
};

/** The peers that can be loaded; the others are named with the reason. @throws FailureError where none is installed. */
export function loadPeers(leftOut: (name: string, why: string) => void, folder = BENCHMARKS): Contender[] {
  const load = packagesOf(folder);
  return Object.entries(PEERS).flatMap(([name, peer]) => {
    try {
      return [peer(load)];
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
