import type { Sharing } from '../commands/server-choices.ts';
import type { Asker } from './call.ts';

/** Discord's bits of what a member may do. Source: the API reference, «Permissions». */
const ADMINISTRATOR = 1n << 3n;
export const MANAGE_SERVER = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;

/** Whether somebody has a permission in the channel of the call. On the machine of whoever runs the bot there is nobody to ask. */
function may(by: Asker | undefined, permission: bigint): boolean {
  if (!by) return true;
  const { permissions } = by;
  if (permissions === null || !/^\d{1,30}$/u.test(permissions)) return false;
  return (BigInt(permissions) & (permission | ADMINISTRATOR)) !== 0n;
}

/** Whether somebody keeps the archive: who may manage a server, and gives the command in it. */
export function isKeeper(by: Asker | undefined): boolean {
  return by?.server !== null && may(by, MANAGE_SERVER);
}

/** Whether a keeper may change the archive: it is one for all servers, and whoever runs the bot may trust some of them. */
export function mayChange(by: Asker | undefined, servers: readonly string[] | null = null): boolean {
  return isKeeper(by) && (by === undefined || servers === null || servers.includes(by.server ?? ''));
}

/** Whether somebody may put a private answer into the channel. Where nobody else would see it there is nothing to put it into. */
export function mayShare(by: Asker | undefined, sharing: Sharing = 'everyone'): boolean {
  if (sharing === 'nobody' || (by && (by.isAlone ?? by.server === null))) return false;
  return sharing === 'everyone' || may(by, MANAGE_MESSAGES);
}
