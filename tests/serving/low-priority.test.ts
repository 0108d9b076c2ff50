import { once } from 'node:events';
import { getPriority, platform } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const THREAD = `
import { register } from 'tsx/esm/api';
import { parentPort, workerData } from 'node:worker_threads';
register();
const { letOthersGoFirst } = await import(workerData);
parentPort.postMessage(letOthersGoFirst());
`;

test('a thread stands back behind the others of its process, which stay as they are', async () => {
  const before = getPriority();
  const module = new URL('../../src/serving/low-priority.ts', import.meta.url).href;
  const url = new URL(
    `data:text/javascript,${encodeURIComponent(THREAD.replace("'tsx/esm/api'", JSON.stringify(import.meta.resolve('tsx/esm/api'))))}`,
  );
  const thread = new Worker(url, { workerData: module, execArgv: [] });
  const [priority] = await once(thread, 'message');
  await thread.terminate();
  expect(priority).toBe(platform() === 'linux' ? 10 : before);
  expect(getPriority()).toBe(before);
});
