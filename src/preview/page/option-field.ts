import type { OptionDefinition } from '../../message/definitions.ts';
import { make } from './make.ts';
import { growingTextArea, onOneLine } from './text-area.ts';
import { FILE, TEXT } from './typed-call.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The field of one option, with its name before it. */
export interface OptionField {
  readonly option: OptionDefinition;
  readonly element: HTMLElement;
  readonly input: Control;
}

export function makeField(option: OptionDefinition, value: string | boolean | undefined): OptionField {
  const id = `option-${option.name}`;
  const input = controlOf(option, value);
  input.id = id;
  input.setAttribute('aria-describedby', 'hint');
  if (option.required) input.setAttribute('aria-required', 'true');
  const label = make('label', { for: id }, make('bdi', {}, option.name));
  const classes = option.required ? 'field required' : 'field';
  return { option, input, element: make('span', { class: classes }, label, input) };
}

function controlOf({ type, required }: OptionDefinition, value: string | boolean | undefined): Control {
  // What a command needs is a question, which may be long.
  const control = type === TEXT && required ? growingTextArea() : textInput();
  control.dir = 'auto';
  control.autocomplete = 'off';
  if (type === TEXT) {
    control.value = typeof value === 'string' ? value : '';
  } else if (control instanceof HTMLInputElement) {
    control.type = type === FILE ? 'file' : 'checkbox';
    if (type === FILE) control.accept = '.html,.htm,.txt,text/html,text/plain';
    // Whoever adds a yes-or-no option means yes.
    else control.checked = value !== false;
  }
  return control;
}

function textInput(): HTMLInputElement {
  const input = document.createElement('input');
  // As an attribute, too, for the style sheet.
  input.type = 'text';
  return input;
}

/** What stands in a field; null where there is nothing. */
export function filledIn({ option, input }: OptionField): string | boolean | File | null {
  if (option.type === TEXT) return onOneLine(input.value) || null;
  if (!(input instanceof HTMLInputElement)) return null;
  return option.type === FILE ? (input.files?.[0] ?? null) : input.checked;
}

/** Whether the key that empties a text takes the field away: a checkbox and a file are given up by it at once. */
export function isEmptied(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value === '';
  return target instanceof HTMLInputElement && (target.type !== 'text' || target.value === '');
}
