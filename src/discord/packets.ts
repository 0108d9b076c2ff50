/** An event of the gateway as discord.js has received it and not yet read it. */
export interface Packet {
  t: string | null;
  d: unknown;
}

type Fields = Record<string, unknown>;

/** What stands for an id that the server did not give. */
export const UNKNOWN_ID = '0';
/** Stands for whoever asked: an answer does not depend on it, so it is not kept in memory either. */
const SOMEONE = { id: UNKNOWN_ID, username: '', discriminator: '0', avatar: null };
const SLASH_COMMAND = 1;
/** No such event exists: discord.js passes over what bears this name. */
const PASSED_OVER = 'PASSED_OVER';

/**
 * Leaves of an event what the bot needs, in the shape that discord.js relies on; changes it in place.
 *
 * Two reasons. A server that speaks Discord's language may leave out what discord.js reads without looking
 * (`application` in READY, `entitlements` in an interaction), and that would end the process. And some send messages
 * and members whatever the intents: those are not ours to read.
 */
export function admit(packet: Packet): void {
  if (packet.t === 'RESUMED') return;
  if (packet.t === 'READY' && isFields(packet.d)) completeReady(packet.d);
  else if (packet.t === 'INTERACTION_CREATE' && isFields(packet.d) && isWhole(packet.d)) completeInteraction(packet.d);
  else packet.t = PASSED_OVER;
}

/** The servers are left out: an interaction brings all that is needed of its own. */
function completeReady(ready: Fields): void {
  const user = isFields(ready.user) ? ready.user : SOMEONE;
  const application = isFields(ready.application) ? ready.application : { id: user.id, flags: 0 };
  Object.assign(ready, { user, application, guilds: [] });
}

/** Without these there is nothing to answer, or nowhere to send the answer to. */
function isWhole(interaction: Fields): boolean {
  return typeof interaction.id === 'string' && typeof interaction.token === 'string' && isFields(interaction.data);
}

function completeInteraction(interaction: Fields): void {
  delete interaction.member;
  delete interaction.channel;
  Object.assign(interaction, { user: SOMEONE, entitlements: [], authorizing_integration_owners: {} });
  if (isFields(interaction.data)) interaction.data.type ??= SLASH_COMMAND;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
