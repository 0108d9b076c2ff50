import type { SaidFindings, SaidQuestion } from '../library/said.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import type { Language } from '../text/language.ts';
import type { Offer } from './answer.ts';
import { saidWordingIn } from './wording-said.ts';

/** What may be asked next about somebody's words: which of several was meant, the nearest names, the topics of one speaker, the other view of them. */
export function saidOffers(
  question: SaidQuestion,
  { who, settled, nearest }: SaidFindings,
  language: Language,
): Offer[] {
  if (who === null) return [];
  if (who.names.length === 0) return nearest.map((name) => offer(name, question, { who: name }));
  const isAmbiguous = who.terms.length === 0 && who.names.length > 1;
  if (isAmbiguous) return who.names.map((name) => offer(name, question, { who: name }));
  const [name = ''] = who.names;
  const own = saidWordingIn(language);
  // The other view: what others said of them, or their own words again.
  const view = question.of
    ? offer(own.byThem(name), question, { of: false })
    : offer(own.ofThem(name), question, { of: true });
  if (question.about || question.of) return [view];
  const topics = topicsOf(settled).map(({ topic }) => offer(topic, question, { about: topic }));
  return [...topics.slice(0, MOST_TOPICS), view];
}

/** A row of buttons has room for five. */
const MOST_TOPICS = 4;

function offer(
  label: string,
  { who, about, from, to, source, kind, of }: SaidQuestion,
  change: Partial<SaidQuestion>,
): Offer {
  const asked = { who, about, from, to, source, kind, of, ...change };
  const options = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  return { label, command: 'said', options: Object.fromEntries(options), isInstead: true };
}
