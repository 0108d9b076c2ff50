import type { Token } from '../../text/period-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../word.ts';
import { opensOrganisation, organisationAt } from './organisations.ts';
import { isCity, stateAt } from './places.ts';
import type { Reader } from './reader.ts';
import { opensStateName, stateOf, stateOfAdjective } from './states.ts';

const MOST_TOPICS = 6;
/** So much of a speech tells what it is about. In UTF-16 units. */
const MOST_READ = 1000;
const PROCLITIC = /^[وبلفك](?=\S{3})/u;

/** What a part of a text is about: the states, places and organisations that it names, in order, states by their usual name. */
export function topicsOf(text: string, words: readonly Word[], { start, end }: Span): string[] {
  const before = Math.min(end, start + MOST_READ);
  const topics = new Set<string>();
  let at = firstAt(words, start);
  while (topics.size < MOST_TOPICS && (words[at]?.end ?? Number.POSITIVE_INFINITY) <= before) {
    const found = mayOpen(words[at]) ? topicAt(text, words, at) : null;
    if (found) topics.add(found.topic);
    at += found?.words ?? 1;
  }
  return [...topics];
}

/** The index of the first word that begins at a position or behind it. */
function firstAt(words: readonly Token[], position: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Topic {
  readonly topic: string;
  readonly words: number;
}

/** Whether a topic may begin with a word. Most are done with at once. */
function mayOpen(word: Word | undefined): boolean {
  if (!word) return false;
  const { form } = word;
  form.opensTopic ??= opensTopic(form.folded) || (PROCLITIC.test(form.folded) && opensTopic(uncut(form.folded)));
  return form.opensTopic;
}

function opensTopic(folded: string): boolean {
  const isNamed = opensOrganisation(folded) || opensStateName(folded) || isCity(folded);
  return isNamed || (folded.startsWith('ال') && stateOfAdjective(folded) !== null);
}

/** Without the letter that is written to it: «للعراق» → «العراق». */
function uncut(folded: string): string {
  const rest = folded.slice(1);
  return rest.startsWith('ل') ? `ال${rest.slice(1)}` : rest;
}

/** A topic at a word, as it stands or without the letter that is written to it: «للعراق», «وموسكو». */
function topicAt(text: string, words: readonly Token[], at: number): Topic | null {
  const word = words[at];
  if (!word) return null;
  const whole = namedAt(text, words, at, word, word.folded);
  if (whole || !PROCLITIC.test(word.folded)) return whole;
  return namedAt(text, words, at, word, uncut(word.folded));
}

function namedAt(text: string, words: readonly Token[], at: number, word: Token, folded: string): Topic | null {
  const organisation = opensOrganisation(folded) ? organisationFrom(words, at, folded) : null;
  if (organisation) return organisation;
  const state = opensStateName(folded) ? stateAt(readerFrom(text, words, at, { ...word, folded }), at) : null;
  if (state) return { topic: stateOf(state.id)?.name ?? word.text, words: state.words };
  if (isCity(folded)) return { topic: word.text.slice(word.folded.length - folded.length), words: 1 };
  const adjective = folded.startsWith('ال') ? stateOfAdjective(folded) : null;
  return adjective === null ? null : { topic: stateOf(adjective)?.name ?? word.text, words: 1 };
}

function organisationFrom(words: readonly Token[], at: number, first: string): Topic | null {
  return organisationAt((offset) => (offset === 0 ? first : words[at + offset]?.folded));
}

function readerFrom(text: string, words: readonly Token[], at: number, word: Token): Reader {
  return { text, words, before: Number.POSITIVE_INFINITY, cut: { at, word }, isName };
}

function isName(): boolean {
  return false;
}
