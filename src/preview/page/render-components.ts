import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { make } from './make.ts';
import { webAddress } from './markdown-link.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's numbers of the kinds of components that a row of a message holds. */
const BUTTON = 2;
const STRING_SELECT = 3;
/** A button that leads out of Discord. */
const LINK_STYLE = 5;

const BUTTON_TYPES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

/** The rows of buttons and selects under a message. */
export function renderRows(rows: readonly Row[]): HTMLElement[] {
  return rows.map((row) =>
    make('discord-action-row', { slot: 'components' }, ...row.components.flatMap(renderComponent)),
  );
}

function renderComponent(component: APIComponentInMessageActionRow): HTMLElement[] {
  if (component.type === BUTTON) return [renderButton(component)];
  return component.type === STRING_SELECT ? [renderSelect(component)] : [];
}

function renderButton(button: APIButtonComponent): HTMLElement {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const attributes =
    button.style === LINK_STYLE && 'url' in button
      ? { url: webAddress(button.url) }
      : {
          type: BUTTON_TYPES[button.style] ?? 'secondary',
          'data-custom-id': 'custom_id' in button ? button.custom_id : null,
        };
  const text = [emoji, label].filter(Boolean).join(' ');
  return make('discord-button', { ...attributes, disabled: Boolean(button.disabled) }, make('bdi', {}, text));
}

/** Discord puts the description below the label; an option of the browser has one line. */
function textOf({ label, description }: APISelectMenuOption): string {
  return [label, description].filter(Boolean).join(' · ');
}

/** A select of the browser, which knows keyboard and screen reader; the one among the components knows neither. */
function renderSelect(select: APIStringSelectComponent): HTMLElement {
  const { placeholder = '', options, custom_id: id, disabled = false } = select;
  const shown = options.map((option) =>
    make('option', { value: option.value, selected: option.default ?? false }, textOf(option)),
  );
  const first = make(
    'option',
    { value: '', disabled: true, selected: !options.some((option) => option.default) },
    placeholder,
  );
  return make('select', { 'data-custom-id': id, 'aria-label': placeholder, dir: 'auto', disabled }, first, ...shown);
}
