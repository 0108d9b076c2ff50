import { Client, Options } from 'discord.js';
import type { Packet } from './packets.ts';
import { admit } from './packets.ts';

/**
 * The client of discord.js, not yet connected.
 *
 * No intents at all: slash commands arrive without any, and each intent is a stream of events about people that nobody
 * reads here. It also makes the client ready at once; with `Guilds` it would wait for every server to introduce itself.
 *
 * @param api the address of the REST API without the version; the gateway's address is asked of it.
 */
export function createClient(api: string, version: string): Client {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    // Nothing is looked up later: an interaction is answered from itself.
    makeCache: Options.cacheWithLimits({ GuildMemberManager: 0, MessageManager: 0, UserManager: 0 }),
    rest: { api, version },
    ws: { version: Number(version) },
  });
  // discord.js shows every event to this listener before it reads the event itself.
  client.on('raw', (packet: Packet) => admit(packet));
  return client;
}
