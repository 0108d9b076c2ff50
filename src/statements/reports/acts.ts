import type { Word } from '../word.ts';
import { accordingAct } from './according-to.ts';
import type { Act } from './act.ts';
import { announcedAct } from './announced.ts';
import { carriedAct } from './carried.ts';
import { announcedWords, continuedAct } from './continued.ts';
import { documentAct } from './document.ts';
import { finiteAct } from './finite.ts';
import { headlineAct } from './headline.ts';
import { type CueWord, cuesOf } from './lexicon.ts';
import { namedNounAct } from './named-noun.ts';
import { nounAct } from './noun.ts';
import { participleAct } from './participle.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/** How a paragraph goes on with the one before: a quotation is still `open`, or its words were `announced`: «وقال في بيان:». */
export type GoingOn = 'open' | 'announced' | null;

/** The acts of reporting of a paragraph in the order of their cues. */
export function actsOf(reading: Reading, find: MentionFinder, goesOn: GoingOn): Act[] {
  const acts: Act[] = [];
  const opening = headlineAct(reading, find) ?? openingWords(reading, goesOn);
  if (opening) acts.push(opening);
  const passed = new Set<number>();
  for (let index = opening ? opening.complement.at : 0; index < reading.words.length; index++) {
    const word = reading.words[index];
    if (!word || !mayBeCue(word) || passed.has(index)) continue;
    const act = actAt(reading, find, word, index, acts);
    if (!act) continue;
    acts.push(act);
    if (act.complement.saying !== null) passed.add(act.complement.saying);
    for (let at = index; at <= act.to; at++) passed.add(at);
  }
  const announced = announcedAct(reading, find);
  if (announced && !acts.some(({ from }) => from === announced.from)) acts.push(announced);
  return acts;
}

function openingWords(reading: Reading, goesOn: GoingOn): Act | null {
  if (goesOn === null) return null;
  return goesOn === 'open' ? continuedAct(reading) : announcedWords(reading);
}

/** What the cues that are no verb of the tables begin with; most words are done with at once. */
const OTHER_CUES =
  /^[وفبل]*(?:[نتي]?نقل|[تي]?نسب|جا|ورد|بحسب|حسب|وفق|طبق|كما|مثلما|علي|اعلان|تصريح|تاكيد|قول|اتهام|تحذير|اعتراف|اشار|نفي|زعم|مزاعم)/u;

function actAt(reading: Reading, find: MentionFinder, word: Word, index: number, earlier: readonly Act[]): Act | null {
  for (const cue of cuesOf(word)) {
    const act = actOfCue(reading, find, index, cue);
    if (act && !isPart(cue, act, earlier, reading)) return act;
  }
  if (!mayBeOtherCue(word)) return null;
  return (
    carriedAct(reading, find, index) ??
    documentAct(reading, find, index) ??
    accordingAct(reading, find, index, earlier) ??
    namedNounAct(reading, find, index)
  );
}

/** Whether a word may report something: with any other word no act begins, but for a headline's colon. */
export function mayBeCue(word: Word): boolean {
  return cuesOf(word).length > 0 || mayBeOtherCue(word);
}

function mayBeOtherCue({ form }: Word): boolean {
  form.mayBeOtherCue ??= OTHER_CUES.test(form.folded);
  return form.mayBeOtherCue;
}

function actOfCue(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  if (cue.tense === 'participle') return participleAct(reading, find, index, cue);
  if (cue.tense === 'noun') return nounAct(reading, index, cue);
  return finiteAct(reading, find, index, cue);
}

/** «قال إن الكرملين يرى أن …», «أعرب عن تأكيده أن …»: what others hold, and the noun that a verb governs, are part of what is said. */
function isPart(cue: CueWord, act: Act, earlier: readonly Act[], reading: Reading): boolean {
  const last = earlier.at(-1);
  if (!last) return false;
  if (act.form === 'noun' && last.complement.at === act.from) return true;
  if (!cue.verb.opinion || act.boundary !== null) return false;
  return reading.sentenceOf[last.from] === reading.sentenceOf[act.from];
}
