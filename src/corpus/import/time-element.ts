import { FRAME_NAME, FRAMES } from './blocks.ts';
import { dayOfValue } from './stated-date.ts';

/** In UTF-16 units: a paragraph of so many is the text of an article. */
const LEAST_TEXT = 80;
/** Of headlines, times and paragraphs: a page that has more was made to keep its reader busy. */
const MOST = 2_000;
const MARKED = /publish|entry-date/iu;

/**
 * The value of `<time>` that dates the article: of those beside its headline the one that says so, or all where they mean one day. Clocks
 * of the visit stand above a headline, and other articles and comments below a text have times of their own.
 */
export function timeOf(document: Document): string | undefined {
  const times = besideHeadline(document);
  const marked = times.find(
    (time) =>
      time.getAttribute('itemprop') === 'datePublished' ||
      time.hasAttribute('pubdate') ||
      MARKED.test(time.getAttribute('class') ?? ''),
  );
  const values = times.map((time) => time.getAttribute('datetime') ?? '');
  if (marked) return marked.getAttribute('datetime') ?? undefined;
  return new Set(values.map(dayOfValue)).size === 1 ? values[0] : undefined;
}

/** Those in the article of the headline; where the page marks none, those between the headline and its first paragraph. */
function besideHeadline(document: Document): Element[] {
  const order = [...document.querySelectorAll('h1, time[datetime], p')].slice(0, MOST);
  const times = order.filter((element) => isNamed(element, 'TIME') && !isInFrame(element));
  const head = order.findIndex((element) => isNamed(element, 'H1'));
  if (head < 0) return times;
  const article = order[head]?.closest('article') ?? null;
  if (article) return times.filter((time) => time.closest('article') === article);
  const text = order.findIndex(
    (element, at) => at > head && isNamed(element, 'P') && (element.textContent ?? '').length >= LEAST_TEXT,
  );
  const between = new Set(order.slice(head, text < 0 ? order.length : text));
  return times.filter((time) => between.has(time));
}

function isNamed(element: Element, name: string): boolean {
  return element.tagName.toUpperCase() === name;
}

/** Whether it stands in a menu, beside other headlines, or among comments. */
function isInFrame(element: Element): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) {
    const name = above.tagName.toUpperCase();
    if (name === 'BODY') return false;
    const label = `${above.getAttribute('class') ?? ''} ${above.getAttribute('id') ?? ''}`;
    if (FRAMES.has(name) || FRAME_NAME.test(label)) return true;
  }
  return false;
}
