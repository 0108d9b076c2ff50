/**
 * Discord's limits, in UTF-16 units where they count text. Source: the API reference (v10), «Message», «Embed limits», «Components»,
 * «Application commands», and Discord's own OpenAPI description.
 */
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
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  placeholder: 150,
  selectOptions: 25,
  /** Of an option of a select: its label, its value, its description. */
  selectText: 100,
  choices: 25,
  /** Of a suggestion: its name and its value. */
  choice: 100,
  commandName: 32,
  commandDescription: 100,
  textOption: 6000,
  /** Our own, of an option that names something: a headline fits. What is longer names nothing, and would keep others waiting. */
  shortOption: 300,
  formTitle: 45,
  /** Above a field of a form, and between the two. */
  formLabel: 45,
  formDescription: 100,
  /** Of a file that goes out beside a message, in bytes: 10 MiB where a server has bought nothing. */
  file: 10 * 1024 * 1024,
} as const;
