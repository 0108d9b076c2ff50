// Where a thread begins: with the code that was kept of its sources, or with the sources themselves, as where newer sources took the place
// of that code while the program ran. They are TypeScript, and a thread does not take over from the process how to read them.
import { existsSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { main, code } = workerData;
const isKept = code !== null && existsSync(new URL(code));
if (!isKept) (await import('tsx/esm/api')).register();
await import(isKept ? code : main);
