import type { APIEmbed } from 'discord-api-types/v10';

/** A message as Discord takes it: the body of an interaction's first response. */
export interface MessagePayload {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  /** Bit field; `64` is a message that only the asker sees. */
  readonly flags: number;
  /** Always without any mention: nothing that the bot says may ping. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** Discord's bit for a message that only the asker sees. */
export const EPHEMERAL = 64;
