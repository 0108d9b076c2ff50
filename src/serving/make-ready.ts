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

/** After so many questions, of so many words, hardly anything is left that the first to ask would wait for. */
const [MANY, SHORT] = [100, 5];

/**
 * Asks about what the articles of the archive report, in steps of a question each. What answers is compiled by being used: whoever asks a
 * program that has just started would wait half as long again as those who come later.
 *
 * @param served the library that is served then, for one that has grown takes the place of another.
 */
export function* makingQuick(served: () => Library): Generator<void> {
  for (let n = 0; n < MANY && served().articles.length > 0; n++) {
    const library = served();
    const { articles } = library;
    const { statements } = library.statements;
    const about = nth(articles, n)?.title.split(' ', SHORT).join(' ') ?? '';
    const speaker = n % 3 === 2 ? nth(statements, n)?.speaker : null;
    library.ask({ text: speaker ? `ماذا قال ${speaker} عن ${about}؟` : about });
    yield;
  }
}

/** One of many from all over a list. */
function nth<Item>(list: readonly Item[], n: number): Item | undefined {
  return list[Math.floor((n * list.length) / MANY)];
}
