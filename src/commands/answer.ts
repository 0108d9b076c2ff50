import type { Passage } from '../corpus/passage.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Errand } from './errand.ts';
import type { Relaxation } from './relaxation.ts';

/** A printed passage. It carries its own citation: a `Passage` cannot be made without the article that printed it. */
export interface PassageBlock {
  readonly kind: 'passage';
  readonly passage: Passage;
  /** The matching words, in UTF-16 units of the passage's text, in order, apart. */
  readonly highlights: readonly Span[];
  /** Other places that print the same in nearly the same words. */
  readonly also: readonly Passage[];
  /** `near` is shown beside a refusal and is no evidence. */
  readonly role: 'evidence' | 'near';
  /** Who said the marked words, where the passage is shown for them. */
  readonly said?: Attribution;
  /** What it is shown for, where an answer is to several claims. */
  readonly claim?: string;
}

/** A line of the bot's own words, from the table of wording. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly text: string;
}

/** Lines of the bot's own words that belong together: the newspapers of an archive. Where they are many, they go on on the next page. */
export interface ListBlock {
  readonly kind: 'list';
  readonly title: string;
  readonly lines: readonly string[];
}

export type Block = PassageBlock | NoticeBlock | ListBlock;

/** Another question that an answer leads to: which meeting was meant, the words of a speaker on a topic. */
export interface Offer {
  readonly label: string;
  /** The key of the command, and its options by key. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** Whether its answer takes the place of this one; else it is a message of its own, for whoever pressed. */
  readonly isInstead: boolean;
}

/** How a call ended, for the log. `answered` with passages, `told` what the bot itself has to say. */
export type Outcome = 'answered' | 'told' | 'refused' | 'misused';

/** What an answer says, whoever asked and in whatever words. */
export type Content = Pick<Answer, 'outcome' | 'heading' | 'blocks' | 'offers' | 'whole'>;

/** What a command answers, before anyone has decided what it looks like. */
export interface Answer {
  readonly outcome: Outcome;
  readonly language: Language;
  /** The reader's own words, to be shown above the answer. */
  readonly asked: string | null;
  readonly heading: string;
  /** Whether only the asker is to see it. */
  readonly private: boolean;
  readonly blocks: readonly Block[];
  /** The filters that it was narrowed down by and can be asked again without. */
  readonly relaxations?: readonly Relaxation[];
  /** What may be asked next, the likeliest first; as many as there is room for get a button. */
  readonly offers?: readonly Offer[];
  /** Everything that there is, where the blocks are a choice of it: for a file. */
  readonly whole?: readonly Block[];
  /** What is left to be done; the rest of the answer is what is said where nobody can do it. */
  readonly errand?: Errand;
  /** Of passages in a row: the next on either side, null where the article begins or ends. */
  readonly around?: { readonly earlier: Passage | null; readonly later: Passage | null };
}
