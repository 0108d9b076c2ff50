import type { CommandDefinition, MenuDefinition } from '../message/definitions.ts';
import { type Fields, isFields } from './fields.ts';

/** What a server keeps of an earlier registration, so that it matters when we no longer set it. */
const KEPT = [
  'options',
  'required',
  'min_length',
  'max_length',
  'choices',
  'autocomplete',
  'default_member_permissions',
];
/** What a server that leaves it out does not know of: there is nothing to bring up to date. */
const MAY_BE_UNKNOWN = ['contexts', 'integration_types'];
/** What a server may write where nothing was set: a slash command, and the longest text that Discord takes. */
const DEFAULTS: Fields = { type: 1, max_length: 6000 };

/**
 * Whether a server already has just these commands.
 *
 * Only what we set is compared: servers add ids, versions and defaults of their own, and write `null`, `false` or `[]`
 * for what was left out. The order of commands means nothing, the order of options is what people see.
 */
export function sameCommands(
  stored: readonly unknown[],
  wanted: readonly (CommandDefinition | MenuDefinition)[],
): boolean {
  if (stored.length !== wanted.length) return false;
  return wanted.every((command) => stored.some((other) => same(command, other)));
}

function same(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours)) return sameList(ours, Array.isArray(theirs) ? theirs : []);
  if (isFields(ours)) return isFields(theirs) && sameFields(ours, theirs);
  return plain(ours) === plain(theirs);
}

function sameFields(ours: Fields, theirs: Fields): boolean {
  const known = Object.keys(ours).filter((key) => theirs[key] !== undefined || !MAY_BE_UNKNOWN.includes(key));
  const keys = new Set([...known, ...KEPT]);
  return [...keys].every((key) => same(ours[key] ?? unset(key, theirs), theirs[key] ?? unset(key, ours)));
}

/** What a field that one side leaves out stands for: its default where the other side names the default. */
function unset(key: string, other: Fields): unknown {
  if (Array.isArray(other[key])) return [];
  return other[key] === DEFAULTS[key] ? DEFAULTS[key] : undefined;
}

function sameList(ours: readonly unknown[], theirs: readonly unknown[]): boolean {
  if (ours.length !== theirs.length) return false;
  // Contexts and the like are sets; lists of objects have an order.
  const [left, right] = ours.some(isFields) ? [ours, theirs] : [sorted(ours), sorted(theirs)];
  return left.every((value, at) => same(value, right[at]));
}

function sorted(values: readonly unknown[]): unknown[] {
  return values.map(plain).sort();
}

/** A value as all servers would write it: Discord strips U+FE0F and spaces around a text, and writes nothing in several ways. */
function plain(value: unknown): string {
  if (value === undefined || value === null || value === false || value === 0) return '';
  return String(value).replaceAll('\uFE0F', '').normalize('NFC').trim();
}
