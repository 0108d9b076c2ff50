#!/usr/bin/env node
// From the code that was kept of the sources, as the program itself; tsx is found from here and not from where the command is called.
import '../requirements.mjs';
import { keptModule } from '../serving/kept-code.mjs';

const kept = keptModule('cli/isnad');
if (kept === null) (await import('tsx/esm/api')).register();
await import(kept ?? './isnad.ts');
