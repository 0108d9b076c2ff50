// The program, from the code that was kept of its sources; where none is kept, from the sources themselves.
import './requirements.mjs';
import { startAhead } from './serving/answering-thread.mjs';
import { keptModule } from './serving/kept-code.mjs';

startAhead();
const kept = keptModule('main');
if (kept === null) (await import('tsx/esm/api')).register();
await import(kept ?? './main.ts');
