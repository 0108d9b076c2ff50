import { presentable } from '../text/characters.ts';

/** What Discord reads as markup wherever it stands: emphasis, code, spoilers, links, mentions, emoji, timestamps. */
const ANYWHERE = /[\\*_~`|[\]<>@]/gu;
/** What it reads as markup at the beginning of a line: headings, small print, lists. «>» is escaped everywhere. */
const LINE_START = /^(?<space>[^\S\n\r\u2028\u2029]*)(?<mark>#{1,3}|-#?|\+|\d{1,9}[.)])(?=\s)/gmu;
/** What it makes a link of by itself. */
const SCHEME = /:(?=\/\/)/gu;
/** An invitation is shown as a card even without «https://». */
const INVITATION = /\b(discord(?:app)?)\.(?=gg\b|com\/invite\b)/giu;
const DISCORD = /discord/iu;
/** What it makes an emoji of. */
const EMOJI = /:(?=[\w+-]+:)/gu;

/**
 * Text that Discord shows as it is: nothing in it formats, links, pings or turns the line around.
 * «*نعم*» → «\*نعم\*», «https://a.b» → «https\://a.b».
 */
export function escapeMarkdown(text: string): string {
  const escaped = presentable(text)
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
  // Few passages hold what an address, an invitation or an emoji takes.
  const named = DISCORD.test(escaped) ? escaped.replace(INVITATION, '$1\\.') : escaped;
  return named.includes(':') ? named.replace(SCHEME, '\\:').replace(EMOJI, '\\:') : named;
}

/** Escaped text in bold. White space is left outside: Discord does not read «** word **» as bold. */
export function bold(text: string): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => `**${words}**`);
}
