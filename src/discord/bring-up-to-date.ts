import { type Client, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { registrationsIn } from '../message/definitions.ts';
import type { Answerer } from '../serving/answerer.ts';
import { UNKNOWN_ID } from './packets.ts';
import { isTokenProblem } from './problem.ts';
import { register } from './register.ts';

export interface CommandsOptions {
  /** The address of the REST API without the version. */
  readonly api: string;
  /** Register the commands for this one server; `null` for all. */
  readonly guild: string | null;
  readonly desk: Pick<Answerer, 'manners'>;
  readonly log: Log;
}

/** Sees to it that Discord has the commands as they are now. @throws what tells that the token is no good; all else is only logged. */
export async function bringUpToDate(client: Client, { api, guild, desk, log }: CommandsOptions): Promise<void> {
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
