// Where a thread begins: with the code that was kept of its sources, or with the sources themselves. These are TypeScript, and a thread
// does not take over from the process how to read them.
import { workerData } from 'node:worker_threads';

const { main, code } = workerData;
if (code === null) (await import('tsx/esm/api')).register();
await import(code ?? main);
