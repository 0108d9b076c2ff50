import { copy, showText } from './clipboard.ts';
import { make } from './make.ts';
import type { ShownPayload } from './render-message.ts';
import type { PageWords } from './words.ts';

/** What a message on the page answers. */
export interface Origin {
  /** `/ask` */
  readonly command: string;
  /** What to put after `?q=` to ask the same again; null where no address can. */
  readonly typed: string | null;
}

/** Told what there is to say about something that was done. */
export type Say = (text: string) => void;

/** What can be done with a message, on the page alone: below it, for the keyboard and for touch. */
export function renderActions(payload: ShownPayload, origin: Origin | null, words: PageWords, say: Say): HTMLElement {
  const bar = make('div', { slot: 'thread', class: 'actions', role: 'group', 'aria-label': words.actions });
  const typed = origin?.typed;
  if (typed) bar.append(action(words.copyLink, () => void copyLink(typed, words, say)));
  bar.append(action(words.copyJson, () => void copyJson(payload, words)));
  // What opens is for whoever listens around all messages.
  const more = { type: 'button', class: 'more-actions', 'aria-label': words.moreActions, 'aria-haspopup': 'menu' };
  bar.append(make('button', more, '⋯'));
  return bar;
}

function action(label: string, run: () => void): HTMLElement {
  const button = make('button', { type: 'button', dir: 'auto' }, label);
  button.addEventListener('click', run);
  return button;
}

async function copyLink(typed: string, words: PageWords, say: Say): Promise<void> {
  const link = `${location.origin}/?q=${encodeURIComponent(typed)}`;
  if (await copy(link)) say(words.copied);
  else showText(words.copyLink, link, false, words);
}

async function copyJson(payload: ShownPayload, words: PageWords): Promise<void> {
  const text = JSON.stringify(payload, null, 2);
  showText(words.payload, text, await copy(text), words);
}
