import { workerData } from 'node:worker_threads';
import { readWhole } from './keep-archive.ts';
import { letOthersGoFirst } from './low-priority.ts';

// What runs in a thread that reads the whole archive and ends.
letOthersGoFirst();
await readWhole(workerData.task);
