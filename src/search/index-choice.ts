import { CompiledIndex } from './compiled-index.ts';
import { MiniSearchIndex } from './minisearch-index.ts';
import type { PassageIndex } from './passage-index.ts';

/** Up to here an article that comes is found in a fifth of a second: MiniSearch's postings are compiled anew for it, all of them. */
const SMALL = 1000;

/** The engine for so many passages. Both rank alike; MiniSearch indexes small archives, large ones go straight into typed arrays. */
export function indexFor(passages: number): PassageIndex {
  return passages > SMALL ? new CompiledIndex() : new MiniSearchIndex();
}
