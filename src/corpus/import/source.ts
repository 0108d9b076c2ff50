import { datelineOf } from './byline.ts';
import type { MarkedLine } from './marked-line.ts';
import { outletNamed, outletOfUrl } from './outlets.ts';
import { keyOf } from './page-line.ts';
import { copyrightHolder, shortName } from './publisher.ts';

/** Who printed an article and whom it credits. */
export interface Sourced {
  /** Null where the page names nobody. */
  readonly source: string | null;
  readonly agencies: readonly string[];
}

/** What says who printed it, beside the lines of the page. */
export interface SourceHints {
  /** Of the keeper. */
  readonly given: string | null;
  readonly url: string | null;
  /** Of the meta data of the page. */
  readonly site: string | null;
  /** Behind the headline. */
  readonly behindTitle: string | null;
}

/**
 * Who printed an article, the surest first: the keeper's word, the address, the meta data, the holder of the copyright, the head of the page,
 * the outlet of the byline, «المصدر», an unknown name beside an agency, and at last the agency itself.
 */
export function sourceOf(frame: readonly MarkedLine[], opening: string, hints: SourceHints): Sourced {
  const credits = frame.flatMap((one) => one.credits ?? []);
  const dateline = datelineOf(opening);
  const agencies = [...new Set([...credits, dateline].flatMap((one) => one.agencies))];
  const source =
    hints.given ??
    (hints.url === null ? null : outletOfUrl(hints.url)) ??
    (hints.site === null ? null : shortName(hints.site)) ??
    holder(frame) ??
    masthead(frame) ??
    first(credits, (one) => one.outlets[0]) ??
    first(credits, (one) => (one.isLabelled || one.agencies.length > 0 ? one.unknown : null)) ??
    hints.behindTitle ??
    first([...credits, dateline], (one) => one.agencies.find((name) => outletNamed(name) !== null)) ??
    hostOf(hints.url);
  return { source, agencies };
}

function holder(frame: readonly MarkedLine[]): string | null {
  const lines = frame.filter((one) => one.furniture?.why === 'copyright');
  for (const { line } of lines.reverse()) {
    const name = copyrightHolder(line.text);
    if (name !== null && keyOf(name) !== '') return name;
  }
  return null;
}

/** So many lines of a page may be its head. */
const MASTHEAD = 2;

/** The outlet that a page begins with: «بي بي سي عربي». «الأخبار», «العالم» are entries of its menu as well, so one word is no head. */
function masthead(frame: readonly MarkedLine[]): string | null {
  const heads = frame.filter(({ line, furniture }) => line.number <= MASTHEAD && !furniture && line.words > 1);
  return first(
    heads.map(({ line }) => outletNamed(line.text)),
    (outlet) => outlet?.name,
  );
}

function first<One>(all: readonly One[], name: (one: One) => string | null | undefined): string | null {
  for (const one of all) {
    const found = name(one);
    if (found) return found;
  }
  return null;
}

/** An unknown site is called by its host: «example.org». */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
