import { readArchive } from '../../corpus/archive.ts';
import { passagesOf } from '../../corpus/passages.ts';
import { loadPeers } from '../peers/peers.ts';
import { residentBytes, timesOf } from './figures.ts';
import type { Job, PeerFigures } from './jobs.ts';

const RESULTS = 10;

/** Another engine over the same passages: bare retrieval, for that is what it does, asked the very same questions. */
export async function peer({ name, folder, asked }: Extract<Job, { kind: 'peer' }>): Promise<PeerFigures> {
  const contender = loadPeers(() => {}).find((one) => one.name === name);
  if (!contender) throw new Error(`${name} is not installed`);
  const { articles } = await readArchive(folder);
  const passages = articles.flatMap(passagesOf);
  const before = residentBytes();
  const start = performance.now();
  const engine = contender.build(passages);
  const buildSeconds = (performance.now() - start) / 1000;
  const held = residentBytes() - before;
  const ask = timesOf(asked, (text) => engine.rank(text, RESULTS));
  engine.close?.();
  return { name, buildSeconds, ask, residentBytes: held };
}
