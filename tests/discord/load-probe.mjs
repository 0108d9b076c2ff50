import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

// What a process under load is started with (`--expose-gc --import`): asked by its parent, it tells what each of its threads holds once everything
// that is needed no more is thrown away. No TypeScript: threads load it before they can read any.

/** How long threads are waited for, in milliseconds. */
const PATIENCE = 1_000;

const channel = new workers.BroadcastChannel('load-probe');
if (workers.isMainThread) {
  comeAlong();
  process.on('message', () => void measured().then((figures) => process.send?.(figures)));
} else {
  channel.onmessage = ({ data }) => data === 'ask' && channel.postMessage(heap());
}
channel.unref();

/** Threads that are started from now on load this file, too. */
function comeAlong() {
  const Plain = workers.Worker;
  workers.Worker = class extends Plain {
    constructor(file, options = {}) {
      super(file, { ...options, execArgv: ['--import', import.meta.url] });
    }
  };
  syncBuiltinESMExports();
}

async function measured() {
  const heaps = [heap()];
  channel.onmessage = ({ data }) => typeof data === 'number' && heaps.push(data);
  channel.postMessage('ask');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const { user, system } = process.cpuUsage();
  return { resident: process.memoryUsage.rss(), heaps, cpu: (user + system) / 1000 };
}

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
