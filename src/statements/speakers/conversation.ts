import type { Agreement } from '../report.ts';
import type { Place } from './scene.ts';
import type { Speaker } from './speaker.ts';

/** Somebody who took the word in an article. */
interface Turn {
  readonly speaker: Speaker;
  readonly place: Place;
  /** As the verb before a printed subject had it: «قالت مصادر» is feminine. */
  readonly agreement: Agreement;
  /** Whether he has only been spoken of so far: «هاجم رئيس الحزب إيلي محفوظ …». */
  readonly silent: boolean;
}

/** So many turns back a speaker is looked for. */
const MOST_REMEMBERED = 200;

/** Who has spoken in an article so far, in order. */
export class Conversation {
  /** How many of those who head a sentence of the article have been passed. */
  heard = 0;
  private readonly turns: Turn[] = [];
  private readonly spoken = new Set<string>();

  add(speaker: Speaker, place: Place, agreement: Agreement): void {
    // Somebody unknown takes the word, too: what follows is not of whoever spoke before.
    this.turns.push({ speaker, place, agreement, silent: false });
  }

  /** Somebody is spoken of at the head of a sentence, and may be who speaks next. */
  mention(speaker: Speaker, place: Place): void {
    this.turns.push({ speaker, place, agreement: { gender: null, number: 'singular' }, silent: true });
  }

  /** Whoever was only spoken of has been given words. */
  heardSpeak({ name }: Speaker): void {
    if (name !== null) this.spoken.add(name);
  }

  /**
   * The last speaker whom a verb without a subject can mean, by its gender and number. A verb that goes on, «وأضاف», means one who has said
   * something.
   */
  last(agreement: Agreement, goesOn = false): { readonly speaker: Speaker; readonly place: Place } | null {
    const goingOn = goesOn ? this.findBack((turn) => this.#spoke(turn) && agrees(turn, agreement)) : undefined;
    return goingOn ?? this.findBack((turn) => agrees(turn, agreement)) ?? null;
  }

  #spoke({ silent, speaker }: Turn): boolean {
    return !silent || this.spoken.has(speaker.name ?? '');
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
    return this.findBack(({ speaker }) => speaker.name !== null && fits(speaker))?.speaker ?? null;
  }

  /** The last turn for which something holds; whoever spoke long ago is forgotten, or a text of turns alone would take its square. */
  private findBack(fits: (turn: Turn) => boolean): Turn | undefined {
    for (let at = this.turns.length - 1; at >= Math.max(0, this.turns.length - MOST_REMEMBERED); at--) {
      const turn = this.turns[at];
      if (turn && fits(turn)) return turn;
    }
    return undefined;
  }
}

function agrees({ speaker, agreement }: Turn, wanted: Agreement): boolean {
  if (speaker.how === 'unsettled')
    return wanted.gender === null || agreement.gender === null || wanted.gender === agreement.gender;
  const gender = agreement.gender ?? speaker.gender;
  // «وبينت الشركة على لسان سعد المطيري أن … وقال»: he is a man, whatever the verb.
  const isHim = speaker.kind === 'person' && speaker.gender === wanted.gender;
  if (wanted.gender !== null && wanted.gender !== gender && !isHim && speaker.number === 'singular') return false;
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
