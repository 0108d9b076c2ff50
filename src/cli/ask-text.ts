import { citationParts } from '../commands/citation.ts';
import { holdingsOf } from '../commands/holdings.ts';
import { wordingIn } from '../commands/wording.ts';
import type { Article } from '../corpus/article.ts';
import type { Findings, Found } from '../search/question.ts';
import { type Language, languageOf } from '../text/language.ts';

/** An answer for people: the question, then each passage and below it where it was printed, or why there is none and what the archive holds. */
export function askedAsText(question: string, findings: Findings, articles: readonly Article[]): string {
  const language = languageOf(question, 'ar');
  const wording = wordingIn(language);
  const { reason, passages, near, unknown, undated, understood } = findings;
  const passagesOf = (found: readonly Found[]) => found.map((one) => passageAsText(one, language));
  const parts = [[question, wording.filters(understood)].filter(Boolean).join('\n')];
  if (reason === null) parts.push(wording.found(passages.length), ...passagesOf(passages));
  else parts.push(`${wording.nothing} ${wording.reasons[reason]}`);
  if (unknown.length > 0) parts.push(wording.unknown(unknown));
  if (undated > 0) parts.push(wording.undated(undated));
  if (reason !== null) parts.push(articles.length > 0 ? wording.holdings(holdingsOf(articles)) : wording.emptyArchive);
  if (near.length > 0) parts.push(wording.near, ...passagesOf(near));
  return `${parts.join('\n\n')}\n`;
}

// The passage and the name of its source begin with Arabic letters, so a terminal that knows directions sets both from the right.
function passageAsText({ passage, score, also }: Found, language: Language): string {
  return `${passage.text}\n    ${[...citationParts(passage, language, also), score.toFixed(2)].join(' · ')}`;
}
