import type { StatementShelf } from '../statements/shelf.ts';
import type { Statement } from '../statements/statement.ts';
import { type KeptOffices, Offices } from './offices.ts';

const KNOWN = new WeakMap<StatementShelf, Offices>();
/** What was kept of shelves of which nobody has asked for an office yet. */
const KEPT = new WeakMap<StatementShelf, () => KeptOffices>();
/** So many statements are looked at in one step. */
const STEP = 500;

/** The offices of the people and statements of a shelf. Its statements are looked through when an office is first asked for. */
export function knownOffices(shelf: StatementShelf): Offices {
  const known = KNOWN.get(shelf);
  if (known) return known;
  for (const _ of makingOffices(shelf));
  return knownOffices(shelf);
}

/** Makes {@link knownOffices} in steps of a few milliseconds, between which others may ask. */
export function* makingOffices(shelf: StatementShelf): Generator<void> {
  if (KNOWN.has(shelf)) return;
  const kept = KEPT.get(shelf)?.() ?? null;
  const offices = new Offices(shelf.people, kept);
  if (kept) KNOWN.set(shelf, offices);
  else yield* lookingThrough(shelf, offices);
}

function* lookingThrough(shelf: StatementShelf, offices: Offices): Generator<void> {
  for (const [at, statement] of shelf.statements.entries()) {
    offices.add(statement);
    if (at % STEP === STEP - 1) yield;
  }
  KNOWN.set(shelf, offices);
}

/** Has the offices of a shelf be those that were kept of it. */
export function takeOffices(shelf: StatementShelf, kept: () => KeptOffices): void {
  KEPT.set(shelf, kept);
}

/** Hands the offices of a shelf on to the one that takes its place, with what has come. */
export function handOnOffices(before: StatementShelf, after: StatementShelf, come: readonly Statement[]): void {
  if (!KNOWN.has(before) && !KEPT.has(before)) return;
  const known = knownOffices(before);
  for (const statement of come) known.add(statement);
  KNOWN.set(after, known);
}
