import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { readBody } from './response-body.ts';

/** A page as it was fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** After redirects. */
  readonly url: string;
}

/** An address of a host. */
interface Address {
  readonly address: string;
  readonly family: number;
}

/** How pages are fetched; what is left out is as safe as it gets. */
export interface FetchOptions {
  /** Whether a page may be fetched from an address. */
  readonly isAllowed?: (address: string) => boolean;
  /** The addresses of a host name. */
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
  /** In milliseconds, for all redirects together. */
  readonly timeLimit?: number;
  /** In bytes, unpacked. */
  readonly sizeLimit?: number;
}

/** Why a page could not be fetched, with what to do about it: `the host example.org is not public (10.0.0.1)`. */
export class FetchError extends Error {}

const MOST_REDIRECTS = 5;
const TIME_LIMIT = 20_000;
const SIZE_LIMIT = 10_000_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const READABLE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|json|ld\+json))\s*(?:;|$)/iu;
const HEADERS = {
  'user-agent': 'Isnad (archive of Arabic news)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'ar',
};

/**
 * Fetches a page from a public host. Each address, also those of redirects, is checked after its name was resolved, and the connection goes to
 * the very address that was checked: a name that resolves otherwise the second time gains nothing. @throws FetchError
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT);
  let next = url;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const target = targetOf(next);
      const response = await ask(target, await allowedAddress(target, options, signal), signal);
      const location = response.headers.location;
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined)
        return await pageOf(response, target, options.sizeLimit ?? SIZE_LIMIT);
      response.destroy();
      if (!URL.canParse(location, target.href)) throw new FetchError(`${target.href} leads to no web address`);
      next = new URL(location, target).href;
    }
  } catch (error) {
    throw toFetchError(error, next, signal);
  }
  throw new FetchError(`${url} redirects more than ${MOST_REDIRECTS} times`);
}

function targetOf(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
    throw new FetchError(`${url} is no address of the web: give one that begins with http:// or https://`);
  if (target.username !== '' || target.password !== '')
    throw new FetchError(`${target.host} is asked for with a user name: leave it out`);
  return target;
}

/** An address of the host, all of which have to be allowed: a name that also stands for a private one is not trusted. */
async function allowedAddress(target: URL, options: FetchOptions, signal: AbortSignal): Promise<Address> {
  const host = target.hostname.replace(/^\[|\]$/gu, '');
  const addresses =
    isIP(host) > 0
      ? [{ address: host, family: isIP(host) }]
      : await withSignal((options.resolve ?? resolveAll)(host), signal);
  const isAllowed = options.isAllowed ?? isPublicAddress;
  const refused = addresses.find(({ address }) => !isAllowed(address));
  if (refused) throw new FetchError(`the host ${host} is not public (${refused.address})`);
  const [first] = addresses;
  if (!first) throw new FetchError(`the host ${host} has no address`);
  return first;
}

function resolveAll(host: string): Promise<readonly Address[]> {
  return lookup(host, { all: true });
}

/** Names are resolved by the system, which knows no signal. */
function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  return Promise.race([promise, aborted]);
}

function ask(target: URL, { address, family }: Address, signal: AbortSignal): Promise<IncomingMessage> {
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const call = request(target, {
      headers: HEADERS,
      signal,
      // No connection of another request is taken up.
      agent: false,
      // The name is resolved already; the connection may go nowhere else.
      lookup: (_host, settings, done) =>
        settings.all ? done(null, [{ address, family }]) : done(null, address, family),
    });
    call.on('response', resolve).on('error', reject).end();
  });
}

async function pageOf(response: IncomingMessage, target: URL, sizeLimit: number): Promise<FetchedPage> {
  const status = response.statusCode ?? 0;
  const contentType = response.headers['content-type'] ?? null;
  const refuse = (reason: string): never => {
    response.destroy();
    throw new FetchError(`${target.href} ${reason}`);
  };
  if (status !== 200) refuse(`answers with status ${status}`);
  if (contentType !== null && !READABLE.test(contentType)) refuse(`is no page but ${contentType}`);
  const bytes = await readBody(response, sizeLimit);
  if (bytes === null) throw new FetchError(`${target.href} is larger than ${sizeLimit} bytes`);
  return { bytes, contentType, url: target.href };
}

function toFetchError(error: unknown, url: string, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError(`${url} took too long to answer`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new FetchError(`${url} cannot be reached (${code})`);
}
