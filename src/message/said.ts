import type { Attribution } from '../commands/attribution.ts';
import { presentable } from '../text/characters.ts';
import { type Direction, isolate, line } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import { bold, escapeMarkdown } from './markdown.ts';

/** The most of a name that is shown: a speaker may be «مسؤول أميركي رفيع المستوى طلب …». */
const NAME = 150;

/** The words of somebody with who said them above and the way by which they came below: «غروشكو ← تاس ← سانا». */
export function attributed(
  words: string,
  said: Attribution | undefined,
  language: Language,
  direction: Direction,
): string {
  if (!said) return words;
  const part = (name: string) => isolate(fitted(name, NAME, escapeMarkdown), language, direction);
  const head = line(`${bold(part(said.speaker))} · ${part(said.mark)}`, language, direction);
  // The arrow points the way of an Arabic line; in it the speaker stands first.
  const chain = line(`*${said.chain.map((name) => fitted(name, NAME, escapeMarkdown)).join(' ← ')}*`, 'ar', direction);
  return [head, words, chain].join('\n');
}

/** What stands above a passage: when and where it was said, or the claim that it is shown for. It has no markup. */
export function headLine(head: string, language: Language, direction: Direction): string {
  return fitted(head, LIMITS.embedAuthor, (text) =>
    line(isolate(presentable(text), language, direction), language, direction),
  );
}
