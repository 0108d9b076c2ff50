import { ORGANISATIONS } from '../../text/lexicon/names.ts';
import { listed } from './forms.ts';
import { once } from './once.ts';

interface Organisation {
  readonly parts: readonly string[];
  /** Its usual Arabic name, as the table prints it. */
  readonly name: string;
}

const byFirstWord = once((): ReadonlyMap<string, readonly Organisation[]> => {
  const table = new Map<string, Organisation[]>();
  for (const { arabic } of ORGANISATIONS) {
    const [name = ''] = arabic.split('، ');
    for (const form of listed(arabic)) {
      const parts = form.split(' ');
      const [head = ''] = parts;
      table.set(
        head,
        [...(table.get(head) ?? []), { parts, name }].sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  }
  return table;
});

/** Whether the name of an organisation may begin with a folded word. */
export function opensOrganisation(folded: string): boolean {
  return byFirstWord().has(folded);
}

/** The organisation that begins here by the names of the table, or null; `folded` gives the words on from here. */
export function organisationAt(
  folded: (offset: number) => string | undefined,
): { readonly topic: string; readonly words: number } | null {
  const found = byFirstWord()
    .get(folded(0) ?? '')
    ?.find(({ parts }) => parts.every((part, offset) => folded(offset) === part));
  return found ? { topic: found.name, words: found.parts.length } : null;
}
