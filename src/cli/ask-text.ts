import { citationParts } from '../commands/citation.ts';
import { wordingIn } from '../commands/wording.ts';
import type { Findings, Found } from '../search/question.ts';
import { type Language, languageOf } from '../text/language.ts';

/** An answer for people: the question, then each passage and below it where it was printed, or why there is none. */
export function askedAsText(question: string, findings: Findings): string {
  const language = languageOf(question, 'ar');
  const wording = wordingIn(language);
  const { reason, passages, near, unknown, undated, understood } = findings;
  const passagesOf = (found: readonly Found[]) => found.map((one) => passageAsText(one, language));
  const parts = [[question, wording.filters(understood)].filter(Boolean).join('\n')];
  if (reason === null) parts.push(wording.found(passages.length), ...passagesOf(passages));
  else parts.push(`${wording.nothing} ${wording.reasons[reason]}`);
  if (unknown.length > 0) parts.push(wording.unknown(unknown));
  if (undated > 0) parts.push(wording.undated(undated));
  if (near.length > 0) parts.push(wording.near, ...passagesOf(near));
  return `${parts.join('\n\n')}\n`;
}

// The passage and the name of its source begin with Arabic letters, so a terminal that knows directions sets both from the right.
function passageAsText({ passage, score }: Found, language: Language): string {
  return `${passage.text}\n    ${[...citationParts(passage, language), score.toFixed(2)].join(' · ')}`;
}
