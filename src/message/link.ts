import type { Passage } from '../corpus/passage.ts';
import { presentable } from '../text/characters.ts';
import { words } from '../text/words.ts';
import { LIMITS } from './limits.ts';

/** How many words find the place on the page: few, so that a comma more or less there does no harm. */
const WORDS = 5;

/**
 * The page of the article, at the passage: browsers scroll to the words after `#:~:text=` and mark them (URL Fragment Text
 * Directives, WICG). It also makes the links of two passages of one article differ, for Discord lays embeds with one url together.
 * `null` where the article has no web address.
 */
export function passageLink({ article, text }: Passage): string | null {
  if (!article.url || !/^https?:\/\//iu.test(article.url) || article.url.length > LIMITS.url) return null;
  const first = words(text).slice(0, WORDS);
  const opening = presentable(text.slice(first.at(0)?.start ?? 0, first.at(-1)?.end ?? 0));
  const place = `${article.url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(opening).replaceAll('-', '%2D')}`;
  const link = article.url + place;
  return link.length <= LIMITS.url ? link : article.url;
}
