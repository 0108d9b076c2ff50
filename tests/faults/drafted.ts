import { article } from '../archive.ts';
import { harvest } from '../serving/town.ts';

const { slug: _, ...draft } = article({ ...harvest(1), url: 'https://a.example/1' });

/** An article on its way into an archive. */
export const DRAFT = draft;

/** A page that was read as that article, and may be saved. */
export const PAGE = {
  asRead: DRAFT,
  corrected: {},
  dated: null,
  byline: [],
  dropped: [],
  warnings: [],
  stored: null,
  standing: { change: 'new', slug: null },
} as const;
