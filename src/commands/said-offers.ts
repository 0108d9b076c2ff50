import type { SaidFindings, SaidQuestion } from '../library/said.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import type { Offer } from './answer.ts';

/** What may be asked next about somebody's words: which of several was meant, the nearest names, the topics of one speaker. */
export function saidOffers(question: SaidQuestion, { who, settled, nearest }: SaidFindings): Offer[] {
  if (who === null) return [];
  if (who.names.length === 0) return nearest.map((name) => offer(name, question, { who: name }));
  const isAmbiguous = who.terms.length === 0 && who.names.length > 1;
  if (isAmbiguous) return who.names.map((name) => offer(name, question, { who: name }));
  if (question.about || question.of) return [];
  return topicsOf(settled).map(({ topic }) => offer(topic, question, { about: topic }));
}

function offer(
  label: string,
  { who, about, from, to, source, kind, of }: SaidQuestion,
  change: Partial<SaidQuestion>,
): Offer {
  const asked = { who, about, from, to, source, kind, of, ...change };
  const options = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  return { label, command: 'said', options: Object.fromEntries(options), isInstead: true };
}
