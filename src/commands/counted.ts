import type { Language } from '../text/language.ts';

/** The forms of a noun beside a number. `{n}` stands for the number; a form that needs none leaves it out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/** A number with its noun: 2 → «مقالان», 3 → «3 مقالات», 11 → «11 مقالًا». */
export function counted(number: number, forms: Forms, language: Language): string {
  const form = forms[RULES[language].select(number)] ?? forms.other;
  return form.replace('{n}', String(number));
}

/** A number with an English noun that takes an s: 1 → "1 article", 2 → "2 articles". */
export function numbered(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
