import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';

/** A row of buttons, or one select. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's bit for a message that only the asker sees. */
export const EPHEMERAL = 64;

/** A message as Discord takes it: the data of an interaction's first response. */
export interface MessagePayload {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  /** Never left out: where a message takes the place of another, the buttons of that one must go. */
  readonly components: readonly Row[];
  /** Bit field; `64` is a message that only the asker sees. */
  readonly flags: number;
  /** Always without any mention: nothing that the bot says may ping. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A message with what must stand in every one. */
export function payloadOf(
  content: string,
  { embeds = [], components = [], isPrivate = true }: Partial<MessagePayload> & { readonly isPrivate?: boolean } = {},
): MessagePayload {
  return { content, embeds, components, flags: isPrivate ? EPHEMERAL : 0, allowed_mentions: { parse: [] } };
}

/** A text file that goes out beside a message: `isnad-ask.md`. */
export interface MessageFile {
  /** Latin letters, figures, `-` and `.` alone, so that no system has to rewrite it. */
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}
