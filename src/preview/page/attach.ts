import type { CommandCall } from '../../message/call.ts';
import { type Refused, sendFile } from './api.ts';
import type { FilledIn } from './option-fields.ts';
import type { ServerLine } from './server-line.ts';

/** The call of what was filled in. Files are handed over first; an id stands for each, as in Discord. */
export async function withFilesHandedOver(
  { command, options }: FilledIn,
  line: ServerLine,
): Promise<CommandCall | Refused> {
  const given: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(options)) {
    const sent = value instanceof File ? await sendFile(value, line) : value;
    if (typeof sent === 'object') return sent;
    given[name] = sent;
  }
  return { command, options: given };
}
