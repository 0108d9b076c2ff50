import { workerData } from 'node:worker_threads';
import { readWhole } from './open-archive.ts';

// What runs in a thread that reads the whole archive and ends.
await readWhole(workerData.task);
