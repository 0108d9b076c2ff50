import type { MiddlewareHandler } from 'hono';
import type { Complaints } from './complaint.ts';

/**
 * Lets in whoever opens the page on this machine, and no other site that they have open.
 *
 * A site can send requests to 127.0.0.1, or let its own name point there (DNS rebinding). So the name asked for must be
 * one of this machine, wherever the server listens on this machine alone; and a request made by a page must come from
 * this very page. A server that was told to listen to the network has names that it cannot know: there, the second
 * check stands alone.
 */
export function gate(listensOn: string, complaints: Complaints): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (isLoopback(listensOn) && !isLoopback(hostname(host))) {
      return context.json({ error: complaints.otherHost(host) }, 403);
    }
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const foreign = (origin !== undefined && origin !== `http://${host}`) || !['none', 'same-origin'].includes(site);
    if (foreign && context.req.path.startsWith('/api/')) return context.json({ error: complaints.otherSite }, 403);
    return next();
  };
}

/** Whether nobody but this machine can reach the address: `127.0.0.1`, `localhost`, `::1`. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** `localhost:3000` → `localhost`; the empty string for what is no host. */
function hostname(host: string): string {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : '';
}
