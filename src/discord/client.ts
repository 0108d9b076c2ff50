import { Client, Options, SimpleShardingStrategy } from 'discord.js';
import type { Packet } from './packets.ts';
import { admit, completeReady } from './packets.ts';
import { interactionIn, type Received } from './read-interaction.ts';

/** Connections to the gateway: as many as are said, or as Discord recommends. */
export type Shards = number | 'auto';

interface ClientSettings {
  /** The address of the REST API without the version; the gateway's address is asked of it. */
  readonly api: string;
  readonly version: string;
  /** All of them are in this process: what they carry is little, and the archive is there once for all. */
  readonly shards: Shards;
}

/**
 * The client of discord.js, not yet connected.
 *
 * No intents at all: slash commands arrive without any, and each intent is a stream of events about people that nobody
 * reads here. It also makes the client ready at once; with `Guilds` it would wait for every server to introduce itself.
 *
 * @param heard is told of every interaction.
 */
export function createClient({ api, version, shards }: ClientSettings, heard: (interaction: Received) => void): Client {
  const client = new Client({
    intents: [],
    // Always said: where it is not, discord.js looks for it in the environment, and means another thing by it.
    ...(shards === 'auto' ? { shards } : { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards }),
    allowedMentions: { parse: [] },
    // Nothing is looked up later: an interaction is answered from itself.
    makeCache: Options.cacheWithLimits({ GuildMemberManager: 0, MessageManager: 0, UserManager: 0 }),
    rest: { api, version },
    ws: {
      version: Number(version),
      // The strategy that discord.js would take. Here it can be forestalled: READY is read before anybody else hears of it.
      buildStrategy(gateway) {
        gateway.on('ready', ({ data }: { data: unknown }) => completeReady(data));
        return new SimpleShardingStrategy(gateway);
      },
    },
  });
  // discord.js shows every other event to this listener before it reads the event itself.
  client.on('raw', (packet: Packet) => {
    const interaction = interactionIn(packet);
    admit(packet);
    if (interaction) heard(interaction);
  });
  return client;
}
