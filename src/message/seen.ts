/** Anything but controls, halves of characters, spaces, and what Unicode lets a reader's machine show nothing for; the empty pattern of Braille is a space, too. */
const SEEN = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a reader sees anything of a text: «\u200b» is not empty, and yet nothing. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}
