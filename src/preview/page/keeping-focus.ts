/**
 * Keeps whoever goes by keyboard where they are while one message takes the place of another: at the button that says the same, such as
 * «التالي», or else at the message.
 *
 * @returns what to call once the other message stands there.
 */
export function keepFocus(before: HTMLElement): (after: HTMLElement) => void {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  return (after) => {
    if (!focused) return;
    after.tabIndex = -1;
    after.focus({ preventScroll: true });
    // The components draw themselves in the next task.
    requestAnimationFrame(() => sameButton(after, focused)?.focus({ preventScroll: true }));
  };
}

function sameButton(message: HTMLElement, focused: Element): HTMLElement | null {
  const same = Array.from(message.querySelectorAll('discord-button:not([disabled])')).find(
    ({ textContent }) => textContent === focused.textContent,
  );
  return same?.shadowRoot?.querySelector('button') ?? null;
}
