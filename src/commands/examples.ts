import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import { wordingIn } from './wording.ts';

const MOST = 3;
/** What was found once for an archive. */
const FOUND = new WeakMap<Library, Map<Language, readonly string[]>>();

/** Questions that this archive answers, for someone who does not know what to ask: about the places of its events, else its headlines. */
export function examplesOf(library: Library, language: Language): readonly string[] {
  const found = FOUND.get(library)?.get(language);
  if (found) return found;
  const finding = findingExamples(library, language);
  for (let step = finding.next(); ; step = finding.next()) if (step.done) return step.value;
}

/** The same in steps of one question each, between which others may ask. */
export function* findingExamples(library: Library, language: Language): Generator<void, string[]> {
  const { exampleOfPlace } = wordingIn(language);
  const places = library.articles.flatMap(({ event }) => (event?.place ? exampleOfPlace(event.place) : []));
  const headlines = library.articles.map(({ title }) => title);
  const examples: string[] = [];
  for (const question of new Set([...places, ...headlines])) {
    if (examples.length === MOST) break;
    if (library.ask({ text: question, limit: 1 }).reason === null) examples.push(question);
    yield;
  }
  const found = FOUND.get(library) ?? new Map<Language, readonly string[]>();
  FOUND.set(library, found.set(language, examples));
  return examples;
}
