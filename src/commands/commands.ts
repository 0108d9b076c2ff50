import { archive } from './archive.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { helpOn } from './help.ts';
import { meetings } from './meetings-list.ts';
import { said } from './said.ts';
import { summary } from './summary.ts';

const ANSWERING: readonly Command[] = [ask, said, summary, meetings, archive];

/** Every command there is. What stands here is registered, previewed and tested; nothing else is. */
export const COMMANDS: readonly Command[] = [...ANSWERING, helpOn(ANSWERING)];
