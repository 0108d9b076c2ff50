import { expect, onTestFinished, test } from 'vitest';
import { Interactions } from '../../src/metrics/interactions.ts';
import { type MetricsOptions, startMetrics } from '../../src/metrics/server.ts';
import type { GatewayState } from '../../src/metrics/state.ts';

const UP: GatewayState = { shards: 1, ready: 1, ping: 42, downSince: null };
const STATE = {
  articles: 5,
  passages: 150,
  faults: [],
  changedAt: null,
  readAt: '2026-08-01T10:00:00.000Z',
  unread: 0,
  settled: true,
  snapshot: 'none',
  ms: 100,
};
/** An archive that answers at once. */
const DESK: MetricsOptions['desk'] = {
  reply: () => Promise.resolve({ command: '', outcome: 'answered', choices: [] }),
  status: () => STATE,
};

async function open(more: Partial<MetricsOptions> = {}) {
  const options = { host: '127.0.0.1', port: 0, desk: DESK, interactions: new Interactions(), gateway: () => UP };
  const server = await startMetrics({ ...options, ...more });
  onTestFinished(() => server.close());
  return async (path: string, method = 'GET') => {
    const response = await fetch(`${server.url}${path}`, { method });
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
}

test('/metrics tells of interactions, archive, gateway and process in the text of Prometheus', async () => {
  const interactions = new Interactions();
  interactions.count({ edge: 'discord', kind: 'command', command: 'ask', outcome: 'answered', ms: 3 });
  const get = await open({ interactions });
  const { status, type, text } = await get('/metrics');
  expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  for (const line of [
    'isnad_interactions_total{edge="discord",kind="command",command="ask",outcome="answered"} 1',
    'isnad_archive_articles 5',
    'isnad_archive_passages 150',
    'isnad_archive_read_timestamp_seconds 1785578400',
    'isnad_gateway_shards_ready 1',
    'isnad_gateway_ping_seconds 0.042',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('/healthz is well while Discord is connected and the archive answers', async () => {
  const get = await open();
  expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"isWell":true,"problems":[]}\n' });
});

test('/healthz is well while a connection is being mended, and not when it stays away', async () => {
  const down = (seconds: number) => ({ ...UP, ready: 0, downSince: performance.now() - seconds * 1000 });
  expect((await (await open({ gateway: () => down(60) }))('/healthz')).status).toBe(200);
  const { status, text } = await (await open({ gateway: () => down(180) }))('/healthz');
  expect([status, JSON.parse(text).problems]).toEqual([503, ['connections to Discord that are in: 0 of 1']]);
});

test('/healthz tells of an archive that fails', async () => {
  const reply = () => Promise.reject(new Error('the thread is gone'));
  const get = await open({ desk: { ...DESK, reply } });
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: '{"isWell":false,"problems":["the archive does not answer"]}\n',
  });
});

test('where there is no gateway, as in the preview, nothing is said of it', async () => {
  const get = await open({ gateway: () => null });
  expect((await get('/metrics')).text).not.toContain('gateway');
  expect((await get('/healthz')).status).toBe(200);
});

test('there is nothing else to be had', async () => {
  const get = await open();
  expect((await get('/')).status).toBe(404);
  expect((await get('/metrics', 'POST')).status).toBe(405);
});
