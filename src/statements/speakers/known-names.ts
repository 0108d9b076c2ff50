import { FIRST_NAMES, SURNAMES } from '../../text/lexicon/names.ts';
import { listed } from './forms.ts';
import { MORE_FIRST_NAMES, NAMES_BEHIND_TITLES, NAMES_OF_SEVERAL_WORDS, WOMENS_NAMES } from './lexicon/first-names.ts';
import { FURTHER_FIRST_NAMES, FURTHER_WOMENS_NAMES } from './lexicon/further-first-names.ts';
import { once } from './once.ts';

/** A known name of several words. */
export interface LongName {
  readonly parts: readonly string[];
  /** Whether it is a first name, «عبد الله», and a surname may follow. */
  readonly first: boolean;
}

interface Names {
  readonly first: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Names of two words or more by their first word, the longest first: «دي ميستورا», «بان كي مون». */
  readonly long: ReadonlyMap<string, readonly LongName[]>;
}

const tables = once((): Names => {
  const first = new Set<string>();
  const last = new Set<string>();
  const long = new Map<string, LongName[]>();
  const put = (name: string, into: Set<string>) => {
    const parts = name.split(' ');
    const [head = ''] = parts;
    if (parts.length === 1) into.add(name);
    else {
      const names = [...(long.get(head) ?? []), { parts, first: into === first }];
      long.set(
        head,
        names.sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  };
  const women = new Set([...WOMENS_NAMES, ...FURTHER_WOMENS_NAMES].flatMap(listed));
  for (const name of [...MORE_FIRST_NAMES, ...FURTHER_FIRST_NAMES].flatMap(listed)) put(name, first);
  for (const name of women) put(name, first);
  // «الجبير», «المالكي» stand in the table of first names for their Latin spellings: with the article they are surnames.
  for (const { arabic } of FIRST_NAMES) {
    const names = listed(arabic);
    const into = names.some((name) => name.startsWith('ال')) ? last : first;
    for (const name of names) put(name, into);
  }
  for (const { arabic } of SURNAMES) for (const name of listed(arabic)) put(name, last);
  for (const name of NAMES_OF_SEVERAL_WORDS) put(listed(name)[0] ?? '', last);
  return { first, women, last, long };
});

/** Names that `عبد` makes, written as one word: «عبدالرحمن», «عبدربه». */
const SERVANT = /^عبد(?:ال.{2,}|رب.*|$)/u;

export function isFirstName(folded: string): boolean {
  // Asked of nearly every word of an archive.
  return tables().first.has(folded) || (folded.startsWith('عبد') && SERVANT.test(folded));
}

const behindTitles = once((): ReadonlySet<string> => new Set(NAMES_BEHIND_TITLES.flatMap(listed)));

/** Whether a folded word of the language is a first name behind a title: «إلهام», «نضال». */
export function isNameBehindTitle(folded: string): boolean {
  return behindTitles().has(folded);
}

/** Whether a folded first name is a woman's: «فاطمه», «هيلاري». */
export function isWomansName(folded: string): boolean {
  return tables().women.has(folded);
}

export function isSurname(folded: string): boolean {
  return tables().last.has(folded);
}

/** The known name of several words that begins here, or null; `folded` gives the words on from here. */
export function longNameAt(folded: (offset: number) => string | undefined): LongName | null {
  const names = tables().long.get(folded(0) ?? '') ?? [];
  return names.find(({ parts }) => parts.every((part, offset) => folded(offset) === part)) ?? null;
}

/** Whether a known name of several words begins with a folded word. */
export function opensLongName(folded: string): boolean {
  return tables().long.has(folded);
}
