import type { Span } from '../text/span.ts';

/**
 * How a noun phrase names a speaker:
 * - `full-name`: «سيرغي لافروف», with or without titles around it;
 * - `surname`: one word of a name, «لافروف», «الوزير لافروف»;
 * - `title`: an office or honorific alone, «الوزير الروسي», «نظيره», «سموه»;
 * - `institution`: «الخارجية الروسية», «الكرملين», «موسكو», «البيان», «الشركة»;
 * - `outlet`: an agency or newspaper, which carries words, «وكالة تاس»;
 * - `collective`: two sides or more, «الطرفان», «لافروف وكيري»;
 * - `anonymous`: «مصدر أمني», «مسؤول رفيع طلب عدم ذكر اسمه»;
 * - `group`: many without names, «المتظاهرون», «شهود عيان».
 */
export type MentionForm =
  | 'full-name'
  | 'surname'
  | 'title'
  | 'institution'
  | 'outlet'
  | 'collective'
  | 'anonymous'
  | 'group';

export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** An office as a phrase names it, its words folded: «وزير الخارجية الروسي» → role «وزير», field «خارجيه», country russia. */
export interface NamedOffice {
  /** The head of the phrase as a masculine singular, folded: «وزير», «متحدث», «رييس». */
  readonly role: string;
  /** The words that tell it from other offices of that role, folded, without article and country: «خارجيه», «دوله شوون خارجيه». */
  readonly field: readonly string[];
  /** States by their first English name: `russia`. */
  readonly countries: readonly string[];
  /** «السابق», «الراحل» */
  readonly former: boolean;
}

/** A noun phrase that names a speaker, where it stands in its paragraph. */
export interface Mention {
  /** All of it, with appositions and relative clauses between commas: a reader of the sentence goes on after it. */
  readonly span: Span;
  /** What names the speaker, as a reader would say who spoke: without relative clauses. */
  readonly named: Span;
  /** The personal name in it, «سيرغي لافروف»; null where there is none. */
  readonly name: Span | null;
  readonly form: MentionForm;
  readonly offices: readonly NamedOffice[];
  /** All states that it names, by their first English name. */
  readonly countries: readonly string[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** «نظيره»: the office is the one of whoever is spoken of, elsewhere. */
  readonly counterpart: boolean;
  /** Those that a collective names: «لافروف وكيري». */
  readonly members: readonly Mention[];
  /** The index of the first word after {@link span} among the words that it was read from. */
  readonly next: number;
}
