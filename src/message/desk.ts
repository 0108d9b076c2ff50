import type { Outcome } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import { wordingIn } from '../commands/wording.ts';
import type { Library } from '../library.ts';
import type { Direction } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { type CommandDefinition, commandNamed, definitionsIn, type Script } from './definitions.ts';
import { messageOf, noticeMessage } from './message.ts';
import type { MessagePayload } from './payload.ts';

/** How a server wants to be spoken to. */
export interface Manners {
  readonly language: Language;
  readonly names: Script;
  readonly direction: Direction;
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
  readonly manners: Manners;
  readonly #library: Library;

  constructor(library: Library, manners: Manners) {
    this.manners = manners;
    this.#library = library;
  }

  /** The commands as Discord wants them registered. */
  definitions(): readonly CommandDefinition[] {
    return definitionsIn(this.manners.language, this.manners.names);
  }

  /** @throws RangeError where there is no such command; anything else that throws is a bug. */
  reply(call: Call): Reply {
    const command = commandNamed(call.command, this.manners.names);
    if (!command) throw new RangeError(`no command ${call.command}`);
    const { language, direction } = this.manners;
    const answer = command.run({ options: optionsByKey(command, call, this.manners.names), language }, this.#library);
    return { command: command.key, outcome: answer.outcome, payload: messageOf(answer, direction) };
  }

  /** What is said of a bug: the id under which the log holds it, and nothing else. */
  apology(id: string): MessagePayload {
    return noticeMessage(wordingIn(this.manners.language).bug(id));
  }
}

function optionsByKey(command: Command, call: Call, script: Script): Record<string, string | boolean | undefined> {
  return Object.fromEntries(command.options.map((option) => [option.key, call.options[option.label[script]]]));
}
