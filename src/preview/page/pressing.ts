import type { ComponentCall } from '../../message/call.ts';
import type { Origin } from './message-actions.ts';
import type { ShownPayload } from './render-message.ts';

/** What each message on the page was made from: a press is sent along with the message that it hangs on, as Discord does. */
const PAYLOADS = new WeakMap<Element, ShownPayload>();
const ORIGINS = new WeakMap<Element, Origin>();

const ARROWS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];

export function remember(message: HTMLElement, payload: ShownPayload, origin: Origin | null): HTMLElement {
  PAYLOADS.set(message, payload);
  if (origin) ORIGINS.set(message, origin);
  return message;
}

/** Null of what the page itself has to say. */
export function payloadOf(message: Element): ShownPayload | null {
  return PAYLOADS.get(message) ?? null;
}

/** What a message answers, so that what takes its place can say so too; null of what was not asked for by a command. */
export function originOf(message: HTMLElement): Origin | null {
  return ORIGINS.get(message) ?? null;
}

/** Tells of every button that is pressed and every choice that is made under the messages within `root`. */
export function onPress(root: HTMLElement, pressed: (call: ComponentCall, message: HTMLElement) => void): void {
  root.addEventListener('click', (event) => {
    const button = closest(event.target, 'discord-button[data-custom-id]');
    if (button && !button.hasAttribute('disabled')) tell(button, []);
  });
  root.addEventListener('change', (event) => {
    const select = closest(event.target, 'select[data-custom-id]');
    if (!(select instanceof HTMLSelectElement)) return;
    tell(select, [select.value]);
    // The same may be chosen again.
    select.selectedIndex = 0;
  });

  root.addEventListener('keydown', (event) => {
    const select = closest(event.target, 'select[data-custom-id]');
    // The arrows would choose at once what they come to: they open the list, as in Discord.
    if (!(select instanceof HTMLSelectElement) || !ARROWS.includes(event.key) || !('showPicker' in select)) return;
    event.preventDefault();
    select.showPicker();
  });

  function tell(component: Element, values: readonly string[]): void {
    const message = component.closest('discord-message');
    const payload = message && PAYLOADS.get(message);
    if (!(message instanceof HTMLElement) || !payload) return;
    const id = component.getAttribute('data-custom-id') ?? '';
    const shown = { id: '0', content: payload.content ?? '', asker: null };
    pressed({ kind: 'component', id, values, message: shown }, message);
  }
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}
