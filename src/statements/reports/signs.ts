import type { Sign } from '../report.ts';
import type { Complement } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { opensClause } from './plausible.ts';
import type { Reading } from './reading.ts';

/** More words than a subject and its circumstances have. */
const FAR = 20;

/** What speaks for and against a cue and its complement. */
export function signsOf(reading: Reading, index: number, cue: CueWord, complement: Complement): Sign[] {
  const signs: Sign[] = [complement.by === 'that' ? 'clause' : complement.by];
  if (opensClause(reading, index, cue)) signs.push('head');
  if (cue.verb.homograph) signs.push('homograph');
  if (cue.verb.opinion) signs.push('opinion');
  if (complement.at - index > FAR) signs.push('far');
  if (complement.quotation && !complement.quotation.closed) signs.push('unbalanced');
  return signs;
}
