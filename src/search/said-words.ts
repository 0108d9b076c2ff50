import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import type { SaidWords } from './features.ts';
import { termsOf } from './passage-terms.ts';
import { isSaidBy, type Sayings, type Whom } from './sayings.ts';
import { isSaying } from './understanding-saying.ts';
import type { Wanted } from './wanted.ts';

/** Whose words a question asks for. */
export interface AskedWords {
  readonly speaker: string | null;
  readonly asksWho: boolean;
}

/** The parts of a question without the name of the speaker and the verb of saying. */
export function topicOf(wanted: readonly Wanted[], speaker: string): Wanted[] {
  const name = new Set(analyse(speaker).map(({ stem }) => stem));
  return wanted.filter(({ terms }) => !terms.every(({ exact, stem }) => name.has(stem) || isSaying(exact)));
}

/** The parts of a question that are the name of the speaker. */
export function nameIn(wanted: readonly Wanted[], speaker: string): Wanted[] {
  const name = new Set(analyse(speaker).map(({ stem }) => stem));
  return wanted.filter(({ terms }) => terms.every(({ stem }) => name.has(stem)));
}

/** What is said in a passage, by the stems of the words. A passage is analysed only where the words of a saying are looked at. */
export function saidIn(passage: Passage, sayings: Sayings, whom: Whom | null): SaidWords[] {
  return sayings.in(passage).map((saying) => {
    const { content } = saying;
    let stems: ReadonlySet<string> | undefined;
    return {
      isTheirs: whom !== null && isSaidBy(saying, whom),
      get stems() {
        const said = termsOf(passage).filter(({ start, end }) => start >= content.start && end <= content.end);
        stems ??= new Set(said.map(({ stem }) => stem));
        return stems;
      },
    };
  });
}
