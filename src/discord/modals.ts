import { list } from './fields.ts';

/**
 * What was written into a form that was sent, by the `custom_id` of its fields. Below a label (type 18) stands one field, below a row
 * (type 1, as forms were before) there are several.
 */
export function fieldsIn(components: unknown): Record<string, string> {
  const written: Record<string, string> = {};
  for (const row of list(components)) {
    for (const { custom_id: name, value } of [...list([row.component]), ...list(row.components)]) {
      if (typeof name === 'string' && typeof value === 'string') written[name] = value;
    }
  }
  return written;
}
