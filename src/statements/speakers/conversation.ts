import type { Agreement } from '../report.ts';
import type { Place } from './scene.ts';
import type { Speaker } from './speaker.ts';

/** Somebody who took the word in an article. */
interface Turn {
  readonly speaker: Speaker;
  readonly place: Place;
  /** As the verb before a printed subject had it: «قالت مصادر» is feminine. */
  readonly agreement: Agreement;
}

/** Who has spoken in an article so far, in order. */
export class Conversation {
  /** How many of those who head a sentence of the article have been passed. */
  heard = 0;
  private readonly turns: Turn[] = [];

  add(speaker: Speaker, place: Place, agreement: Agreement): void {
    // Somebody unknown takes the word, too: what follows is not of whoever spoke before.
    this.turns.push({ speaker, place, agreement });
  }

  /** The last speaker whom a verb without a subject can mean, by its gender and number. */
  last(agreement: Agreement): { readonly speaker: Speaker; readonly place: Place } | null {
    return this.turns.findLast((turn) => agrees(turn, agreement)) ?? null;
  }

  /** Whether a place lies behind the last turn. */
  isBehind({ paragraph, start }: Place): boolean {
    const last = this.turns.at(-1)?.place;
    return !last || paragraph > last.paragraph || (paragraph === last.paragraph && start > last.start);
  }

  /** How often somebody has spoken. */
  times(name: string): number {
    return this.turns.filter(({ speaker }) => speaker.name === name).length;
  }

  lastOf(fits: (speaker: Speaker) => boolean): Speaker | null {
    return this.turns.findLast(({ speaker }) => speaker.name !== null && fits(speaker))?.speaker ?? null;
  }
}

function agrees({ speaker, agreement }: Turn, wanted: Agreement): boolean {
  if (speaker.how === 'unsettled')
    return wanted.gender === null || agreement.gender === null || wanted.gender === agreement.gender;
  const gender = agreement.gender ?? speaker.gender;
  if (wanted.gender !== null && wanted.gender !== gender && speaker.number === 'singular') return false;
  if (wanted.number === null) return true;
  if (wanted.number === 'singular') {
    // «قالت مصادر … وأضافت»: a verb before a plural is singular, and stays so.
    return (
      speaker.number === 'singular' ||
      (agreement.number === 'singular' && (wanted.gender === null || wanted.gender === agreement.gender))
    );
  }
  return wanted.number === speaker.number;
}
