import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Label } from './command.ts';
import { findSources } from './find-sources.ts';
import { whoSaidThis } from './who-said-this.ts';

/** A command in the context menu of a message. It is about what the message says, and answers the asker alone. */
export interface Menu {
  readonly key: string;
  /** Unlike the name of a slash command it may have spaces and capitals. */
  readonly label: Label;
  run(text: string, language: Language, library: Library): Answer;
}

/** Every one, in the order in which people see them. */
export const MENUS: readonly Menu[] = [findSources, whoSaidThis];
