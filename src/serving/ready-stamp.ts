/** Null: the stamp of the code is reckoned from its files. In what is kept of them for the next start it stands here. */
export const READY_STAMP: string | null = null;
