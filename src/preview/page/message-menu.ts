import type { MenuCall } from '../../message/call.ts';
import { openMenu } from './context-menu.ts';
import { payloadOf } from './pressing.ts';
import type { ShownPayload } from './render-message.ts';
import type { PageWords } from './words.ts';

/** What the menu of a message holds by now. */
type Menus = () => readonly string[];

/**
 * Opens the menu of a message at a right click, Shift+F10, the menu key, or its «⋯», and tells of the command that is
 * chosen from it.
 */
export function onMenu(root: HTMLElement, menus: Menus, words: PageWords, chosen: (call: MenuCall) => void): void {
  root.addEventListener('contextmenu', (event) => {
    // A link and a selection have menus of the browser that are wanted more.
    if (isLink(event) || getSelection()?.isCollapsed === false) return;
    open(event, { x: event.clientX, y: event.clientY });
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) open(event, placeOf(event.target));
  });
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.more-actions')) open(event, placeOf(event.target));
  });

  function open(event: Event, place: { x: number; y: number }): void {
    const message = event.target instanceof Element ? event.target.closest('discord-message') : null;
    const payload = message && payloadOf(message);
    if (!payload) return;
    event.preventDefault();
    const text = textOf(payload);
    const entries = menus().map((command) => ({
      label: command,
      run: () => chosen({ kind: 'menu', command, text }),
    }));
    openMenu(root, entries, place, words);
  }
}

/** What a message says, as the command gets it from Discord: its text, and what its embeds quote. */
function textOf({ content, embeds }: ShownPayload): string {
  return [content, ...(embeds ?? []).map(({ description }) => description)].filter(Boolean).join('\n');
}

function isLink(event: Event): boolean {
  return event.composedPath().some((part) => part instanceof HTMLAnchorElement);
}

function placeOf(target: EventTarget | null): { x: number; y: number } {
  const box = target instanceof Element ? target.getBoundingClientRect() : null;
  return { x: box?.left ?? 0, y: box?.bottom ?? 0 };
}
