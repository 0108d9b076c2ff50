/** A question that the archive did not answer, or did not answer to somebody's mind. */
export interface Gap {
  readonly why: 'refused' | 'voted';
  /** The key of the command, and its options by key. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** Where it was asked; null in a direct message. Keepers see what was asked in their own server. */
  readonly server: string | null;
  /** The same for two votes of one person on one message, and telling nothing of either; null where nobody voted. */
  readonly voter: string | null;
}

/** Where gaps are kept. */
export interface Gaps {
  note(gap: Gap): void;
  /** What was noted in a server, the oldest first; null for all. */
  of(server: string | null): readonly Gap[];
}
