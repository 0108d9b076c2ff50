import type { Language } from '../text/language.ts';

/**
 * What is left to be done once a command or a button was understood: it takes longer than an answer may, or touches the folder of the
 * archive. Whoever serves the archive does it, and answers in `language`. Plain data, so that it may cross from one thread into another.
 */
export type Errand = ReloadErrand | ReadErrand | DraftErrand | AmendErrand;

/** The archive is to be read again. */
export interface ReloadErrand {
  readonly kind: 'reload';
  readonly language: Language;
}

/** A page is to be read, for a keeper to look at. */
export interface ReadErrand {
  readonly kind: 'read';
  readonly language: Language;
  /** The address of the page, as it was given. */
  readonly page: string;
  /** Whether it was attached to the call, and not written into it. */
  readonly isAttached: boolean;
  /** Who printed it, where the keeper says so. */
  readonly source: string | null;
}

/** A page that was read is to become an article, to be shown for correction, or to be forgotten. */
export interface DraftErrand {
  readonly kind: 'save' | 'edit' | 'drop';
  readonly language: Language;
  /** By which the page that was read is known. */
  readonly draft: string;
}

/** The corrections that a keeper has written. */
export interface AmendErrand {
  readonly kind: 'amend';
  readonly language: Language;
  readonly draft: string;
  readonly fields: DraftFields;
}

/** What a keeper may correct of a page, as it was written. */
export interface DraftFields {
  readonly title: string;
  readonly source: string;
  /** In any form in which people write dates; empty where the page states none. */
  readonly date: string;
}
