import type { WrittenTables } from './written-tables.ts';

/** What the tables of words come to. */
export interface ReadyTables {
  readonly arabic: WrittenTables;
  readonly english: WrittenTables;
  readonly known: string;
}

/**
 * Null: they are made when they are first asked for, which takes a quarter of a second. Where the sources are kept as JavaScript for the next
 * start, what the tables come to stands here, for they depend on nothing but the sources.
 */
export const READY_TABLES: ReadyTables | null = null;
