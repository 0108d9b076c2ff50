import { make } from './make.ts';

/** One entry of a list, and what comes of choosing it. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  choose(): void;
}

/** A list above the input that belongs to a field; the field keeps the focus and says which entry is active. */
export class ListBox {
  readonly element: HTMLElement;
  readonly #field: HTMLElement;
  readonly #id: string;
  readonly #list: HTMLElement;
  /** What there is to say where there is nothing to choose. */
  readonly #note = make('p', { role: 'status', dir: 'auto' });
  #items: readonly Item[] = [];
  #active = -1;

  constructor(field: HTMLElement, id: string, label: string) {
    this.#field = field;
    this.#id = id;
    this.#list = make('div', { id, role: 'listbox', 'aria-label': label, tabindex: '0', hidden: true });
    // The focus must not leave the field before a choice is made; whoever comes upon the list by other ways goes on there.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('focus', () => field.focus());
    this.element = make('div', { class: 'list' }, this.#list, this.#note);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    this.hide();
  }

  get open(): boolean {
    return this.#items.length > 0;
  }

  get hasActive(): boolean {
    return this.#active >= 0;
  }

  /** Shows entries, the first of them active where one is to be chosen anyway. */
  show(items: readonly Item[], isFirstActive: boolean): void {
    this.#items = items;
    this.#note.textContent = '';
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.#list.hidden = !this.open;
    if (this.#field.getAttribute('role') === 'combobox') this.#field.setAttribute('aria-expanded', String(this.open));
    this.#activate(isFirstActive ? 0 : -1);
  }

  /** Says why there is nothing to choose. */
  say(note: string): void {
    this.hide();
    this.#note.textContent = note;
  }

  hide(): void {
    this.show([], false);
  }

  move(by: 1 | -1): void {
    const last = this.#items.length - 1;
    const next = this.#active + by;
    this.#activate(next > last ? 0 : next < 0 ? last : next);
  }

  /** Chooses the active entry, or the first where none is. */
  choose(): void {
    this.#items[Math.max(0, this.#active)]?.choose();
  }

  #option(item: Item, index: number): HTMLElement {
    const option = make(
      'div',
      { id: `${this.#id}-${index}`, role: 'option', 'aria-selected': 'false' },
      make('bdi', { class: 'name' }, item.name),
    );
    if (item.description) option.append(make('span', { class: 'description', dir: 'auto' }, item.description));
    option.addEventListener('pointermove', () => this.#activate(index));
    option.addEventListener('click', () => item.choose());
    return option;
  }

  #activate(index: number): void {
    this.#active = this.open ? index : -1;
    Array.from(this.#list.children, (option, at) => option.setAttribute('aria-selected', String(at === this.#active)));
    const active = this.#list.children[this.#active];
    if (!active) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    this.#field.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }
}
