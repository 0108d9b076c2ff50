import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-embed.js';
import type { APIEmbed, APIEmbedAuthor, APIEmbedField } from 'discord-api-types/v10';
import { make } from './make.ts';
import { parseMarkdown } from './markdown.ts';
import { webAddress } from './markdown-link.ts';
import { renderInline, renderLines, renderLink } from './render-markdown.ts';
import { renderTime } from './render-time.ts';
import type { PageWords } from './words.ts';

/**
 * One embed of a message.
 *
 * Titles and names of fields are put into the component rather than handed to it: Discord reads marks in them, which
 * the component would show, and they must find their own direction.
 */
export function renderEmbed(embed: APIEmbed, words: PageWords): HTMLElement {
  const { author, title, description, fields = [], footer, timestamp, image, thumbnail } = embed;
  const element = make('discord-embed', { slot: 'embeds', color: colorOf(embed.color) });
  if (author) element.append(renderAuthor(author));
  if (title) element.append(renderTitle(title, webAddress(embed.url ?? ''), words));
  if (description) {
    const lines = renderLines(parseMarkdown(description), words);
    element.append(make('discord-embed-description', { slot: 'description' }, ...lines));
  }
  if (fields.length > 0)
    element.append(make('discord-embed-fields', { slot: 'fields' }, ...renderFields(fields, words)));
  for (const picture of [image, thumbnail]) {
    const url = webAddress(picture?.url ?? '');
    // Fetching it would tell a stranger that somebody reads here; so the reader decides.
    if (url)
      element.append(
        make('div', { slot: 'fields', class: 'picture' }, renderLink(url, [make('span', {}, words.picture)])),
      );
  }
  if (footer || timestamp) element.append(renderFooter(footer?.text ?? '', timestamp));
  return element;
}

function renderAuthor({ name, url }: APIEmbedAuthor): HTMLElement {
  const address = webAddress(url ?? '');
  const content = address ? renderLink(address, [make('span', {}, name)]) : name;
  return make('div', { slot: 'description', class: 'embed-author', dir: 'auto' }, content);
}

function colorOf(color: number | undefined): string | null {
  return color === undefined ? null : `#${color.toString(16).padStart(6, '0')}`;
}

function renderTitle(title: string, url: string | null, words: PageWords): HTMLElement {
  const content = renderInline(parseMarkdown(title, url ? 'linked-title' : 'title'), words);
  return make(
    'div',
    { slot: 'description', class: 'embed-title', dir: 'auto' },
    ...(url ? [renderLink(url, content)] : content),
  );
}

/** Fields that may stand side by side do so three in a row, as in Discord. */
function renderFields(fields: readonly APIEmbedField[], words: PageWords): HTMLElement[] {
  let column = 0;
  return fields.map(({ name, value, inline }) => {
    column = inline ? (column % 3) + 1 : 0;
    return make(
      'discord-embed-field',
      { inline: Boolean(inline), 'inline-index': column > 0 ? String(column) : null },
      make('div', { class: 'field-name', dir: 'auto' }, ...renderInline(parseMarkdown(name, 'title'), words)),
      ...renderLines(parseMarkdown(value), words),
    );
  });
}

/** The footer is plain text: Discord reads no marks in it. */
function renderFooter(text: string, timestamp: string | undefined): HTMLElement {
  const footer = make('span', { class: 'footer-text' }, text);
  if (timestamp) footer.append(text ? ' • ' : '', renderTime(Date.parse(timestamp) / 1000, 'd'));
  return make('discord-embed-footer', { slot: 'footer', dir: 'auto' }, footer);
}
