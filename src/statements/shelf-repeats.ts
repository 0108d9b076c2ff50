import { sliceOf } from '../text/span.ts';
import { groupBy } from './group-by.ts';
import type { Statement } from './statement.ts';

/** A statement, and the others that print the same words of the same speaker. */
export interface Printed {
  readonly statement: Statement;
  readonly also: readonly Statement[];
}

const NO_WORD = /[^\p{L}\p{Nd}]+/gu;

/** Each statement once, in their order: a page repeats its lead as a teaser, and papers print the same agency. The body goes before headings. */
export function withoutRepeats(statements: readonly Statement[]): Printed[] {
  const groups = groupBy(statements, ({ speaker, paragraph, content }) => {
    const words = sliceOf(paragraph.text, content).replace(NO_WORD, ' ');
    return `${speaker ?? ''}: ${words.trim()}`;
  });
  return [...groups.values()].flatMap((group) => {
    const statement = group.find(({ paragraph }) => paragraph.kind === 'body') ?? group[0];
    return statement ? [{ statement, also: group.filter((each) => each !== statement) }] : [];
  });
}
