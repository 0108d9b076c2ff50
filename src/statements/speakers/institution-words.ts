import type { GrammaticalNumber } from '../mention.ts';
import { listed, withArticles } from './forms.ts';
import {
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  NAMED_INSTITUTIONS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
} from './lexicon/institutions.ts';
import { once } from './once.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';

export interface InstitutionWord {
  readonly feminine: boolean;
  readonly number: GrammaticalNumber;
  /** Whether a word of no dictionary may follow: «شركة أرامكو». */
  readonly named: boolean;
  readonly outlet: boolean;
  readonly document: boolean;
  readonly definite: boolean;
}

type Form = Omit<InstitutionWord, 'definite'>;

const FEMININE = /(?:ه|ات)$/u;

const nouns = once((): ReadonlyMap<string, Form> => {
  const table = new Map<string, Form>();
  const put = (word: string, form: Form) => {
    if (!table.has(word)) table.set(word, form);
  };
  const plain = { number: 'singular', named: false, outlet: false, document: false } as const;
  for (const { noun, plural, feminine, named = false } of INSTITUTION_NOUNS) {
    for (const word of listed(noun)) put(word, { ...plain, feminine, named });
    for (const word of listed(plural)) put(word, { ...plain, feminine: true, number: 'plural', named });
    for (const word of listed(noun)) {
      const base = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
      // «حركتا فتح وحماس»: before a genitive, of feminine nouns alone, for «حزبا» is also “a party”.
      const before = base === word ? [] : ['ا', 'ي'];
      for (const ending of ['ان', 'ين', ...before]) put(base + ending, { ...plain, feminine, number: 'dual', named });
    }
  }
  for (const noun of OUTLET_NOUNS.flatMap(listed))
    put(noun, { ...plain, feminine: FEMININE.test(noun), named: true, outlet: true });
  for (const noun of DOCUMENT_NOUNS.flatMap(listed))
    put(noun, { ...plain, feminine: FEMININE.test(noun), document: true });
  return table;
});

const whole = once(() => withArticles(nouns(), (form, definite): InstitutionWord => ({ ...form, definite })));

/** The noun of an institution, outlet or document that a folded word is, with or without article. */
export function institutionWord(folded: string): InstitutionWord | null {
  return whole().get(folded) ?? null;
}

/** Of «بيانها» and «وزارته» that of «بيان» and «وزارة». */
export function ownedInstitutionWord(text: string, folded: string): InstitutionWord | null {
  const pronoun = /(?:ه|ها|هم)$/u.exec(text)?.[0];
  if (pronoun === undefined || text.endsWith('ة')) return null;
  const base = folded.slice(0, -pronoun.length);
  const form = nouns().get(base) ?? (base.endsWith('ت') ? nouns().get(`${base.slice(0, -1)}ه`) : undefined);
  return form ? { ...form, definite: true } : null;
}

interface Whole {
  readonly parts: readonly string[];
  readonly outlet: boolean;
}

const wholes = once((): ReadonlyMap<string, readonly Whole[]> => {
  const table = new Map<string, Whole[]>();
  const put = (name: string, outlet: boolean) => {
    const parts = (listed(name)[0] ?? '').split(' ');
    const [head = ''] = parts;
    table.set(
      head,
      [...(table.get(head) ?? []), { parts, outlet }].sort((a, b) => b.parts.length - a.parts.length),
    );
  };
  for (const name of NAMED_INSTITUTIONS) put(name, false);
  for (const name of OUTLET_NAMES) put(name, true);
  return table;
});

/** The institution or outlet of that very name that begins at a word: «البيت الأبيض», «رويترز». */
export function wholeInstitutionAt(
  reader: Reader,
  at: number,
): { readonly words: number; readonly outlet: boolean } | null {
  const names = wholes().get(wordAt(reader, at)?.folded ?? '');
  const found = names && nameOf(reader, at, names);
  return found ? { words: found.parts.length, outlet: found.outlet } : null;
}

function nameOf(reader: Reader, at: number, names: readonly Whole[]): Whole | undefined {
  return names.find(({ parts }) => parts.every((part, n) => n === 0 || nextWord(reader, at + n)?.folded === part));
}

/** Whether such a name begins with a folded word. */
export function opensInstitutionName(folded: string): boolean {
  return wholes().has(folded);
}

/** Whether a folded phrase is such a name: «البيت الابيض». */
export function isNamedInstitution(folded: string): boolean {
  const [head = ''] = folded.split(' ');
  return (
    wholes()
      .get(head)
      ?.some(({ parts, outlet }) => !outlet && parts.join(' ') === folded) ?? false
  );
}

/** Whether one word is the whole name of an institution: «داعش». */
export function isInstitutionName(folded: string): boolean {
  return (
    wholes()
      .get(folded)
      ?.some(({ parts }) => parts.length === 1) ?? false
  );
}
