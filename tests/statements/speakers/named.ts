import { mentionAt, mentionWords } from '../../../src/statements/speakers/mention-at.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** What the mention at the beginning of a text is: its form, what names the speaker, the name alone, and the text behind it. */
export function named(text: string): { form: string; named: string; name: string | null; rest: string } | null {
  const mention = mentionAt(text, mentionWords(text), 0);
  if (!mention) return null;
  return {
    form: mention.form,
    named: sliceOf(text, mention.named),
    name: mention.name && sliceOf(text, mention.name),
    rest: text.slice(mention.span.end).trim(),
  };
}

/** The personal name at the beginning of a text. */
export function nameIn(text: string): string | null {
  return named(text)?.name ?? null;
}

/** How a text names its speaker. */
export function formOf(text: string): string | null {
  return named(text)?.form ?? null;
}
