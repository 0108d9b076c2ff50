import { afterEach } from 'vitest';
import type { DiscordConnection, DiscordOptions } from '../../src/discord/connect.ts';
import { connectDiscord } from '../../src/discord/connect.ts';
import type { MemoryLog } from './memory-log.ts';
import { memoryLog } from './memory-log.ts';
import { smallDesk } from './small-archive.ts';
import { StandIn, TOKEN } from './stand-in.ts';

const toClose: { close(): unknown }[] = [];

// In the order in which a bot and its server go: the bot first.
afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

/** A stand-in that is closed after the test. */
export async function discord(version?: string): Promise<StandIn> {
  const standIn = await StandIn.open(version);
  toClose.push(standIn);
  return standIn;
}

type Bot = DiscordConnection & MemoryLog;

/** The bot, connected to a stand-in, until the test is over. */
export async function bot(standIn: StandIn, more: Partial<DiscordOptions> = {}, kept = memoryLog()): Promise<Bot> {
  const options = { token: TOKEN, api: standIn.address, version: '10', guild: null, desk: smallDesk(), log: kept.log };
  const connection = await connectDiscord({ ...options, ...more });
  toClose.push(connection);
  return { ...connection, ...kept };
}
