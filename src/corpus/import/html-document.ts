import { parseHTML } from 'linkedom';

/** In elements, one in another: the time to parse them grows with the square, and a hundred thousand took 13 seconds. */
const DEEPEST = 3_000;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/gu;
/** Elements that hold none, or end without being closed. */
const SHALLOW = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr wbr'.split(' '),
);

/** The document of a page, without running anything in it. @throws RangeError where the page is nested more deeply than any newspaper's. */
export function parseHtml(html: string): Document {
  if (depthOf(html) > DEEPEST) throw new RangeError(`more than ${DEEPEST} elements one in another`);
  // A page without <html> would leave its text outside of any body.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** How deeply a page is nested at most, as far as its tags tell. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, isEnd, name = ''] of html.matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase())) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
