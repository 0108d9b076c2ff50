/** The command was called in a way it does not know: exit status 2. The message says what to write instead. */
export class WrongCallError extends Error {}

/** The command could not do its work: exit status 1. Each message is a line of its own; none where the command has told it. */
export class FailureError extends Error {
  readonly messages: readonly string[];

  constructor(...messages: string[]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}
