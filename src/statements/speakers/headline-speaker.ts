import type { Report } from '../report.ts';
import { plainWords } from './forms.ts';
import type { ReportedParagraph } from './resolve.ts';
import type { Speaker } from './speaker.ts';

/** What the body of an article lets somebody say. */
export interface Saying {
  readonly speaker: Speaker;
  readonly words: ReadonlySet<string>;
}

/** The sayings of an article outside its headlines whose speaker is settled and is no carrier. */
export function sayingsOf(paragraphs: readonly ReportedParagraph[], speakers: readonly Speaker[][]): Saying[] {
  return paragraphs.flatMap(({ text, reports }, at) =>
    reports.flatMap((report, n) => {
      const speaker = speakers[at]?.[n];
      const isOne = !report.inHeadline && speaker && speaker.name !== null && speaker.mention?.form !== 'outlet';
      return isOne ? [{ speaker, words: wordsSaid(text, report) }] : [];
    }),
  );
}

/** A headline and what is said below share so many of the headline's words at least. */
const LEAST_SHARED = 0.4;

/** The speaker of a headline that names none, «مسؤول روسي: …», «موسكو: …»: whoever says the same below, if he can be meant. */
export function headlineSpeaker(text: string, report: Report, printed: Speaker, sayings: readonly Saying[]): Speaker {
  if (!isVague(printed)) return printed;
  const wanted = wordsSaid(text, report);
  let best: Speaker | null = null;
  let most = LEAST_SHARED;
  for (const { speaker, words } of sayings) {
    const share = canBe(printed, speaker) ? shareOf(wanted, words) : 0;
    if (share > most) [best, most] = [speaker, share];
  }
  return best === null ? printed : { ...best, how: 'title' };
}

function isVague({ how, kind, mention, countries }: Speaker): boolean {
  if (how === 'unsettled' || how === 'described' || kind === 'anonymous') return true;
  return kind === 'institution' && countries.length === 1 && mention !== null;
}

function canBe(vague: Speaker, found: Speaker): boolean {
  // «نشطاء يطالبون» are not one.
  if (vague.kind === 'anonymous' && vague.number === 'plural' && found.kind === 'person') return false;
  return vague.countries.length === 0 || vague.countries.some((state) => found.countries.includes(state));
}

/** So much of a saying is compared, in UTF-16 units. */
const MOST_COMPARED = 600;
const LEAST_LETTERS = 3;

function wordsSaid(text: string, { content: { start, end } }: Report): Set<string> {
  const words = plainWords(text.slice(start, Math.min(end, start + MOST_COMPARED)));
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS));
}

function shareOf(wanted: ReadonlySet<string>, has: ReadonlySet<string>): number {
  return [...wanted].filter((word) => has.has(word)).length / Math.max(1, wanted.size);
}
