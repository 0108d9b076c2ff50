import { type Client, Events } from 'discord.js';
import { DiscordError } from './problem.ts';

export interface EnterOptions {
  readonly token: string;
  /** How long each connection to the gateway may take to be let in, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 60_000;

/** Settles when the bot is in; discord.js itself would knock at a closed gateway for ever. */
export async function enter(client: Client, { token, patience = PATIENCE }: EnterOptions): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DiscordError(silent(client.ws.gateway, patience))), patience);
  });
  // They go in one after the other: each has its own time.
  const anotherIsIn = () => timer?.refresh();
  client.on(Events.ShardReady, anotherIsIn);
  try {
    await Promise.race([Promise.all([client.login(token), ready]), tooLong]);
  } finally {
    client.off(Events.ShardReady, anotherIsIn);
    clearTimeout(timer);
  }
}

function silent(gateway: string | null, patience: number): string {
  const where = gateway ? `Discord's gateway at ${gateway}` : 'Discord';
  return `${where} has not let the bot in within ${Math.round(patience / 1000)} seconds. Look whether this machine may open WebSocket connections, and start again.`;
}
