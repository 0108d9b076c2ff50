/** Discord's limits on a message, in UTF-16 units where they count text. Source: the API reference, «Message» and «Embed limits» (v10). */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  /** Over the authors, titles, descriptions and footers of all embeds of a message. */
  embedsTotal: 6000,
  embedAuthor: 256,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Not documented for embeds; 2,048 is what the API has been seen to take. */
  url: 2048,
  commandName: 32,
  commandDescription: 100,
  textOption: 6000,
} as const;
