import { archive } from './archive.ts';
import { archiveAdd } from './archive-add.ts';
import { archiveGaps } from './archive-gaps.ts';
import { archiveReload } from './archive-reload.ts';
import { archiveSettings } from './archive-settings.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { helpOn } from './help.ts';
import { meetings } from './meetings-list.ts';
import { said } from './said.ts';
import { summary } from './summary.ts';

const ANSWERING: readonly Command[] = [
  ask,
  said,
  summary,
  meetings,
  archive,
  archiveAdd,
  archiveReload,
  archiveGaps,
  archiveSettings,
];

/** Every command there is. What stands here is registered, previewed and tested; nothing else is. */
export const COMMANDS: readonly Command[] = [...ANSWERING, helpOn(ANSWERING)];
