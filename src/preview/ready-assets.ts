import type { PageAssets } from './asset.ts';

/** Null: the page's script and styles are made when the server starts. Where the code is kept for the next start, they stand here. */
export const READY_ASSETS: PageAssets | null = null;
