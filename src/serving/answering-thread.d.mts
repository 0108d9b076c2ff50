import type { Worker } from 'node:worker_threads';
import type { ThreadTask } from './thread-messages.ts';

export function startAhead(): void;
export function answeringThread(task: ThreadTask): Worker;
