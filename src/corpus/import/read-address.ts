import { FetchError, type FetchOptions, fetchPage } from './fetch-page.ts';
import { readPage } from './read-page.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';

/** A page of the web as somebody named it. */
export interface NamedPage {
  /** As it was typed, or where an attachment lies. */
  readonly address: string;
  /** An attachment lies where no reader would find its page. */
  readonly isAttached: boolean;
}

/** From where pages may be fetched. */
export interface Fetching extends FetchOptions {
  /** The hosts on which attachments lie. */
  readonly attachmentHosts: readonly string[];
}

/** Articles in JSON are many at a time. */
const JSON_TYPE = /^application\/(?:ld\+)?json\b/iu;

/** Fetches a page and reads it. Whatever cannot be had is refused with the reason. */
export async function readAddress(
  { address, isAttached }: NamedPage,
  origin: Pick<PageOrigin, 'source' | 'today'>,
  { attachmentHosts, ...fetching }: Fetching,
): Promise<Reading> {
  if (isAttached && !attachmentHosts.includes(hostOf(address))) return refused('attachments do not lie there');
  try {
    const { bytes, contentType, url } = await fetchPage(address, fetching);
    if (JSON_TYPE.test(contentType ?? '')) return refused('it is a file of data: import it on the command line');
    return readPage(bytes, { ...origin, contentType, url: isAttached ? null : url });
  } catch (error) {
    if (error instanceof FetchError) return refused(error.message);
    throw error;
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
