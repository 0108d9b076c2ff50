import { isFields } from './fields.ts';

/** An event of the gateway as discord.js has received it and not yet read it. */
export interface Packet {
  t: string | null;
  d: unknown;
}

/** What stands for an id that the server did not give. */
export const UNKNOWN_ID = '0';
const SOMEONE = { id: UNKNOWN_ID, username: '', discriminator: '0', avatar: null };
/** No such event exists: discord.js passes over what bears this name. */
const PASSED_OVER = 'PASSED_OVER';

/**
 * Leaves discord.js what it needs for holding the connection, and nothing else; changes the event in place.
 *
 * Interactions are read and answered without it. And some servers send messages and members whatever the intents: those are not ours to read.
 */
export function admit(packet: Packet): void {
  if (packet.t !== 'READY' && packet.t !== 'RESUMED') packet.t = PASSED_OVER;
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
