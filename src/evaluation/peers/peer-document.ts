import type { Passage } from '../../corpus/passage.ts';

/** A passage as the peers take it. Every one found more with the title than without it. */
export interface PeerDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function documentOf({ id, article, text }: Passage): PeerDocument {
  return { id, title: article.title, text };
}
