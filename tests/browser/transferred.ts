import type { Page } from 'playwright-core';

/** What the browser's own log of the network has counted since, in bytes with headers, as they came over the line. */
export async function countTransferred(page: Page): Promise<() => ReadonlyMap<string, number>> {
  const log = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  log.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  log.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '';
    bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
  });
  await log.send('Network.enable');
  await log.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => bytes;
}
