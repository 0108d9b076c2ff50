import type { Outcome } from '../commands/answer.ts';
import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { CommandDefinition } from './definitions.ts';
import type { MessagePayload } from './payload.ts';

/** How a server wants to be spoken to. */
export interface Manners {
  readonly language: Language;
  /** The script of the names of commands and options: `/ask` or «/اسأل». */
  readonly names: 'latin' | 'arabic';
  /** How right-to-left text is kept in order. */
  readonly direction: 'isolates' | 'marks' | 'none';
}

/** A slash command as it arrives: names as they are registered, values as typed. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

export interface Reply {
  /** The key of the command, whatever script its name is in: for the log. */
  readonly command: string;
  readonly outcome: Outcome;
  readonly payload: MessagePayload;
}

/** Where calls come in and messages go out: the same for Discord, for the preview and for tests. */
export class Desk {
  constructor(library: Library, manners: Manners) {
    void library;
    void manners;
  }

  /** The commands as Discord wants them registered. */
  definitions(): readonly CommandDefinition[] {
    return [];
  }

  /** @throws Error where there is no such command; anything else that throws is a bug. */
  reply(call: Call): Reply {
    throw new Error(`no command ${call.command}`);
  }

  /** What is said of a bug: the id under which the log holds it, and nothing else. */
  apology(id: string): MessagePayload {
    throw new Error(id);
  }
}
