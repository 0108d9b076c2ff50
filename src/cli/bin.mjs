#!/usr/bin/env node
// The sources are TypeScript: tsx, which is found from here and not from where the command is called, teaches Node to read them.
import { register } from 'tsx/esm/api';

register();
await import('./isnad.ts');
