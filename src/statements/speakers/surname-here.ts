import type { Token } from '../../text/period-tokens.ts';
import { inDictionary, isActionNoun, isCommonWord, isListedWord } from './common-words.ts';
import { isNisba } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { isToBody } from './joined-word.ts';
import { isFirstName } from './known-names.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import type { Part, Place } from './name-place.ts';
import { isPlace } from './places.ts';
import { type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

/** «ميشال فرعون»: no word of the dictionary, only something like one; or none that is said, behind an office and a first name. */
export function isRatherSurname(folded: string, { before }: Place): boolean {
  return !isListedWord(folded) || (before === 'office' && !isActionNoun(folded));
}

export function isBareNoun(text: string): boolean {
  return !/(?:ة|اً|ا|ات|ه|ها|هم)$/u.test(text) && !/^[وفبل]/u.test(text);
}

/** «كمال أوزان إن», «كمال أوزان مدير البنك»: with the end of the subject behind it a word of the language is a surname. */
export function standsLast(reader: Reader, at: number, word: Token): boolean {
  if (/(?:ة|اً|ا|ات)$/u.test(word.text)) return false;
  const next = wordAt(reader, at + 1);
  // «وكان عبد الرقيب فتح قد أعلن»
  if (next?.folded === 'قد') return true;
  return next === undefined || next.gap !== '' || COMPLEMENTISERS.has(next.folded) || roleWord(next.folded) !== null;
}

/** «المهندس محمد العمرة أن», «عدنان السيد، مدير البلدية»: a noun in ة or a rank is a surname where the subject ends with it. */
export function isSurnameByPlace(reader: Reader, at: number, { text, folded }: Token, { before }: Place): boolean {
  const role = roleWord(folded);
  const isNoun = text.endsWith('ة') && role === null && institutionWord(folded) === null && !isToBody(folded);
  if (!isNoun && !(role?.kind === 'rank' && role.definite)) return false;
  const next = wordAt(reader, at + 1);
  if (!next) return false;
  // «عدنان السيد وكيل الأمين», «محمد جمعة، وزير الأوقاف»
  const mayBeTitled = /^[،,]$/u.test(next.gap) || (next.gap === '' && !isNoun);
  if (mayBeTitled && roleWord(next.folded)?.number === 'singular') return true;
  return before !== null && (next.gap.startsWith(':') || (next.gap === '' && COMPLEMENTISERS.has(next.folded)));
}

/** «الجبير», «السيسي», «العربي»: a surname after a first name or a title, unless it is some other word. */
export function definitePart({ text, folded }: Token, place: Place, named: boolean): Part | null {
  if (named) return { known: true, last: !isFirstName(folded) };
  const role = roleWord(folded);
  if (role) return place.afterFirst && role.kind === 'calling' ? { known: true, last: true } : null;
  if (place.afterFirst) {
    const isOther =
      institutionWord(folded) !== null || (!place.afterLink && /(?:ة|ات)$/u.test(text) && inDictionary(folded));
    return isOther ? null : { known: true, last: true };
  }
  if (place.before === 'rank' && place.first) return /(?:ة|ات)$/u.test(text) ? null : { known: false, last: true };
  // «الدكتور بريك القرني»
  const isOfFamily = place.before === 'rank' && isNisba(folded) && stateOfAdjective(folded) === null;
  if (isOfFamily && !place.first) return { known: false, last: true };
  if (isCommonWord(text, folded) || institutionWord(folded) || isPlace(folded)) return null;
  // «حزب الوطنيين الأحرار»: after the words of an office a further noun is theirs.
  if (place.before === 'office' && place.first && !isNisba(folded)) return null;
  if (!place.first || place.before !== null)
    return stateOfAdjective(folded) === null ? { known: false, last: true } : null;
  // Alone at its verb, «الميتمي» is a name by its shape; «النص» is some noun.
  return isNisba(folded) && stateOfAdjective(folded) === null ? { known: false, last: true } : null;
}
