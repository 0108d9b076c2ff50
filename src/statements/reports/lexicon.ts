import { fold } from '../../text/fold.ts';
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
const FINITE_PREFIX = /^[وف]/u;
const NOUN_PREFIX = /^[وف]?[بلك]/u;

/** Every reading of a folded word as a word of reporting: «ووصف» is «و» + «وصف», «وعد» is itself and «و» + «عد». */
export function cueWords(folded: string): readonly CueWord[] {
  const prefix = FINITE_PREFIX.exec(folded)?.[0] ?? '';
  const nounPrefix = NOUN_PREFIX.exec(folded)?.[0] ?? '';
  const found = [
    ...(FORMS.get(folded) ?? []),
    ...(prefix === '' ? [] : with_(prefix, folded)),
    ...(nounPrefix === '' ? [] : with_(nounPrefix, folded).filter(({ tense }) => tense === 'noun')),
  ];
  return found.length === 0 ? NO_READINGS : found;
}

function with_(before: string, folded: string): CueWord[] {
  return (FORMS.get(folded.slice(before.length)) ?? []).map((form) => ({ ...form, before }));
}

/** {@link cueWords} of a word of a text, kept with what is known of it. */
export function cuesOf({ form }: Word): readonly CueWord[] {
  form.cues ??= cueWords(form.folded);
  return form.cues;
}

const FORMS: ReadonlyMap<string, readonly CueWord[]> = byForm();

function byForm(): Map<string, CueWord[]> {
  const forms = new Map<string, CueWord[]>();
  for (const verb of VERBS) {
    for (const inflected of inflect(verb)) {
      const key = fold(inflected.text);
      const same = forms.get(key) ?? [];
      // «رحبا» is a dual and a participle, «دعوا» two forms of one verb: a verb has one reading of a form.
      if (same.some((other) => other.verb === verb && other.tense === inflected.tense)) continue;
      forms.set(key, [...same, { ...inflected, verb, before: '' }]);
    }
  }
  return forms;
}

/** «اعتبرتا», «اعتبروا»: verbs of two and more, behind which no noun is the subject; «شكرا» is mostly thanks. */
export function isOfMany({ gender, number }: CueWord): boolean {
  return number === 'plural' || (number === 'dual' && gender === 'feminine');
}
