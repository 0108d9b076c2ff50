import type { Asker } from '../message/call.ts';
import { type Fields, isFields, textOf } from './fields.ts';

/** Where an interaction comes from: a direct message to the bot. Source: the API reference, «Interaction Contexts». */
const BOT_DM = 1;
/** The key of the server among those who brought the bot along. Source: the same, «Application Integration Types». */
const BY_SERVER = '0';
/** Discord's bit for answers of apps that somebody brought along: without it only they see them. */
const USE_EXTERNAL_APPS = 1n << 50n;

/** Whoever gave an interaction. */
export function askerOf(interaction: Fields): Asker {
  const { member, user, guild_id: server } = interaction;
  const who = isFields(member) && isFields(member.user) ? member.user : user;
  const permissions = isFields(member) && typeof member.permissions === 'string' ? member.permissions : null;
  return {
    person: isFields(who) ? textOf(who.id) : '',
    server: typeof server === 'string' ? server : null,
    permissions,
    isAlone: isAlone(interaction, permissions),
  };
}

function isAlone(
  { guild_id: server, context, authorizing_integration_owners: by }: Fields,
  permissions: string | null,
) {
  if (typeof server !== 'string') return context === undefined || context === BOT_DM;
  // A server that does not say who brought the bot along has it.
  if (!isFields(by) || BY_SERVER in by || Object.keys(by).length === 0) return false;
  return !/^\d{1,30}$/u.test(permissions ?? '') || (BigInt(permissions ?? 0) & USE_EXTERNAL_APPS) === 0n;
}
