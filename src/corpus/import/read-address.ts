import { attachedBytes } from './attached-bytes.ts';
import { FetchError, type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts';
import { readPage } from './read-page.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';

/** A page of the web as somebody named it. */
export interface NamedPage {
  /** As it was typed, or where an attachment lies; one that came along with the call is an address that holds it whole. */
  readonly address: string;
  /** An attachment lies where no reader would find its page. */
  readonly isAttached: boolean;
}

/** From where pages may be fetched. */
interface Fetching extends FetchOptions {
  /** The hosts on which attachments lie. */
  readonly attachmentHosts: readonly string[];
}

/** A page as it was had, and where a reader would find it. */
type Had = Pick<FetchedPage, 'bytes' | 'contentType'> & { readonly url: string | null };

/** Articles in JSON are many at a time. */
const JSON_TYPE = /^application\/(?:ld\+)?json\b/iu;

/** Fetches a page and reads it. Whatever cannot be had is refused with the reason. */
export async function readAddress(
  { address, isAttached }: NamedPage,
  origin: Pick<PageOrigin, 'source' | 'today'>,
  { attachmentHosts, ...fetching }: Fetching,
): Promise<Reading> {
  const attached = isAttached ? attachedBytes(address) : null;
  if (attached) return pageIn({ ...attached, url: null }, origin);
  if (isAttached && !attachmentHosts.includes(hostOf(address))) return refused('attachments do not lie there');
  try {
    const page = await fetchPage(address, fetching);
    return pageIn({ ...page, url: isAttached ? null : page.url }, origin);
  } catch (error) {
    if (error instanceof FetchError) return refused(error.message);
    throw error;
  }
}

function pageIn({ bytes, contentType, url }: Had, origin: Pick<PageOrigin, 'source' | 'today'>): Reading {
  if (JSON_TYPE.test(contentType ?? '')) return refused('it is a file of data: import it on the command line');
  return readPage(bytes, { ...origin, contentType, url });
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
