import type { Choice, SuggestCall } from '../../message/call.ts';
import { make } from './make.ts';

/** What an option may become, of what is typed so far. */
export type Suggest = (call: SuggestCall) => Promise<readonly Choice[]>;

interface Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A list of the browser below a field, which knows keyboard and screen reader, filled anew as one types. */
export function offerWhileTyped({ element, input }: Field, suggest: () => Promise<readonly Choice[]>): void {
  const list = make('datalist', { id: `choices-${input.id}` });
  input.setAttribute('list', list.id);
  element.append(list);
  let last = 0;
  const fill = async () => {
    const own = ++last;
    const choices = await suggest();
    // What was typed before may be answered after.
    if (own === last) list.replaceChildren(...choices.map(({ value }) => make('option', { value })));
  };
  input.addEventListener('focus', () => void fill());
  input.addEventListener('input', () => void fill());
}
