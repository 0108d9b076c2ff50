import type { Printed } from '../statements/shelf-repeats.ts';
import type { Statement, StatementKind } from '../statements/statement.ts';

/** What one speaker said in one sentence, to be shown once: «أكد كيري أن …، مشيرا إلى أن …» is two statements. */
export type OneSentence = readonly [Printed, ...Printed[]];

/** Statements in their order, those of one speaker in one sentence together where the first of them stands. */
export function bySentence(all: readonly Printed[]): OneSentence[] {
  const sentences: [Printed, ...Printed[]][] = [];
  for (const printed of all) {
    const last = sentences.at(-1);
    if (last && isSameSentence(last[0].statement, printed.statement)) last.push(printed);
    else sentences.push([printed]);
  }
  return sentences;
}

function isSameSentence(a: Statement, b: Statement): boolean {
  return (
    a.paragraph === b.paragraph &&
    a.speaker === b.speaker &&
    a.sentence.start === b.sentence.start &&
    a.sentence.end === b.sentence.end &&
    a.via.join() === b.via.join()
  );
}

/** Direct or reported, as all of them are; with something of both it is reported and holds words of theirs. */
export function kindOf([first, ...others]: OneSentence): StatementKind {
  const { kind } = first.statement;
  return others.every(({ statement }) => statement.kind === kind) ? kind : 'mixed';
}
