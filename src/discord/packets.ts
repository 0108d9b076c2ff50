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
 * Two reasons. A server that speaks Discord's language may leave out what discord.js reads without looking, such as
 * `entitlements` in an interaction, or write it another way. And some send messages and members whatever the intents:
 * those are not ours to read.
 */
export function admit(packet: Packet): void {
  if (packet.t === 'READY' || packet.t === 'RESUMED') return;
  if (packet.t === 'INTERACTION_CREATE' && isFields(packet.d) && isWhole(packet.d)) completeInteraction(packet.d);
  else packet.t = PASSED_OVER;
}

/**
 * The data of READY in the shape that discord.js relies on; changes it in place. The servers are left out: an interaction
 * brings all that is needed of its own.
 */
export function completeReady(ready: unknown): void {
  if (!isFields(ready)) return;
  const user = isFields(ready.user) ? ready.user : SOMEONE;
  const application = isFields(ready.application) ? ready.application : { id: user.id, flags: 0 };
  Object.assign(ready, { user, application, guilds: [] });
}

/** Without these there is nothing to answer, or nowhere to send the answer to. */
function isWhole(interaction: Fields): boolean {
  return typeof interaction.id === 'string' && typeof interaction.token === 'string' && isFields(interaction.data);
}

function completeInteraction(interaction: Fields): void {
  // Who may do what, where, is nothing to an answer.
  delete interaction.member;
  delete interaction.channel;
  delete interaction.app_permissions;
  Object.assign(interaction, { user: SOMEONE, entitlements: [], authorizing_integration_owners: {} });
  if (isFields(interaction.data)) completeData(interaction.data);
}

/** The options are text and yes or no: what is said of people and channels in `resolved` belongs to none. */
function completeData(data: Fields): void {
  data.type ??= SLASH_COMMAND;
  data.options = Array.isArray(data.options) ? data.options.filter(isFields) : [];
  delete data.resolved;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
