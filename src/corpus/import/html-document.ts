import { parseHTML } from 'linkedom';

/** The document of a page, without running anything in it. @throws where the page is nested too deeply to be read. */
export function parseHtml(html: string): Document {
  // A page without <html> would leave its text outside of any body.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
