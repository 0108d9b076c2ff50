import type { Request } from './command.ts';
import { textIn } from './option-text.ts';

/** A filter of a question that can be taken off; `literal` takes off what was read out of its words. */
export type Relaxation = 'dates' | 'source' | 'kind' | 'topic' | 'literal';

const FILTERS: Readonly<Record<Exclude<Relaxation, 'literal'>, readonly string[]>> = {
  dates: ['from', 'to'],
  source: ['source'],
  kind: ['kind'],
  topic: ['about'],
};
const NAMES = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

/** The filters that were chosen and can be taken off. The topic is one only beside a name: alone it is the question. */
export function relaxationsOf(options: Request['options']): Relaxation[] {
  return NAMES.filter(
    (name) => (name !== 'topic' || textIn(options, 'who')) && FILTERS[name].some((key) => textIn(options, key)),
  );
}

/** The options without the filter; null where there is no such filter. */
export function relaxed<Value>(
  options: Readonly<Record<string, Value>>,
  name: string,
): Record<string, Value | true> | null {
  if (name === 'literal') return { ...options, literal: true };
  const filter = NAMES.find((each) => each === name);
  if (!filter) return null;
  return Object.fromEntries(Object.entries(options).filter(([key]) => !FILTERS[filter].includes(key)));
}
