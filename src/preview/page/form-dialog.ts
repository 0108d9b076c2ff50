import type { FormCall, FormPayload, FormRow, TextInput } from '../../message/form.ts';
import { make } from './make.ts';
import type { PageWords } from './words.ts';

/** Several lines, of Discord's two styles of a field. */
const PARAGRAPH = 2;

/**
 * Shows a form and waits for whoever fills it in: what was written, by the `custom_id` of its field; null where it was
 * closed unsent. The browser keeps the focus within, closes it by Escape and then gives the focus back.
 */
export function askForm(form: FormPayload, words: PageWords): Promise<FormCall['fields'] | null> {
  const fields = form.components.map((row) => fieldOf(row, words));
  const title = make('h2', { id: 'dialog-title', class: 'dialog-title', dir: 'auto' }, form.title);
  const cancel = make('button', { type: 'button', class: 'plain-button' }, words.cancel);
  const send = make('button', { class: 'main-button' }, words.send);
  const body = make('form', {}, title, ...fields.map(({ element }) => element), make('footer', {}, cancel, send));
  const dialog = make('dialog', { 'aria-labelledby': 'dialog-title', dir: words.direction }, body) as HTMLDialogElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let written: FormCall['fields'] | null = null;
    body.addEventListener('submit', (event) => {
      event.preventDefault();
      written = Object.fromEntries(fields.map(({ id, input }) => [id, input.value]));
      dialog.close();
    });
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(written);
    });
  });
}

function fieldOf({ label, description, component }: FormRow, words: PageWords) {
  const id = `field-${component.custom_id}`;
  const input = inputOf(component, id);
  const element = make('div', { class: 'form-field' }, make('label', { for: id, dir: 'auto' }, label));
  if (description) {
    input.setAttribute('aria-describedby', `${id}-help`);
    element.append(make('small', { id: `${id}-help`, dir: 'auto' }, description));
  }
  element.append(input);
  // What is pasted and too long is told, where the browser would cut it without a word.
  const most = component.max_length;
  input.addEventListener('input', () => {
    const { length } = input.value;
    input.setCustomValidity(length > most ? words.tooLong(label, length, most) : '');
  });
  return { id: component.custom_id, input, element };
}

function inputOf({ style, value = '', placeholder = '', required }: TextInput, id: string) {
  const input = document.createElement(style === PARAGRAPH ? 'textarea' : 'input');
  input.id = id;
  input.dir = 'auto';
  input.autocomplete = 'off';
  input.placeholder = placeholder;
  input.required = required;
  input.value = value;
  return input;
}
