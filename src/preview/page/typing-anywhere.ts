/** As in Discord, whoever types while nothing that takes text has the focus writes into the input; so does whoever pastes. */
export function typeAnywhere(focusInput: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    // A blank scrolls, and presses a button.
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (isLetter && !isComposing && isFree(event.target)) focusInput();
  });
  document.addEventListener('paste', ({ target }) => {
    if (isFree(target)) focusInput();
  });
}

/** Not in a field, and not in anything that stands above the page or goes by letters itself. */
function isFree(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('input, textarea, select, dialog, [role="menu"]');
}
