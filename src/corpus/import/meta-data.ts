import { webAddress } from './entry.ts';
import { withoutSite } from './headline.ts';
import { type LinkedArticle, linkedData } from './json-ld.ts';
import { outletNamed } from './outlets.ts';
import { keyOf } from './page-line.ts';
import { plainText } from './plain-text.ts';
import { dayOfValue } from './stated-date.ts';
import { timeOf } from './time-element.ts';

/** What the head of a page says of it. */
export interface MetaData {
  readonly title: string | null;
  /** The name of the site. */
  readonly site: string | null;
  readonly url: string | null;
  /** The day of publication, and whether its hour is of Greenwich and late: then it was tomorrow where the page was printed. */
  readonly published: { readonly day: string; readonly isLateUtc: boolean } | null;
  /** The text of the article, where the page repeats it for machines. */
  readonly body: string | null;
  readonly isArticle: boolean;
  readonly isListing: boolean;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'];
const SITES = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'article:publisher', 'copyright'];
/** Names that mean the day of publication. `date` alone and `last-modified` are of the page. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'article_date_original',
  'date',
];
const FIRST_DAY = '1990-01-01';

/** Reads the head of a document, before anything takes it apart. `today` is the last day that may be of an article. */
export function metaDataOf(document: Document, today: string): MetaData {
  const metas = metasOf(document);
  const value = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((text) => text !== undefined) ?? null;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const linked = linkedData(scripts);
  const heads = [...document.querySelectorAll('h1')]
    .map((head) => clean(head.textContent ?? ''))
    .filter((text) => text !== '');
  const bar = clean(document.querySelector('title')?.textContent ?? '');
  const shown = value(TITLES) ?? bar;
  const article = mainArticle(linked.articles, [shown, ...heads]);
  const page = mainArticle(linked.pages, [shown, ...heads]);
  const site = siteName(article?.publisher ?? null, value(SITES));
  const type = metas.get('og:type')?.toLowerCase() ?? '';
  const title = titleOf([article?.headline ?? '', value(TITLES) ?? '', bar], heads, site ?? value(SITES));
  return {
    title,
    site: site ?? withoutSite(bar).source ?? siteBehind(bar, title),
    url: addressOf(document, metas, article),
    published: publishedOf(
      [article?.published, ...DATES.map((name) => metas.get(name)), page?.published, timeOf(document)],
      today,
    ),
    body: article?.body ?? null,
    isArticle: article !== null || type.startsWith('article'),
    isListing: linked.isListing,
  };
}

function metasOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = clean(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function clean(text: string): string {
  return plainText(text.replace(/\s+/gu, ' '));
}

/** The article that the page is about: of several the one with its headline. */
function mainArticle(articles: readonly LinkedArticle[], titles: readonly string[]): LinkedArticle | null {
  const keys = titles.map(keyOf).filter((key) => key !== '');
  const named = articles.find(({ headline }) => {
    const key = keyOf(clean(headline ?? '')).slice(0, 60);
    return key !== '' && keys.some((other) => other.includes(key) || key.includes(other));
  });
  return (
    named ??
    (articles.length === 1 && articles[0]?.headline === null ? articles[0] : null) ??
    (keys.length === 0 ? (articles[0] ?? null) : null)
  );
}

/** The headline without the name of the site: as the page shows it, where one of its heads is what the meta data begin with. */
function titleOf(names: readonly string[], heads: readonly string[], site: string | null): string | null {
  const candidates = names.map((name) => withoutSite(clean(name), site).text).filter((text) => text !== '');
  const keys = candidates.map((text) => keyOf(text));
  const shown = heads.find((head) => keys.some((key) => isSameTitle(key, keyOf(head))));
  if (shown !== undefined) return withoutSite(shown, site).text;
  const whole = candidates.find(
    (text) => !/(?:\.{3}|…)$/u.test(text) && (site === null || keyOf(text) !== keyOf(site)),
  );
  return whole ?? candidates[0] ?? heads[0] ?? null;
}

const LEAST_ALIKE = 12;

function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_ALIKE && long.startsWith(short);
}

/** «عنوان الخبر – الجسر» of the title bar, where the page is headed «عنوان الخبر», → «الجسر». */
function siteBehind(bar: string, title: string | null): string | null {
  const rest =
    title !== null && bar.startsWith(title) ? /^\s*[|–—»›-]\s*(\S.*)$/u.exec(bar.slice(title.length))?.[1] : undefined;
  return siteName(null, rest ?? null);
}

const LONGEST_SITE = 5;

function siteName(publisher: string | null, site: string | null): string | null {
  for (const name of [site, publisher]) {
    const first = clean(name ?? '').split(/(?<!\s)(?:\s+[|–—:-]\s+|\s*\|\s*)/u)[0] ?? '';
    if (outletNamed(first)) return outletNamed(first)?.name ?? null;
    if (first !== '' && !/^https?:/iu.test(first) && keyOf(first).split(' ').length <= LONGEST_SITE) return first;
  }
  return null;
}

function addressOf(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: LinkedArticle | null,
): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const found = [canonical, metas.get('og:url') ?? '', article?.url ?? ''].map((text) => webAddress(text.trim()));
  // The front page is no address of an article.
  return found.find((url) => url !== null && new URL(url).pathname + new URL(url).search !== '/') ?? null;
}

const LATE_UTC = /T(?:2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/u;

function publishedOf(values: readonly (string | null | undefined)[], today: string): MetaData['published'] {
  for (const value of values) {
    const day = value ? dayOfValue(value) : null;
    if (day !== null && day >= FIRST_DAY && day <= today) return { day, isLateUtc: LATE_UTC.test(value ?? '') };
  }
  return null;
}
