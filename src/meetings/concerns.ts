import { mentionWords } from '../statements/speakers/mention-at.ts';
import type { Candidate } from './candidates.ts';
import { namesBoth } from './discussed.ts';
import type { Meeting } from './meeting.ts';
import { stateOfWord } from './side-speakers.ts';

/**
 * Whether a sentence is of those who met: they say it or speak in it, or it names one of them or a state of theirs. What others agree on
 * or quarrel about, «اتهم التنظيم خصومه», is no result of the meeting.
 */
export function concerns({ participants }: Meeting, { text, statements, tellsOfIt, isOfSide }: Candidate): boolean {
  if (tellsOfIt || isOfSide || participants.some(({ name, short }) => text.includes(short) || text.includes(name)))
    return true;
  if (
    statements.some(({ speaker, members }) => members.length > 1 || participants.some(({ name }) => name === speaker))
  ) {
    return true;
  }
  const states = new Set(participants.flatMap((each) => each.states));
  const words = mentionWords(text).map(({ folded }) => folded);
  return namesBoth(words) || words.some((word) => states.has(stateOfWord(word) ?? ''));
}
