// Where a thread begins. The sources are TypeScript, and a thread does not take over from the process how to read them.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.main);
