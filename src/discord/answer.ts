import { randomBytes } from 'node:crypto';
import type { ChatInputCommandInteraction } from 'discord.js';
import { MessagePayload as Message } from 'discord.js';
import type { Log } from '../log.ts';
import { askedIn } from '../message/asked.ts';
import type { Call } from '../message/desk.ts';
import type { MessagePayload } from '../message/payload.ts';
import type { Answerer } from '../serving/answerer.ts';

/** What came of a call: the message to send, and what the log keeps of it. */
interface Result {
  readonly payload: MessagePayload;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Answers one slash command in its first response and writes its one line in the log.
 *
 * A bug in the answer ends here: the reader gets its id, the log gets the rest. An answer that cannot be delivered
 * (too late, no permission, no network) is only logged, for there is nobody to tell.
 */
export async function answer(interaction: ChatInputCommandInteraction, desk: Answerer, log: Log): Promise<void> {
  const start = performance.now();
  const call = callOf(interaction);
  const { payload, facts } = await resultOf(call, desk);
  const failure = await deliver(interaction, payload);
  const line = {
    id: interaction.id,
    ...facts,
    ...askedIn(call, desk.manners.language),
    ms: Math.round(performance.now() - start),
  };
  if (failure) log.warn({ ...line, outcome: 'undelivered', err: failure }, 'interaction');
  else if ('bug' in facts) log.error(line, 'interaction');
  else log.info(line, 'interaction');
}

/** The call as the desk takes it: `/ask question:ماذا قال لافروف؟` is `{command: 'ask', options: {question: 'ماذا قال لافروف؟'}}`. */
function callOf(interaction: ChatInputCommandInteraction): Call {
  const options: Record<string, string | boolean> = {};
  for (const { name, value } of interaction.options.data) {
    if (typeof value === 'string' || typeof value === 'boolean') options[name] = value;
  }
  return { command: interaction.commandName, options };
}

async function resultOf(call: Call, desk: Answerer): Promise<Result> {
  try {
    const { command, outcome, payload } = await desk.reply(call);
    return { payload, facts: { command, outcome } };
  } catch (error) {
    const bug = randomBytes(4).toString('hex');
    return { payload: desk.apology(bug), facts: { command: call.command, outcome: 'failed', bug, err: error } };
  }
}

/** @returns what went wrong, or `null`. */
async function deliver(interaction: ChatInputCommandInteraction, payload: MessagePayload): Promise<unknown> {
  // The body is given whole: discord.js would take its parts in names of its own and write them back again.
  const message = new Message(interaction, {});
  message.body = { ...payload, embeds: [...payload.embeds], allowed_mentions: { parse: [] } };
  try {
    await interaction.reply(message);
    return null;
  } catch (error) {
    return error ?? new Error('not delivered');
  }
}
