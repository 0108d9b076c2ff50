import { CompiledIndex } from './compiled-index.ts';
import { MiniSearchIndex } from './minisearch-index.ts';
import type { PassageIndex } from './passage-index.ts';

/** From here on MiniSearch is felt: a question over 2,000 passages takes it about as long as everything else together. */
const LARGE = 2000;

/** The engine for so many passages. Both rank alike; MiniSearch serves small archives, its postings compiled into typed arrays large ones. */
export function indexFor(passages: number): PassageIndex {
  return passages > LARGE ? new CompiledIndex() : new MiniSearchIndex();
}
