import type { Library } from '../library.ts';

/** A question that takes everything there is to it: whose words, what about, and who. */
const WHOLE = 'من قال ماذا؟';

/** Makes what is made when it is first asked for, in steps between which others may ask. */
export function* makingReady(library: Library): Generator<void> {
  yield* library.makingReady();
  yield* library.statements.makingContents();
  library.ask({ text: WHOLE });
}
