import type { Mention } from '../mention.ts';
import type { Agreement, CueForm, Sign } from '../report.ts';
import type { Complement } from './complement.ts';

/** A report whose end is not yet known: it depends on the cues that come after it. */
export interface Act {
  /** First and last word of the cue. */
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
  readonly lemma: string;
  readonly complement: Complement;
  readonly subject: Mention | null;
  readonly agreement: Agreement;
  readonly chain: readonly Mention[];
  readonly turn: boolean;
  /** Where a content before it ends at the latest, a position in the text; null where the act stands inside that content. */
  readonly boundary: number | null;
  /** Content that does not follow the cue: «…، حسبما أكد أوشاكوف». Positions of the text. */
  readonly before?: { readonly start: number; readonly end: number };
  /** It ends what was reported before, and reports nothing itself: «…، بحسب وكالة تاس». */
  readonly silent?: true;
  readonly signs: ReadonlySet<Sign>;
}

export const NO_AGREEMENT: Agreement = { gender: null, number: null };
