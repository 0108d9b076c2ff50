import type { Gender, GrammaticalNumber } from '../mention.ts';
import { listed, withArticles } from './forms.ts';
import { ROLES, type RoleKind } from './lexicon/roles.ts';
import { once } from './once.ts';

/** A word for a person as it stands in a text: «الوزيرة» → role «وزير», feminine, singular, definite. */
export interface RoleWord {
  readonly kind: RoleKind;
  /** The masculine singular, folded. */
  readonly role: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
}

type Form = Omit<RoleWord, 'definite'>;

/** What an idafa leaves of a dual or sound plural: «وزيرا الخارجية», «مسؤولو الوزارة», «وزيري الخارجية». */
const forms = once((): ReadonlyMap<string, Form> => {
  const table = new Map<string, Form>();
  const put = (list: string | undefined, form: Form) => {
    for (const word of listed(list)) if (!table.has(word)) table.set(word, form);
  };
  for (const { kind, masculine, feminine, dual, plural } of ROLES) {
    const [role = ''] = listed(masculine);
    put(masculine, { kind, role, gender: 'masculine', number: 'singular' });
    put(feminine, { kind, role, gender: 'feminine', number: 'singular' });
    put(plural, { kind, role, gender: 'masculine', number: 'plural' });
    for (const two of listed(dual)) {
      const of: Form = { kind, role, gender: 'masculine', number: 'dual' };
      const base = two.slice(0, -2);
      for (const ending of ['ان', 'ين', 'ا', 'ي']) put(base + ending, of);
    }
  }
  return table;
});

const whole = once(() => withArticles(forms(), (form, definite): RoleWord => ({ ...form, definite })));

/** The word for a person that a folded word is, or null: «الوزير», «مسؤولون». */
export function roleWord(folded: string): RoleWord | null {
  return whole().get(folded) ?? null;
}

const PRONOUN = /(?:ه|ها|هم|هما)$/u;

/** The same with a pronoun: «نظيره», «مساعدها». Taken from the printed word, for «رئيسة» folds to what «رئيسه» is. */
export function ownedRoleWord(text: string, folded: string): RoleWord | null {
  const pronoun = PRONOUN.exec(text)?.[0];
  if (pronoun === undefined) return null;
  const base = folded.slice(0, -pronoun.length);
  const form = forms().get(base) ?? (base.endsWith('ت') ? forms().get(`${base.slice(0, -1)}ه`) : undefined);
  return form ? { ...form, definite: true } : null;
}
