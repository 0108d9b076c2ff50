/** The text of a page and the encoding that it was read in. */
interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

/** The two of one byte a letter that Arabic pages were written in before UTF-8. Source: the Encoding Standard of the WHATWG. */
const ONE_BYTE = ['windows-1256', 'iso-8859-6'] as const;

/** Words that every Arabic news text repeats, and that only the right encoding spells. */
const COMMON = /(?<![\p{L}\p{M}])(?:في|من|على|إلى|الى|أن|ان|إن|عن|التي|الذي|هذا|هذه)(?![\p{L}\p{M}])/gu;
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** What is looked at to tell two encodings apart, in bytes and units. */
const SAMPLE = 200_000;
/** A page that was cut in the middle of a letter is still UTF-8: one hole in so many letters. */
const LETTERS_A_HOLE = 50;

/**
 * Reads the bytes of a page. The byte order mark says the encoding, then UTF-8 itself does, for no other text looks like it; between the
 * encodings of one byte a letter the commonest words of Arabic decide, because what pages declare is wrong too often.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return decode(bytes, marked.encoding);
  const utf8 = decode(bytes, 'utf-8');
  const holes = count(utf8.text.slice(0, SAMPLE), /\ufffd/gu);
  if (holes === 0) return utf8;
  const letters = count(utf8.text.slice(0, SAMPLE), /\p{Script=Arabic}/gu);
  if (letters >= holes * LETTERS_A_HOLE) return utf8;
  const [best] = ONE_BYTE.map((encoding) => {
    const { text } = decode(bytes.subarray(0, SAMPLE), encoding);
    return { encoding, words: count(text, COMMON) };
  }).sort((a, b) => b.words - a.words);
  return best && best.words > 0 ? decode(bytes, best.encoding) : utf8;
}

function decode(bytes: Uint8Array, encoding: string): DecodedPage {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
