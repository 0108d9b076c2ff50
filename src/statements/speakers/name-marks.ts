import { skeleton } from '../../text/spelling.ts';
import { hashOf } from '../../text/word-scanner.ts';

// What the bits of the marks are, from the lowest: one of sixteen for every part of the name; what the first part is, and the last; how the first
// begins and how long it is.
const PARTS = 0xffff;
const FIRST = 0x3f;
const FIRST_AT = 16;
const LAST = 0x1f;
const LAST_AT = 22;
const SHAPE = 0x1f;
const SHAPE_AT = 27;

/** Of what may be a form of any name. */
export const ANY_NAME = 0;

/**
 * What a name is told from most others by at a glance, as one number. Spelling is taken out of its parts: «بوغدانوف» and «بوجدانوف» have the
 * same marks.
 *
 * @param ending the last part without what joins it: «ميستورا» of «دي ميستورا».
 */
export function marksOf(parts: readonly string[], ending: string): number {
  const [first = ''] = parts;
  // A surname alone is that of all who bear it.
  if (parts.length < 2) return ANY_NAME;
  const shape = first.charCodeAt(0) + 31 * first.length;
  const ends =
    ((markOf(first) & FIRST) << FIRST_AT) | ((markOf(ending) & LAST) << LAST_AT) | ((shape & SHAPE) << SHAPE_AT);
  return parts.reduce((marks, part) => marks | (1 << (markOf(part) & 0xf)), ends);
}

function markOf(part: string): number {
  const bones = skeleton(part);
  return hashOf(bones, 0, bones.length);
}

/**
 * Whether names of these marks may be forms of one: where `sameBearer` holds of two, this does. Their first parts are one, or their last are
 * and the first of one is a slip of the other's, or all parts of one are parts of the other.
 */
export function mayBeOne(a: number, b: number): boolean {
  if (a === ANY_NAME || b === ANY_NAME) return true;
  const other = a ^ b;
  if ((other & (FIRST << FIRST_AT)) === 0) return true;
  if ((other & (LAST << LAST_AT)) !== 0) return false;
  const mayBeSlip = (other & (SHAPE << SHAPE_AT)) === 0;
  return mayBeSlip || (a & ~b & PARTS) === 0 || (b & ~a & PARTS) === 0;
}
