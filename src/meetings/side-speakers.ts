import { stateNamed, stateOfAdjective, stateOfCapital } from '../statements/speakers/states.ts';
import type { Statement } from '../statements/statement.ts';
import { fold } from '../text/fold.ts';
import { sliceOf } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Meeting } from './meeting.ts';

/**
 * Those who speak for a side of a meeting without having met: «مساعد الرئيس الروسي», «المتحدث باسم الكرملين» of talks with a Russian. By their
 * canonical names, from how the statements call them.
 */
export function sideSpeakers({ participants }: Meeting, statements: readonly Statement[]): ReadonlySet<string> {
  const sides = new Set(participants.flatMap(({ states }) => states));
  const found = new Set<string>();
  for (const { speaker, namedAs, paragraph } of statements) {
    if (speaker === null || namedAs === null || found.has(speaker)) continue;
    if (words(sliceOf(paragraph.text, namedAs)).some(({ text }) => sides.has(stateOfWord(fold(text)) ?? '')))
      found.add(speaker);
  }
  return found;
}

/** The state that a folded word names by its name, its adjective or its capital, by its first English name. */
export function stateOfWord(folded: string): string | null {
  return stateOfAdjective(folded) ?? stateNamed(folded) ?? stateOfCapital(folded);
}
