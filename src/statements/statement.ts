import type { Article, Paragraph } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

export type SpeakerKind = 'person' | 'institution' | 'collective' | 'anonymous';
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** What somebody said, where an article prints it. All spans are of the paragraph's text. */
export interface Statement {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The canonical name; null where the text does not settle it. */
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  /** Canonical names of those a collective speaks for, as far as the text settles them; empty for one speaker. */
  readonly members: readonly string[];
  /** The words that name the speaker, «الوزير الروسي»; null where none stand at the cue. */
  readonly namedAs: Span | null;
  readonly kind: StatementKind;
  /** The word of saying with its clitics: «وقال», «مشيرا», «لافروف:». */
  readonly cue: Span;
  readonly content: Span;
  /** The whole sentence, or the sentences that the words go over. */
  readonly sentence: Span;
  /** Through whom the words came, outermost first: «سانا», «وكالة تاس». */
  readonly via: readonly string[];
  /** The day on which it was said, `YYYY-MM-DD`, where the page states it or it can be computed; else null. */
  readonly date: string | null;
  /** Key terms of the content, as printed. */
  readonly topics: readonly string[];
  /** How likely the speaker is right, 0 to 1. */
  readonly confidence: number;
}
