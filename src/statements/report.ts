import type { Span } from '../text/span.ts';
import type { Gender, GrammaticalNumber, Mention } from './mention.ts';

/**
 * By what a report is known: «قال» (finite), «مؤكدا» (participle), «تأكيده» (noun), «بحسب», «حسبما أكد» (according to), the colon of
 * «كيري: …», or nothing but the quotation marks with which a quoted speech goes on in its next paragraph.
 */
export type CueForm = 'finite' | 'participle' | 'noun' | 'according-to' | 'colon' | 'continuation';

/** Quotation marks, or words after a colon: direct. No quoted words: indirect. Quoted words inside a reported clause: mixed. */
export type ReportKind = 'direct' | 'indirect' | 'mixed';

/** What a verb says of a subject that is not printed: «وأضافت» → feminine, singular. Null where the form leaves it open. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/**
 * What speaks for or against a find, to compute a confidence from:
 * `head` the cue opens its clause; `clause` «أن/إن» after it; `colon`, `quote` these introduce the words; `preposition` «عن، على، إلى»;
 * `object` a bare noun phrase; `homograph` the word mostly says something else; `far` many words between cue and content;
 * `unbalanced` a quotation mark without its partner; `host` the subject is that of the clause on which a participle hangs;
 * `opinion` a verb of thinking; `before` the subject stands before its verb; `unread` words that no mention was read from stand where the
 * subject does: somebody is named, and it need not be who spoke before.
 */
export type Sign =
  | 'head'
  | 'clause'
  | 'colon'
  | 'quote'
  | 'preposition'
  | 'object'
  | 'homograph'
  | 'far'
  | 'unbalanced'
  | 'host'
  | 'opinion'
  | 'before'
  | 'unread';

/** One act of reporting in one paragraph: a cue and its words. All spans point into the text of the paragraph. */
export interface Report {
  /** The number of the paragraph in its article; 0 is the title. */
  readonly paragraph: number;
  /** From the beginning of the sentence of the cue to the end of the sentence in which the content ends. */
  readonly sentence: Span;
  /** The word of reporting as printed, «و» and «ف» included: «وقال»; two words where it takes two: «حسبما أكد». */
  readonly cue: Span;
  readonly cueForm: CueForm;
  /** The verb in the past: «قال», «أشار»; of «بحسب» and «وفقا لـ» the word itself; of a colon ':'. */
  readonly lemma: string;
  /** The reported words: «أن» and «إن» in, a governing «عن، على، إلى» out, quotation marks around the whole out, the full stop out. */
  readonly content: Span;
  readonly kind: ReportKind;
  /** Who speaks, as printed at the cue, or null where nobody is: then `agreement` and `sharesWith` are what there is. */
  readonly subject: Mention | null;
  readonly agreement: Agreement;
  /** The report whose speaker this one shares by grammar: «أكد كيري أن …، مشيرا إلى أن …»; null where there is none. */
  readonly sharesWith: number | null;
  /** Agencies and papers that carried the words, outermost first: «نقلت وكالة تاس عن غروشكو قوله». */
  readonly chain: readonly Mention[];
  /** Whether «من جانبه», «بدوره», «من جهته» stands at it: somebody else takes the word. */
  readonly turn: boolean;
  /** The report in whose content this one stands, by its place in the list; null for the outermost. */
  readonly parent: number | null;
  readonly inHeadline: boolean;
  readonly signs: ReadonlySet<Sign>;
}
