import { make } from './make.ts';
import type { PageWords } from './words.ts';

/** Copies a text; false where the browser does not let a page do so, as on an address that is not of this machine. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows a text that was copied, or that is to be copied by hand. Closed by Escape, which gives the focus back. */
export function showText(title: string, text: string, isCopied: boolean, words: PageWords): void {
  const heading = make('h2', { id: 'dialog-title', class: 'dialog-title', dir: 'auto' }, title);
  // What is outside a dialog is silent while it is open, so it has a live region of its own.
  const said = make('p', { role: 'status', dir: 'auto' });
  const shown = make('pre', { tabindex: '0', dir: 'ltr', 'aria-label': title }, text);
  const close = make('button', { type: 'button', class: 'main-button' }, words.close);
  const attributes = { class: 'text-dialog', 'aria-labelledby': 'dialog-title', dir: words.direction };
  const dialog = make('dialog', attributes, heading, said, shown, make('footer', {}, close)) as HTMLDialogElement;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
  // A live region tells what changes in it once it is there.
  requestAnimationFrame(() => said.append(isCopied ? words.copied : words.copyByHand));
}
