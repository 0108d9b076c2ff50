import type { Mention } from '../mention.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { clauseStart } from './boundary.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { signsOf } from './signs.ts';
import type { MentionFinder } from './subject.ts';

/** «نقلت وكالة تاس عن غروشكو قوله»: the preposition before the speaker, by verb. Counted: «نقلت … عن … (قوله/أن)» 524. */
const CARRYING = /^[وف]?(?:(?:ن|ت|ي)?نقل(?:ت|وا)?|نقلتا?|تنقل|ينقل)$/u;
const ASCRIBING = /^[وف]?(?:نسبت?|نسبوا|تنسب|ينسب)$/u;
/** Agencies have long names: «وكالة الأنباء السعودية الرسمية في تقرير لها». */
const FARTHEST = 16;

const CUE: CueWord = {
  verb: { past: 'نقل', form: 1, takes: 'that words' },
  text: 'نقلت',
  tense: 'perfect',
  gender: null,
  number: null,
  before: '',
};

/** The report of somebody's words that an agency or a newspaper carried; the speaker is who stands after «عن». */
export function carriedAct(reading: Reading, find: MentionFinder, index: number): Act | null {
  const folded = reading.words[index]?.folded ?? '';
  const from = CARRYING.test(folded) ? 'عن' : ASCRIBING.test(folded) ? 'الي' : null;
  if (from === null) return null;
  const limit = Math.min(sentenceLimit(reading, index), index + FARTHEST);
  for (let at = index + 1; at < limit; at++) {
    if (reading.words[at]?.folded !== from) continue;
    const subject = find(reading.text, reading.words, at + 1);
    const complement = subject && complementAfter(reading, CUE, at, subject.next);
    if (!complement) continue;
    return actOf(reading, index, subject, find(reading.text, reading.words, index + 1), complement);
  }
  return null;
}

function actOf(
  reading: Reading,
  index: number,
  subject: Mention,
  carrier: Mention | null,
  complement: Act['complement'],
): Act {
  const joined = /^[وف]/u.test(reading.words[index]?.folded ?? '');
  return {
    from: index,
    to: index,
    form: 'finite',
    lemma: 'نقل',
    complement: { ...complement, saying: complement.at - 1 },
    subject,
    agreement: NO_AGREEMENT,
    chain: carrier ? [carrier] : [],
    turn: false,
    boundary: clauseStart(reading, index, joined),
    signs: new Set(signsOf(reading, index, CUE, complement)),
  };
}
