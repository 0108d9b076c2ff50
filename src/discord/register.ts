import type { REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { CommandDefinition, MenuDefinition } from '../message/definitions.ts';
import { sameCommands } from './same-commands.ts';

/** The answers of a server that takes commands but does not tell which it has. */
const CANNOT_TELL = [404, 405, 501];

/**
 * Brings the commands of a server up to date, and writes only where something differs: registering is counted
 * (200 new commands a day), and a global change takes a while to reach everyone.
 *
 * @param guild register for this one server, where it takes effect at once; `null` for all.
 * @throws what the REST client throws where the server refuses.
 */
export async function register(
  rest: REST,
  application: string,
  guild: string | null,
  wanted: readonly (CommandDefinition | MenuDefinition)[],
): Promise<'registered' | 'unchanged'> {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const stored = await storedCommands(rest, route);
  if (stored && sameCommands(stored, wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

async function storedCommands(rest: REST, route: `/${string}`): Promise<readonly unknown[] | null> {
  try {
    const stored = await rest.get(route);
    return Array.isArray(stored) ? stored : null;
  } catch (error) {
    if (error instanceof Error && 'status' in error && CANNOT_TELL.includes(Number(error.status))) return null;
    throw error;
  }
}
