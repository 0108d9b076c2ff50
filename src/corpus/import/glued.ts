import { BETWEEN_NETWORK_WORDS, NETWORK_WORDS } from './furniture-phrases.ts';
import { keyOf } from './page-line.ts';
import type { Why } from './reading.ts';

/** A line without the furniture that was glued to its ends, and what that was. */
interface Trimmed {
  readonly text: string;
  readonly cut: readonly { readonly text: string; readonly why: Why }[];
}

/** «شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك»: as many words and no fewer are buttons. */
const LEAST_NETWORKS = 3;
const YOUR_OPINION = /^(?:اكتب رأيك|أكتب رأيك|اكتب تعليقك|أضف تعليقك)\s*/u;

/** Where furniture begins behind a text, the earliest first. Counted in SaudiNewsNet: 2,090, 365 and 1,737 times. */
const BEHIND: readonly { readonly mark: RegExp; readonly why: Why }[] = [
  { mark: /(?:^|\s)رابط (?:الخبر|المقال|الموضوع)(?: \S+){0,4} ?:/u, why: 'link to the page' },
  { mark: /(?<!\s)\s*\/\/ ?(?:يتبع|انتهى|إنتهى) ?\/\//u, why: 'sign-off' },
  { mark: /(?<=[.؟!»”"…)]\s{0,3})\sسمات(?=\s\S)/u, why: 'tags' },
];
/** In UTF-16 units: what is longer is no mark at the end of an article, but a part of it. */
const LONGEST_BEHIND = 400;
const SENTENCES = /[.؟!](?=\s)/u;
/** What is left of a script where a page hides addresses of mail. */
const SCRIPT = /\/\*[^*]{0,200}\*\//u;

/** The printed text of a line: «شارك من خلال تويتر فيسبوك جوجل بلس تنتهي اليوم…» → «تنتهي اليوم…». `isLast` says that no line follows. */
export function trimmed(line: string, isLast: boolean): Trimmed {
  const cut: { text: string; why: Why }[] = [];
  let text = line;
  const buttons = buttonsBefore(text);
  if (buttons > 0) {
    cut.push({ text: text.slice(0, buttons).trim(), why: 'share buttons' });
    text = text.slice(buttons);
  }
  for (const { mark, why } of BEHIND) {
    const found = mark.exec(text.slice(-LONGEST_BEHIND));
    const at = found ? Math.max(0, text.length - LONGEST_BEHIND) + found.index : -1;
    if (at < 0 || (why === 'tags' && (!isLast || SENTENCES.test(text.slice(at))))) continue;
    cut.push({ text: text.slice(at).trim(), why });
    text = text.slice(0, at);
  }
  const script = SCRIPT.exec(text);
  if (script) text = text.replace(SCRIPT, ' ');
  if (script) cut.push({ text: script[0], why: 'outside the article' });
  return { text: text.trim(), cut };
}

/** How much of a text are the buttons before its first word. */
function buttonsBefore(text: string): number {
  let networks = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const key = keyOf(word);
    if (NETWORK_WORDS.has(key)) networks++;
    else if (!BETWEEN_NETWORK_WORDS.has(key)) break;
    if (NETWORK_WORDS.has(key)) end = index + word.length;
  }
  if (networks < LEAST_NETWORKS) return 0;
  const rest = text.slice(end).trimStart();
  return text.length - rest.length + (YOUR_OPINION.exec(rest)?.[0].length ?? 0);
}
