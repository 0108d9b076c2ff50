import { workerData } from 'node:worker_threads';
import { letOthersGoFirst } from './low-priority.ts';
import { readWhole } from './open-archive.ts';

// What runs in a thread that reads the whole archive and ends.
letOthersGoFirst();
await readWhole(workerData.task);
