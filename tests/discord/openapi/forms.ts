import { schemaFaults } from './schema.ts';

/** What a response to an interaction has to look like, by its `type`. */
const RESPONSES: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

/** What Discord's description of its API holds against a response to an interaction. */
export function responseFaults(body: unknown): string[] {
  const type = typeof body === 'object' && body !== null && 'type' in body ? Number(body.type) : Number.NaN;
  const schema = RESPONSES[type];
  return schema ? schemaFaults(schema, body) : [`type: ${type} is none of a response`];
}

/** What it holds against the commands of an application. */
export function registrationFaults(commands: readonly unknown[]): string[] {
  return commands.flatMap((command, at) =>
    schemaFaults('ApplicationCommandUpdateRequest', command).map((fault) => `${at}.${fault}`),
  );
}
