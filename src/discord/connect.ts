import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { Events, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { registrationsIn } from '../message/definitions.ts';
import { FairUse, type Rates } from '../message/fair-use.ts';
import type { Interaction } from '../metrics/interactions.ts';
import type { GatewayState } from '../metrics/state.ts';
import type { Answerer } from '../serving/answerer.ts';
import { answer } from './answer.ts';
import { createClient, type Shards } from './client.ts';
import { GatewayWatch } from './gateway-watch.ts';
import { UNKNOWN_ID } from './packets.ts';
import { closedFor, DiscordError, isTokenProblem, problemOf } from './problem.ts';
import { register } from './register.ts';

export interface DiscordOptions {
  readonly token: string;
  /** The address of the REST API without the version. */
  readonly api: string;
  readonly version: string;
  /** Register the commands for this one server; `null` for all. */
  readonly guild: string | null;
  readonly desk: Answerer;
  readonly log: Log;
  /** One where it is not said. */
  readonly shards?: Shards;
  /** How long each connection to the gateway may take to let the bot in, in milliseconds. */
  readonly patience?: number;
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

const PATIENCE = 60_000;
/** How long Discord waits for a first response, in milliseconds; a later one reaches nobody. */
const ANSWER_TIME = 3_000;
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

/** Settles when the bot is in; discord.js itself would knock at a closed gateway for ever. */
async function enter(client: Client, { token, patience = PATIENCE }: DiscordOptions): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DiscordError(silent(client.ws.gateway, patience))), patience);
  });
  // They go in one after the other: each has its own time.
  client.on(Events.ShardReady, () => timer?.refresh());
  try {
    await Promise.race([Promise.all([client.login(token), ready]), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function silent(gateway: string | null, patience: number): string {
  const where = gateway ? `Discord's gateway at ${gateway}` : 'Discord';
  return `${where} has not let the bot in within ${Math.round(patience / 1000)} seconds. Look whether this machine may open WebSocket connections, and start again.`;
}

async function bringUpToDate(client: Client, { api, guild, desk, log }: DiscordOptions): Promise<void> {
  try {
    const { language, names } = desk.manners;
    const commands = await register(
      client.rest,
      await applicationId(client),
      guild,
      registrationsIn(language, names, guild === null),
    );
    log.info({ commands, guild, api, user: client.user?.username, shards: client.ws.shards.size }, 'discord: ready');
  } catch (err) {
    if (isTokenProblem(err)) throw err;
    // The commands of the last time still work; to go down over this would take them away too.
    const hint = guild ? 'is DISCORD_GUILD a server that the bot was invited to?' : 'the next start tries again';
    log.error({ err, guild }, `discord: ready, but the commands could not be registered; ${hint}`);
  }
}

/** The application of READY, which `admit` fills in from the bot's own id where it can; else the server is asked. */
async function applicationId(client: Client): Promise<string> {
  const known = client.application?.id;
  if (known && known !== UNKNOWN_ID) return known;
  const application = await client.rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application && 'id' in application) return String(application.id);
  throw new Error('the server does not say which application the token belongs to');
}
