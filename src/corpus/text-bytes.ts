/**
 * Texts as bytes, in half the room of their UTF-16 units where they are Arabic. One byte stands for a character of ASCII or for one of the
 * 127 from U+0600 on, which are the letters of Arabic with their signs, digits and punctuation: «قال: ٣» is eight bytes. Any other unit, half
 * a character among them, stands as it is, in two bytes behind {@link OTHER}: so every text comes back unit for unit.
 *
 * The window of 128 characters is that of the Standard Compression Scheme for Unicode (Unicode Technical Standard 6); of its rules no more
 * is needed here. In newspapers not five characters in a thousand are others, most of them quotation marks.
 */

/** From here on bytes stand for Arabic. */
const ARABIC_BYTE = 0x80;
const ARABIC = 0x0600;
const OTHER = 0xff;
/** From the character of byte 0 to that of a byte for Arabic. */
const SHIFT = ARABIC - ARABIC_BYTE;
const OTHER_BYTES = 3;

/** Of most texts; a longer one takes room of its own for as long as it is read. In UTF-16 units. */
const USUAL = 1 << 14;
const USUAL_UNITS = new Uint16Array(USUAL);

/** By byte. */
const UNITS = Uint16Array.from({ length: OTHER }, (_, byte) => (byte < ARABIC_BYTE ? byte : byte + SHIFT));

/** How many bytes {@link writeText} writes. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += byteOf(text.charCodeAt(at)) === OTHER ? OTHER_BYTES : 1;
  return bytes;
}

export function writeText(text: string, bytes: Uint8Array, start: number): void {
  let end = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = byteOf(unit);
    bytes[end++] = byte;
    if (byte !== OTHER) continue;
    bytes[end++] = unit & 0xff;
    bytes[end++] = unit >>> 8;
  }
}

/** The text of which these are the bytes. */
export function readText(bytes: Buffer, start: number, end: number): string {
  const units = end - start > USUAL ? new Uint16Array(end - start) : USUAL_UNITS;
  let length = 0;
  let all = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    all |= byte;
    units[length++] = byte === OTHER ? (bytes[++at] ?? 0) | ((bytes[++at] ?? 0) << 8) : (UNITS[byte] ?? 0);
  }
  // V8 keeps such a text in a byte a character, too.
  if (all < ARABIC_BYTE) return bytes.toString('latin1', start, end);
  return Buffer.from(units.buffer).toString('utf16le', 0, 2 * length);
}

function byteOf(unit: number): number {
  if (unit < ARABIC_BYTE) return unit;
  return unit >= ARABIC && unit - SHIFT < OTHER ? unit - SHIFT : OTHER;
}
