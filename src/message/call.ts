import type { Outcome } from '../commands/answer.ts';
import type { Errand } from '../commands/errand.ts';
import type { FormCall } from './form.ts';
import type { MessageFile, MessagePayload } from './payload.ts';

/** What a person calls the bot with, as plain JSON: it may cross from one thread into another. */
export type Call = CommandCall | ComponentCall | MenuCall | SuggestCall | FormCall;

/** Whoever calls, as far as an answer depends on it. A call without it comes from the machine of whoever runs the bot. */
export interface Asker {
  readonly person: string;
  /** The server; null in a direct message. */
  readonly server: string | null;
  /** Discord's bit field of what the person may do in the channel, in decimal; null where it was not told. */
  readonly permissions: string | null;
  /** Whether nobody else could see an answer: in a direct message, or where the server takes no answers of an app that a person brought along. */
  readonly isAlone?: boolean;
}

/** A slash command as it arrives: names as they are registered, values as typed. */
export interface CommandCall {
  readonly kind?: 'command';
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly by?: Asker;
}

/** A button that was pressed, or a choice from a select. */
export interface ComponentCall {
  readonly kind: 'component';
  /** The `custom_id`. */
  readonly id: string;
  /** What was chosen, of a select. */
  readonly values: readonly string[];
  readonly message: ShownMessage;
  readonly by?: Asker;
}

/** The message that a button hangs on. */
export interface ShownMessage {
  readonly id: string;
  readonly content: string;
  /** Who gave the command that the message answers; null where that is not told. */
  readonly asker: string | null;
}

/** A command from the context menu of a message: «Find sources». */
export interface MenuCall {
  readonly kind: 'menu';
  readonly command: string;
  /** What the message says. */
  readonly text: string;
  readonly by?: Asker;
}

/** An option that is being typed, for what it may become. */
export interface SuggestCall {
  readonly kind: 'suggest';
  readonly command: string;
  /** As far as they are typed. */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** The name of the option in hand. */
  readonly focused: string;
  readonly by?: Asker;
}

export type Reply = MessageReply | ChoicesReply;

export interface MessageReply {
  /** The key of the command, whatever script its name is in: for the log. */
  readonly command: string;
  readonly outcome: Outcome;
  readonly payload: MessagePayload;
  /** What is longer than a message holds, to be had beside it; Discord takes files as parts of a request of their own. */
  readonly files?: readonly MessageFile[];
  /** Whether it takes the place of the message that the button hangs on. */
  readonly inPlace?: boolean;
  /** What is left to be done, for whoever can do it; the message is what is said where nobody can. */
  readonly errand?: Errand;
}

/** What the option in hand may become; at most 25. */
export interface ChoicesReply {
  readonly command: string;
  readonly outcome: Outcome;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}
