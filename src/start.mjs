// The program, from the code that was kept of its sources; where none is kept, from the sources themselves.
import './requirements.mjs';
import { startAhead } from './serving/answering-thread.mjs';
import { keptModule } from './serving/kept-code.mjs';

// Whoever is told to end before there is anything to end has not failed. The program takes these signals over when it runs.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
startAhead();
const kept = keptModule('main');
if (kept === null) (await import('tsx/esm/api')).register();
await import(kept ?? './main.ts');
