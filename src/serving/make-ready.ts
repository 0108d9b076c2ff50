import { findingExamples } from '../commands/examples.ts';
import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';

/** Questions that between them take everything there is to one: whose words, what about, and who; English; a dialect, and words that nobody prints; an office, a Hijri day, a year; Arabic in Latin letters. */
const WHOLE = [
  'من قال ماذا؟',
  'Who said what about the meeting?',
  'شو حكى زخرفقوط وقطبشان؟',
  'ماذا قال وزير الخارجية الإيراني في 7 رمضان 1436؟',
  'ما نتائج قمة 2013؟',
  'shu 2al kerry 3an sorya',
];

/**
 * Makes what a question may take and is made when it is first asked for, in steps between which others may ask.
 *
 * @returns questions that the library answers.
 */
export function* makingAskable(library: Library, language: Language): Generator<void, string[]> {
  yield* library.makingReady();
  yield* library.makingSearchReady();
  for (const text of WHOLE) {
    library.ask({ text });
    yield;
  }
  return yield* findingExamples(library, language);
}

/** Makes what a question on a topic or for an office takes, in steps too. */
export function* makingContents(library: Library): Generator<void> {
  yield* library.makingOffices();
  yield* library.statements.makingContents();
}

/** Finds the meetings that the articles tell of, in steps too. */
export function* makingMeetings(library: Library): Generator<void> {
  yield* library.makingMeetings();
}
