import '@skyra/discord-components-core/discord-message.js';
import { EPHEMERAL, type MessageFile, type MessagePayload } from '../../message/payload.ts';
import { make } from './make.ts';
import { parseMarkdown } from './markdown.ts';
import { type Origin, renderActions, type Say } from './message-actions.ts';
import { remember } from './pressing.ts';
import { type Row, renderRows } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { renderFiles } from './render-files.ts';
import { renderLines } from './render-markdown.ts';
import type { PageWords } from './words.ts';

/** What the page shows of a payload: all that a reader of Discord would see. */
export type ShownPayload = Pick<MessagePayload, 'content' | 'embeds' | 'flags'> & {
  readonly components?: readonly Row[];
};

/** A message with the files that go out beside it. */
export interface ShownReply {
  readonly payload: ShownPayload;
  readonly files: readonly MessageFile[];
}

/** A message of the bot, from its payload alone, and what can be done with it. */
export function renderMessage(
  { payload, files }: ShownReply,
  origin: Origin | null,
  words: PageWords,
  say: Say,
): HTMLElement {
  const message = messageOf(words, origin?.command ?? null);
  message.append(
    ...renderLines(parseMarkdown(payload.content ?? ''), words),
    ...(payload.embeds ?? []).map((embed) => renderEmbed(embed, words)),
    ...renderRows(payload.components ?? []),
    ...renderFiles(files, words),
  );
  if ((payload.flags & EPHEMERAL) !== 0) markPrivate(message, words);
  message.append(renderActions(payload, origin, words, say));
  return remember(message, payload, origin);
}

/** The state between question and answer. It is for the eye: who listens is told of the answer, once. */
export function renderThinking(command: string, words: PageWords): HTMLElement {
  const message = messageOf(words, command);
  message.setAttribute('aria-hidden', 'true');
  message.append(make('span', { class: 'thinking', dir: 'auto' }, words.thinking));
  return message;
}

/** What the page itself has to say; nobody else would see it. */
export function renderNotice(text: string, command: string | null, words: PageWords): HTMLElement {
  const message = messageOf(words, command);
  message.append(make('div', { class: 'notice', dir: 'auto' }, text));
  markPrivate(message, words);
  return message;
}

function messageOf(words: PageWords, command: string | null): HTMLElement {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date());
  const message = make('discord-message', {
    author: words.bot,
    avatar: '/avatar.svg',
    bot: true,
    timestamp: time,
    role: 'article',
    'aria-label': `${words.bot} ${time}`,
  });
  if (command !== null) message.append(renderUse(command, words));
  return message;
}

/** The line above an answer that tells whom it is for: «أنت استخدمت /ask». */
function renderUse(command: string, words: PageWords): HTMLElement {
  return make(
    'div',
    { slot: 'reply', class: 'use' },
    make('img', { src: '/asker.svg', alt: '' }),
    make('span', { dir: 'auto' }, `${words.you} ${words.used} `, make('bdi', { class: 'command' }, command)),
  );
}

/** Discord's mark, in the language of the page, and with a button that a keyboard reaches. */
function markPrivate(message: HTMLElement, words: PageWords): void {
  const dismiss = make('button', { type: 'button', class: 'dismiss' }, words.dismiss);
  dismiss.addEventListener('click', () => {
    const log = message.closest('main');
    message.remove();
    // Or else whoever goes by keyboard would begin at the top of the page.
    log?.focus({ preventScroll: true });
  });
  message.classList.add('private');
  message.append(make('div', { slot: 'thread', class: 'private-mark', dir: 'auto' }, `${words.onlyYou} • `, dismiss));
}
