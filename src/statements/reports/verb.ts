/**
 * What may follow a verb of reporting, after its subject:
 * `that` «أن، إن، بأن» and its clause; `words` a colon or a quotation; `object` a bare noun phrase, «أكد وحدة الدولتين»;
 * the others name a preposition: `to` «إلى», `on` «على», `about` «عن», `from` «من», `in` «في», `by` «بـ», `for` «لـ».
 */
export type Frame = 'that' | 'words' | 'object' | 'to' | 'on' | 'about' | 'from' | 'in' | 'by' | 'for';

/** The verb forms of Arabic grammar, from the bare triliteral (1) to istaf‘ala (10), as far as verbs of reporting have them. */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 10;

/** A verb of reporting. What the rules of {@link inflect} give need not be written. */
export interface Verb {
  /** Third person masculine singular, unvowelled: «أكد». */
  readonly past: string;
  readonly form: VerbForm;
  /** The imperfect, third person masculine singular; always for form 1, whose vowels no rule gives. */
  readonly present?: string;
  /** The active participle, indefinite nominative with its last weak letter: «مؤكد», «داعي». */
  readonly participle?: string;
  /** The verbal noun: «تأكيد», «دعوة». */
  readonly noun?: string;
  /** Further forms of the past, between spaces. */
  readonly others?: string;
  /** Frames, between spaces. */
  readonly takes: string;
  /**
   * The same letters say something else as well. `often`: «رد» (an answer); counts at the head of a clause or with a speaker beside it.
   * `mostly`: «بين» (between), «عبر» (by way of); counts only where a sentence or a clause certainly begins.
   */
  readonly homograph?: 'often' | 'mostly';
  /** «يذكر أن»: the imperfect without a subject says that it is said, not who says it. */
  readonly impersonal?: true;
  /** Thinking, not saying: «اعتقد». */
  readonly opinion?: true;
}

const FRAMES = new Map<string, ReadonlySet<Frame>>();

/** The frames of a verb as a set, made once. */
export function framesOf({ takes }: Verb): ReadonlySet<Frame> {
  const known = FRAMES.get(takes) ?? new Set(takes.split(' ') as Frame[]);
  FRAMES.set(takes, known);
  return known;
}
