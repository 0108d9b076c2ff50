/** What a page says of its article in JSON-LD (schema.org). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

interface LinkedData {
  readonly articles: readonly LinkedArticle[];
  /** What is said of pages as such: they are no articles by that, and bear the date of one if they are. */
  readonly pages: readonly LinkedArticle[];
  /** Whether the page says that it is a list. */
  readonly isListing: boolean;
}

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting|VideoObject)$/u;
const LISTING = /^(?:CollectionPage|SearchResultsPage|ItemList)$/u;
const MOST_NODES = 2_000;
const LONGEST = 2_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** Reads the scripts of type `application/ld+json`. What is no JSON is left out: pages have many of these. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type) && type !== 'VideoObject'));
  return {
    articles: articles.map(articleOf),
    pages: nodes.filter((node) => typesOf(node).includes('WebPage')).map(articleOf),
    isListing: articles.length === 0 && nodes.some((node) => typesOf(node).some((type) => LISTING.test(type))),
  };
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  // Line ends within texts are the commonest fault.
  for (const text of [
    script,
    script.replace(/\p{Cc}+/gu, ' ').replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''),
  ]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

/** All objects, however deep. */
function nodesIn(root: unknown): Fields[] {
  const found: Fields[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && found.length < MOST_NODES) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
    else if (typeof node === 'object' && node !== null) {
      found.push(node as Fields);
      const below = Object.values(node).filter((value) => typeof value === 'object' && value !== null);
      waiting.push(...below.slice(0, MOST_NODES));
    }
  }
  return found;
}

function typesOf(node: Fields): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function articleOf(node: Fields): LinkedArticle {
  const { headline, name, datePublished, dateCreated, publisher, url, mainEntityOfPage, articleBody } = node;
  return {
    headline: textOf(headline) ?? textOf(name),
    published: textOf(datePublished) ?? textOf(dateCreated),
    publisher: textOf(publisher) ?? textOf(below(publisher, 'name')),
    url: textOf(url) ?? textOf(mainEntityOfPage) ?? textOf(below(mainEntityOfPage, '@id')),
    body: textOf(articleBody),
  };
}

function below(value: unknown, name: string): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Fields)[name] : null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
