import type { Fault } from '../corpus/fault.ts';
import type { Language } from '../text/language.ts';
import type { Answer, ListBlock } from './answer.ts';
import { faultLines } from './fault-lines.ts';
import { noticesOf } from './notices.ts';
import { archiveWordingIn } from './wording-archive.ts';

/** What reading an archive again has brought: the files of articles that came, changed and went, and what cannot be read. */
export interface Reloaded {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly faults: readonly Fault[];
}

/** So many files of each kind are named; the rest stands in a file. */
const MOST_SHOWN = 15;

/** Null where the archive could not be read. */
export function reloadAnswer(reloaded: Reloaded | null, language: Language): Answer {
  const own = archiveWordingIn(language);
  const answer = { language, asked: null, private: true };
  if (!reloaded) return { ...answer, outcome: 'refused', heading: own.notReloaded, blocks: [] };
  const { added, changed, removed, faults } = reloaded;
  const lists: ListBlock[] = [
    { title: own.faults, lines: faultLines(faults, language) },
    { title: own.added, lines: added },
    { title: own.changedArticles, lines: changed },
    { title: own.removed, lines: removed },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((list) => ({ kind: 'list', ...list }));
  const facts = noticesOf([faults.length === 0 && own.noFaults]);
  const isLong = lists.some(({ lines }) => lines.length > MOST_SHOWN);
  return {
    ...answer,
    outcome: 'told',
    heading: own.reloaded({ added: added.length, changed: changed.length, removed: removed.length }),
    blocks: [...facts, ...lists.map((list) => ({ ...list, lines: beginning(list.lines) }))],
    ...(isLong && { whole: [...facts, ...lists] }),
  };
}

function beginning(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_SHOWN ? [...lines.slice(0, MOST_SHOWN), '…'] : lines;
}
