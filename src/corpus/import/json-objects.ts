/** In UTF-16 units: a longer object is no article. */
const LONGEST = 5_000_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** The text of one object, or null where it was longer than any article. */
type ObjectText = string | null;

/**
 * The objects of a JSON array or of JSON Lines, one after another while the text comes in: a file of any length takes the memory of its longest
 * object. What stands between objects is not looked at; each object is still to be parsed.
 */
export async function* jsonObjects(chunks: AsyncIterable<string>): AsyncGenerator<ObjectText> {
  let held: string[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  for await (const chunk of chunks) {
    let start = depth > 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (isEscaped) isEscaped = false;
      else if (code === BACKSLASH) isEscaped = inString;
      // A quotation mark between objects opens nothing that could hold one.
      else if (code === QUOTE) inString = depth > 0 && !inString;
      else if (!inString && code === OPEN && depth++ === 0) start = at;
      else if (!inString && code === CLOSE && depth > 0 && --depth === 0) {
        length += at + 1 - start;
        yield length > LONGEST ? null : held.concat(chunk.slice(start, at + 1)).join('');
        held = [];
        length = 0;
        start = -1;
      }
    }
    if (start < 0) continue;
    length += chunk.length - start;
    if (length > LONGEST) held = [];
    else held.push(chunk.slice(start));
  }
  // The file ends within an object: what follows its beginning is lost, and told.
  if (depth > 0) yield null;
}
