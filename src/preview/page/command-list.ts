import type { CommandDefinition } from '../../message/definitions.ts';
import { make } from './make.ts';
import type { PageWords } from './words.ts';

/** The list of commands that opens above the input; the input keeps the focus and says which of them is active. */
export class CommandList {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #choose: (command: CommandDefinition) => void;
  #commands: readonly CommandDefinition[] = [];
  #active = 0;

  constructor(input: HTMLInputElement, words: PageWords, choose: (command: CommandDefinition) => void) {
    this.#input = input;
    this.#choose = choose;
    this.element = make('div', {
      id: 'commands',
      role: 'listbox',
      'aria-label': words.commands,
      class: 'commands',
      hidden: true,
    });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'commands');
    this.hide();
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  /** Shows the commands that may be meant; nothing where there is none. */
  show(commands: readonly CommandDefinition[]): void {
    this.#commands = commands;
    this.element.replaceChildren(...commands.map((command, index) => this.#option(command, index)));
    this.element.hidden = commands.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.open));
    this.#activate(0);
  }

  hide(): void {
    this.show([]);
  }

  move(by: 1 | -1): void {
    this.#activate((this.#active + by + this.#commands.length) % this.#commands.length);
  }

  chooseActive(): void {
    const command = this.#commands[this.#active];
    if (command) this.#choose(command);
  }

  #option({ name, description }: CommandDefinition, index: number): HTMLElement {
    const option = make(
      'div',
      { id: `command-${index}`, role: 'option', 'aria-selected': 'false' },
      make('bdi', { class: 'name' }, `/${name}`),
      make('span', { class: 'description', dir: 'auto' }, description),
    );
    option.addEventListener('pointermove', () => this.#activate(index));
    // The focus must not leave the input before the choice is made.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => {
      this.#activate(index);
      this.chooseActive();
    });
    return option;
  }

  #activate(index: number): void {
    this.#active = index;
    Array.from(this.element.children, (option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (this.open) this.#input.setAttribute('aria-activedescendant', `command-${index}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
