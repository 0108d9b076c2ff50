import { make } from './make.ts';
import type { PageWords } from './words.ts';

/** One entry of a menu. */
interface Entry {
  readonly label: string;
  run(): void;
}

/** Where a menu opens, in pixels of the window. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Opens a menu; its arrows, Home and End go round, Escape and Tab close it, and the focus goes back to where it was. */
export function openMenu(within: HTMLElement, entries: readonly Entry[], place: Place, words: PageWords): void {
  if (entries.length === 0) return;
  const before = document.activeElement;
  const menu = make('div', { role: 'menu', class: 'menu', 'aria-label': words.actions, popover: 'auto' });
  const items = entries.map(({ label, run }) => {
    const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1', dir: 'auto' }, label);
    item.addEventListener('click', () => {
      menu.hidePopover();
      run();
    });
    return item;
  });
  menu.append(...items);
  menu.addEventListener('keydown', (event) => {
    if (!keyed(event.key, menu, items)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Some systems ask for a menu when the key goes up again.
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus();
  });
  // Within a landmark of the page, for whoever goes from one to the next; the browser draws it above all the same.
  within.append(menu);
  menu.showPopover();
  put(menu, place);
  items[0]?.focus();
}

function keyed(key: string, menu: HTMLElement, items: readonly HTMLElement[]): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  const next = to[key];
  if (next !== undefined) items[(next + items.length) % items.length]?.focus();
  else if (key === 'Escape' || key === 'Tab') menu.hidePopover();
  else return false;
  return true;
}

/** As near to its place as the window lets it stand whole. */
function put(menu: HTMLElement, { x, y }: Place): void {
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - menu.offsetHeight - 4))}px`;
}
