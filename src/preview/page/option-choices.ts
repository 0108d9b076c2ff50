import type { Choice, SuggestCall } from '../../message/call.ts';
import { make } from './make.ts';

/** What an option may become, of what is typed so far; null where that cannot be had now. */
export type Suggest = (call: SuggestCall, signal: AbortSignal) => Promise<readonly Choice[] | null>;

interface Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A list of the browser below a field, which knows keyboard and screen reader, filled anew as one types. */
export function offerWhileTyped(
  { element, input }: Field,
  suggest: (signal: AbortSignal) => Promise<readonly Choice[] | null>,
): void {
  const list = make('datalist', { id: `choices-${input.id}` });
  input.setAttribute('list', list.id);
  element.append(list);
  let last = new AbortController();
  const fill = async () => {
    last.abort();
    last = new AbortController();
    const { signal } = last;
    const choices = await suggest(signal);
    // What was typed before may be answered after.
    if (choices && !signal.aborted) list.replaceChildren(...choices.map(({ value }) => make('option', { value })));
  };
  input.addEventListener('focus', () => void fill());
  input.addEventListener('input', () => void fill());
}
