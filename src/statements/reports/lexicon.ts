import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { Word } from '../word.ts';
import { type Inflected, inflect } from './inflect.ts';
import type { Verb } from './verb.ts';
import { VERBS_OF_DEMAND } from './verbs-of-demand.ts';
import { VERBS_OF_PRAISE_AND_BLAME } from './verbs-of-praise-and-blame.ts';
import { VERBS_OF_SAYING } from './verbs-of-saying.ts';
import { VERBS_OF_STANCE } from './verbs-of-stance.ts';

/** A form of a verb of reporting, as a word of a text may be read. */
export interface CueWord extends Inflected {
  readonly verb: Verb;
  /** The letters before it, written together with it: «و», «ف», «ب»; '' for none. */
  readonly before: string;
}

export const VERBS: readonly Verb[] = [
  ...VERBS_OF_SAYING,
  ...VERBS_OF_STANCE,
  ...VERBS_OF_DEMAND,
  ...VERBS_OF_PRAISE_AND_BLAME,
];

const NO_READINGS: readonly CueWord[] = [];
const JOINING = 'وف';
const GOVERNING = 'بلك';

/** Every reading of a folded word as a word of reporting: «ووصف» is «و» + «وصف», «وعد» is itself and «و» + «عد». */
export function cueWords(folded: string): readonly CueWord[] {
  const whole = forms().get(folded) ?? NO_READINGS;
  const first = folded.charAt(0);
  const joined = JOINING.includes(first) ? first : '';
  const second = folded.charAt(joined.length);
  const governed = GOVERNING.includes(second) ? joined + second : '';
  if (joined === '' && governed === '') return whole;
  const found = [
    ...whole,
    ...(joined === '' ? [] : with_(joined, folded)),
    ...(governed === '' ? [] : with_(governed, folded).filter(({ tense }) => tense === 'noun')),
  ];
  return found.length === 0 ? NO_READINGS : found;
}

function with_(before: string, folded: string): CueWord[] {
  return (forms().get(folded.slice(before.length)) ?? []).map((form) => ({ ...form, before }));
}

/** {@link cueWords} of a word of a text, kept with what is known of it. */
export function cuesOf({ form }: Word): readonly CueWord[] {
  form.cues ??= cueWords(form.folded);
  return form.cues;
}

/** By folded form. An archive that was kept is served without them. */
const forms = once(byForm);

function byForm(): Map<string, CueWord[]> {
  const readings = new Map<string, CueWord[]>();
  for (const verb of VERBS) {
    for (const inflected of inflect(verb)) {
      const key = fold(inflected.text);
      const same = readings.get(key) ?? [];
      // «رحبا» is a dual and a participle, «دعوا» two forms of one verb: a verb has one reading of a form.
      if (same.some((other) => other.verb === verb && other.tense === inflected.tense)) continue;
      readings.set(key, [...same, { ...inflected, verb, before: '' }]);
    }
  }
  return readings;
}

/** «اعتبرتا», «اعتبروا»: verbs of two and more, behind which no noun is the subject; «شكرا» is mostly thanks. */
export function isOfMany({ gender, number }: CueWord): boolean {
  return number === 'plural' || (number === 'dual' && gender === 'feminine');
}
