import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { Events } from 'discord.js';
import type { Log } from '../log.ts';
import { FairUse, type Rates } from '../message/fair-use.ts';
import type { Interaction } from '../metrics/interactions.ts';
import type { GatewayState } from '../metrics/state.ts';
import type { Answerer } from '../serving/answerer.ts';
import { answer } from './answer.ts';
import { bringUpToDate, type CommandsOptions } from './bring-up-to-date.ts';
import { createClient, type Shards } from './client.ts';
import { type EnterOptions, enter } from './enter.ts';
import { GatewayWatch } from './gateway-watch.ts';
import { closedFor, type DiscordError, problemOf } from './problem.ts';

export interface DiscordOptions extends EnterOptions, CommandsOptions {
  readonly version: string;
  readonly desk: Answerer;
  /** One where it is not said. */
  readonly shards?: Shards;
  /** How much a person and a server may ask; {@link RATES} where it is not said. */
  readonly rates?: Rates;
  /** Is told of every interaction that is over. */
  readonly counted?: (interaction: Interaction) => void;
}

export interface DiscordConnection {
  /** Settles when Discord has closed the connection for good; passing interruptions are mended without a word here. */
  readonly lost: Promise<DiscordError>;
  gateway(): GatewayState;
  /** Finishes the answers under way, then leaves. */
  close(): Promise<void>;
}

/** How long a stop waits for answers under way, in milliseconds: a page that is read for a keeper takes longest. */
const ANSWER_TIME = 10_000;
/** For closing a connection, in milliseconds. */
const FAREWELL_TIME = 2_000;

/**
 * Connects to Discord, brings the commands up to date and answers from then on.
 *
 * @throws DiscordError where the token is refused or nothing answers. It is not tried again: Discord counts
 *   connections, and resets the token of a bot that asks too often.
 */
export async function connectDiscord(options: DiscordOptions): Promise<DiscordConnection> {
  const underWay = new Set<Promise<void>>();
  const fairUse = new FairUse(options.rates);
  const { api, version, shards = 1 } = options;
  const client = createClient({ api, version, shards }, (interaction) => {
    const answering = answer(interaction, { ...options, fairUse, rest: client.rest })
      .catch((err) => options.log.error({ id: interaction.id, outcome: 'failed', err }, 'interaction'))
      .finally(() => underWay.delete(answering));
    underWay.add(answering);
  });
  const lost = watch(client, options.log);
  const gateway = new GatewayWatch(client);
  try {
    await enter(client, options);
    await bringUpToDate(client, options);
  } catch (error) {
    await leave(client);
    throw problemOf(error, api);
  }
  return {
    lost,
    gateway: () => gateway.state(),
    async close() {
      await Promise.race([finished(underWay), sleep(ANSWER_TIME, undefined, { ref: false })]);
      await leave(client);
    },
  };
}

/** Settles when nothing is under way any more, whatever came in meanwhile. */
async function finished(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

async function leave(client: Client): Promise<void> {
  // discord.js announces a reconnection that it will not make.
  client.removeAllListeners(Events.ShardReconnecting);
  // And it waits for ever where the gateway has not said hello yet.
  await Promise.race([client.destroy(), sleep(FAREWELL_TIME, undefined, { ref: false })]);
}

/** Writes down how the connection fares, and tells when it is lost for good. */
function watch(client: Client, log: Log): Promise<DiscordError> {
  client.on(Events.Error, (err) => log.error({ err }, 'discord'));
  const where = (shard: number) => ({ shard, gateway: client.ws.gateway });
  client.on(Events.ShardError, (err, shard) => log.warn({ err, ...where(shard) }, 'discord: connection'));
  client.on(Events.ShardReconnecting, (shard) => log.warn(where(shard), 'discord: reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'discord: resumed'));
  // discord.js writes the first part of the token into this one line.
  client.on(Events.Debug, (line) => line.startsWith('Provided token') || log.trace(line));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedFor(code)));
  });
}
