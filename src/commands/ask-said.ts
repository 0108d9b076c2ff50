import { whoIsAsked } from '../library/who-is-asked.ts';
import type { Library } from '../library.ts';
import { asksWho } from '../search/understanding-who.ts';
import { isSettled } from '../statements/shelf.ts';
import { isSaidBy, type Who } from '../statements/shelf-who.ts';
import type { Statement } from '../statements/statement.ts';
import type { Language } from '../text/language.ts';
import type { Offer, PassageBlock } from './answer.ts';
import { attributionOf } from './attribution.ts';
import { saidWordingIn } from './wording-said.ts';

/** Whose words a question asks for: somebody's, or those of whoever it was. */
interface AskedFor {
  /** Null where it is asked who said something. */
  readonly who: Who | null;
}

/**
 * Whose words a question asks for, or null where it asks for none: «ماذا قال كيري عن سوريا؟», «من قال إن العقوبات باقية؟». `speaker` is whom
 * the search understood.
 */
export function askedFor(question: string, speaker: string | null, library: Library): AskedFor | null {
  if (speaker !== null) {
    const who = whoIsAsked(speaker, library.statements);
    return who.names.length > 0 ? { who } : null;
  }
  return asksWho(question) ? { who: null } : null;
}

/** What a question asks about, behind its first preposition: «ماذا قال لافروف عن سوريا؟». */
const TOPIC = /\s(?:عن|حول|بشأن|بخصوص|تجاه|حيال|إزاء|about|on|regarding)\s([^؟?]{2,100})/u;

/** All that somebody said, on the topic of the question where that leads to something: what `/said` shows. */
export function wordsOffer(question: string, { who }: AskedFor, library: Library, language: Language): Offer[] {
  const [name] = who?.names ?? [];
  if (name === undefined) return [];
  const about = TOPIC.exec(question)?.[1]?.trim();
  const hasTopic = about !== undefined && library.said({ who: name, about }).settled.length > 0;
  const options = { who: name, ...(hasTopic && { about }) };
  return [{ label: saidWordingIn(language).byThem(name), command: 'said', options, isInstead: false }];
}

/**
 * A passage that answers such a question with whoever said the words in it, as `/said` shows them: of the statements in it, by whoever is
 * asked for, the one that holds most of the words that match. The passage as it is where there is none.
 */
export function withSpeaker(
  block: PassageBlock,
  { who }: AskedFor,
  library: Library,
  language: Language,
): PassageBlock {
  let best: Statement | null = null;
  let most = who === null ? 0 : -1;
  for (const statement of library.statements.within(block.passage.article, block.passage.paragraph)) {
    if (!isInside(statement, block) || !isSettled(statement) || (who && !isSaidBy(statement, who))) continue;
    const matching = matchingIn(statement, block);
    if (matching <= most) continue;
    best = statement;
    most = matching;
  }
  return best ? { ...block, said: attributionOf(best, language) } : block;
}

function isInside({ content }: Statement, { passage: { span } }: PassageBlock): boolean {
  return content.start >= span.start && content.end <= span.end;
}

/** How much of what matches stands in what was said, in UTF-16 units. */
function matchingIn({ content }: Statement, { passage, highlights }: PassageBlock): number {
  return highlights.reduce((sum, { start, end }) => {
    const shared =
      Math.min(end + passage.span.start, content.end) - Math.max(start + passage.span.start, content.start);
    return sum + Math.max(0, shared);
  }, 0);
}
