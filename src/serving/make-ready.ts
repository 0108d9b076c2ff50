import { findingExamples } from '../commands/examples.ts';
import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';

/** A question that takes everything there is to it: whose words, what about, and who. */
const WHOLE = 'من قال ماذا؟';

/** Makes what every other question takes, in steps between which others may ask. */
export function* makingAskable(library: Library): Generator<void> {
  yield* library.makingReady();
  library.ask({ text: WHOLE });
}

/**
 * Makes what else is made when it is first asked for, in steps too.
 *
 * @returns questions that the library answers.
 */
export function* makingReady(library: Library, language: Language): Generator<void, string[]> {
  yield* makingAskable(library);
  const examples = yield* findingExamples(library, language);
  yield* library.statements.makingContents();
  return examples;
}
