import { mentionWords } from './mention-at.ts';
import { organisationAt } from './organisations.ts';
import { isCity, stateAt } from './places.ts';
import type { Reader } from './reader.ts';
import { stateOf, stateOfAdjective } from './states.ts';

const MOST_TOPICS = 6;
const PROCLITIC = /^[وبلفك](?=\S{3})/u;

/** What was said is about: the states, places and organisations that it names, in order, states by their usual name. */
export function topicsOf(content: string): string[] {
  const words = mentionWords(content);
  const topics = new Set<string>();
  for (let at = 0; at < words.length && topics.size < MOST_TOPICS; ) {
    const found = topicAt(content, words, at);
    if (found) topics.add(found.topic);
    at += found?.words ?? 1;
  }
  return [...topics];
}

interface Topic {
  readonly topic: string;
  readonly words: number;
}

function topicAt(text: string, words: ReturnType<typeof mentionWords>, at: number): Topic | null {
  const word = words[at];
  if (!word) return null;
  const bare = PROCLITIC.test(word.folded) ? word.folded.slice(1) : word.folded;
  for (const folded of new Set([word.folded, bare, bare.startsWith('ل') ? `ال${bare.slice(1)}` : bare])) {
    const reader: Reader = {
      text,
      words,
      before: Number.POSITIVE_INFINITY,
      cut: { at, word: { ...word, folded } },
      isName: () => false,
    };
    const organisation = organisationAt((offset) => (offset === 0 ? folded : words[at + offset]?.folded));
    if (organisation) return organisation;
    const state = stateAt(reader, at);
    if (state) return { topic: stateOf(state.id)?.name ?? word.text, words: state.words };
    if (isCity(folded)) return { topic: word.text.slice(word.folded.length - folded.length), words: 1 };
    const adjective = folded.startsWith('ال') ? stateOfAdjective(folded) : null;
    if (adjective !== null) return { topic: stateOf(adjective)?.name ?? word.text, words: 1 };
  }
  return null;
}
