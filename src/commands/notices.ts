import type { NoticeBlock } from './answer.ts';

/** The bot's own words, a block for each; nothing for what is false, null or empty. */
export function noticesOf(texts: readonly (string | false | null)[]): NoticeBlock[] {
  return texts.flatMap((text): NoticeBlock[] => (text ? [{ kind: 'notice', text }] : []));
}
