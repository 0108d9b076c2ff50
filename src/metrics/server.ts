import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ArchiveDesk } from '../serving/archive-desk.ts';
import { healthOf } from './health.ts';
import type { Interactions } from './interactions.ts';
import { archiveFamilies, type GatewayState, gatewayFamilies, processFamilies } from './state.ts';
import { CONTENT_TYPE, written } from './text-format.ts';

export interface MetricsOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly desk: Pick<ArchiveDesk, 'reply' | 'status'>;
  readonly interactions: Interactions;
  /** Null where there is none: in the preview. */
  readonly gateway: () => GatewayState | null;
}

interface MetricsServer {
  /** `http://127.0.0.1:9464` */
  readonly url: string;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Serves `/healthz` (200, or 503 and what is wrong) and `/metrics` (for Prometheus): numbers, and nothing that anybody asked.
 *
 * @throws the error of the operating system where it cannot listen, such as `EADDRINUSE` in its `code`.
 */
export async function startMetrics(options: MetricsOptions): Promise<MetricsServer> {
  const server = createServer((request, response) => void respond(request, response, options));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { address, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond({ method, url }: IncomingMessage, response: ServerResponse, options: MetricsOptions) {
  const isRead = method === 'GET' || method === 'HEAD';
  const { status, type, text } = isRead
    ? await pageAt((url ?? '').split('?')[0] ?? '', options)
    : { status: 405, type: 'text/plain', text: 'GET\n' };
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : text);
}

async function pageAt(path: string, { desk, interactions, gateway }: MetricsOptions): Promise<Page> {
  const state = gateway();
  if (path === '/healthz') {
    const { isWell, problems } = await healthOf(desk, state);
    return { status: isWell ? 200 : 503, type: JSON_TYPE, text: `${JSON.stringify({ isWell, problems })}\n` };
  }
  if (path !== '/metrics') return { status: 404, type: 'text/plain', text: '/healthz /metrics\n' };
  const families = [
    ...interactions.families(),
    ...archiveFamilies(desk.status()),
    ...(state ? gatewayFamilies(state) : []),
    ...processFamilies(),
  ];
  return { status: 200, type: CONTENT_TYPE, text: written(families) };
}
