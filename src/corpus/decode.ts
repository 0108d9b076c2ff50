/** The text of a file, or the first line (from 1) that is no UTF-8. */
type Decoded = { readonly text: string } | { readonly badLine: number };

const LINE_FEED = 0x0a;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8. A file in another encoding is refused, not shown with holes in its words. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decoded(bytes);
  if (text !== null) return { text };
  let line = 1;
  // No letter of UTF-8 has a line feed among its bytes, so each line can be tried alone.
  for (let start = 0, end = 0; start <= bytes.length; start = end + 1, line++) {
    end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) break;
    if (decoded(bytes.subarray(start, end)) === null) break;
  }
  return { badLine: line };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}
