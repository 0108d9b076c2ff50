import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Offer } from './answer.ts';
import { examplesOf } from './examples.ts';
import { suggestSpeakers, suggestTopics } from './suggestions.ts';
import { suggestMeetings } from './summary-suggestions.ts';

const MOST_QUESTIONS = 2;
/** What was found once for an archive. */
const FOUND = new WeakMap<Library, Partial<Record<Language, readonly Offer[]>>>();

/** Calls that this archive answers: questions, somebody's words on a topic, a meeting. */
export function exampleOffers(library: Library, language: Language): readonly Offer[] {
  const found = FOUND.get(library)?.[language] ?? offersFrom(library, language);
  if (library.hasMeetings) FOUND.set(library, { ...FOUND.get(library), [language]: found });
  return found;
}

function offersFrom(library: Library, language: Language): readonly Offer[] {
  const questions = examplesOf(library, language).slice(0, MOST_QUESTIONS);
  const [who] = suggestSpeakers('', library, {});
  const [about] = who ? suggestTopics('', library, { who }) : [];
  const [meeting] = suggestMeetings('', library, {});
  const offer = (command: string, options: Record<string, string>): Offer => ({
    label: Object.values(options).join(' · '),
    command,
    options,
    isInstead: false,
  });
  return [
    ...questions.map((question) => offer('ask', { question })),
    ...(who ? [offer('said', { who, ...(about && { about }) })] : []),
    ...(meeting ? [offer('summary', { meeting })] : []),
  ];
}
