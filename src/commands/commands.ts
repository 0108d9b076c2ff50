import { ask } from './ask.ts';
import type { Command } from './command.ts';

/** Every command there is. What stands here is registered, previewed and tested; nothing else is. */
export const COMMANDS: readonly Command[] = [ask];
