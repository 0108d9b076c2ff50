import { createHash } from 'node:crypto';
import { type Version, versionOf } from '../versions.ts';
import { keyOf } from './page-line.ts';
import type { Draft } from './reading.ts';

/** The parts of the name of an imported article: `2015-05-13-aawsat-1f3a9c0b2d4e.v2`. */
export interface ArticleName extends Version {
  /** What tells its page from all others. */
  readonly hash: string;
}

const NAME = /-(?<hash>[0-9a-f]{12})$/u;
const HASH_LENGTH = 12;

/** Null for a file that was not imported. */
export function nameOf(slug: string): ArticleName | null {
  const version = versionOf(slug);
  const { hash } = NAME.exec(version.base)?.groups ?? {};
  return hash === undefined ? null : { ...version, hash };
}

/**
 * What tells a page from all others: its address, or where it has none who printed it, when, and under which headline. Neither can name a path,
 * for only their hash is used.
 */
export function pageHash({ url, source, published, title }: Draft): string {
  const page = url === null ? ['page', keyOf(source), published ?? '', keyOf(title)] : ['url', addressKey(url)];
  return createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, HASH_LENGTH);
}

/** `2015-05-13-aawsat-1f3a9c0b2d4e`; `undated-page-…` where date and address are not known. */
export function baseName({ url, published }: Draft, hash: string): string {
  return `${published ?? 'undated'}-${url === null ? 'page' : siteOf(url)}-${hash}`;
}

/** Parameters that say how a reader came to a page, and not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ocid|ref|amp)$/u;

/** One page, one key: host without case and www, no fragment, nothing that only counts readers. */
function addressKey(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.replace(/\/$/u, '');
  return JSON.stringify([url.hostname.replace(/^www\./u, ''), url.port, path, parameters]);
}

const GENERIC = new Set('www com co org net gov edu ac arabic ar ara m mobile news'.split(' '));
const LONGEST_SITE = 20;

/** `www.aawsat.com` → `aawsat` */
function siteOf(address: string): string {
  const parts = new URL(address).hostname.split('.');
  const names = parts.slice(0, -1).filter((part) => !GENERIC.has(part));
  const name = (names.at(-1) ?? parts[0] ?? '').toLowerCase().replace(/[^a-z0-9-]/gu, '');
  return name.slice(0, LONGEST_SITE) || 'page';
}
