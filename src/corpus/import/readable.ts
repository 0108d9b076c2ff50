import { Readability } from '@mozilla/readability';

/** In elements: reading takes time with their number, and no article page has more. */
const MOST_ELEMENTS = 30_000;
/** In characters: a short piece of news is an article too. */
const LEAST_CHARACTERS = 200;

/** The element that holds the article of a document, or null. Takes the document apart. */
export function articleElement(document: Document): Element | null {
  const reader = new Readability<Node>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: LEAST_CHARACTERS,
    serializer: (node) => node,
  });
  return (reader.parse()?.content ?? null) as Element | null;
}
