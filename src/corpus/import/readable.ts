import { Readability } from '@mozilla/readability';

/** In elements: reading takes time with their number, and no article page has more. */
const MOST_ELEMENTS = 30_000;
/** In elements, one in another: the time grows with the square of it, and a thousand took 12 seconds. Newspapers have 20 to 50. */
const DEEPEST = 120;
/** In characters: a short piece of news is an article too. */
const LEAST_CHARACTERS = 200;

/** The element that holds the article of a document, or null, also where the document was made to take too long. Takes the document apart. */
export function articleElement(document: Document): Element | null {
  if (!isReadable(document.documentElement)) return null;
  const reader = new Readability<Node>(document, { charThreshold: LEAST_CHARACTERS, serializer: (node) => node });
  return (reader.parse()?.content ?? null) as Element | null;
}

function isReadable(root: Element): boolean {
  let elements = 0;
  const waiting = [{ element: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++elements > MOST_ELEMENTS || next.depth > DEEPEST) return false;
    for (const child of next.element.children) waiting.push({ element: child, depth: next.depth + 1 });
  }
  return true;
}
