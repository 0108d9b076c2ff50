/** Prime and offset of FNV-1a, 32 bits. Source: draft-eastlake-fnv. */
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;
const LETTERS = 4;

/** Four letters by which damage is noticed: not a secret, for nobody but the bot writes what is checked. */
export function checkOf(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return ((hash >>> 0) % 36 ** LETTERS).toString(36).padStart(LETTERS, '0');
}
