import type { Token } from '../../text/period-tokens.ts';
import { inDictionary, isCommonWord, isListedWord, isPresentVerb } from './common-words.ts';
import { withoutArticle } from './forms.ts';
import { institutionWord, isInstitutionName } from './institution-words.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { NAME_ENDS } from './lexicon/limits.ts';
import { ARABIC, type Place } from './name-place.ts';
import { isPlace } from './places.ts';
import type { Reader } from './reader.ts';
import { ownedRoleWord, roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

/** «وقال مجاهد لوكالة فرانس برس»: to whom it was said is no part of the name, and «وقال لرويترز» names nobody. */
export function isToBody(folded: string): boolean {
  return (
    /^[لب]\p{L}{3,}$/u.test(folded) &&
    (institutionWord(folded.slice(1)) !== null || isInstitutionName(folded.slice(1))) &&
    !isFirstName(folded) &&
    !isSurname(folded)
  );
}

/** A word that can be nothing but a name by its shape: after «النائب دوري» it is «شمعون». */
export function isPlainName(reader: Reader, { text, folded }: Token): boolean {
  if (!ARABIC.test(folded) || NAME_ENDS.has(folded) || withoutArticle(folded).definite) return false;
  if (isFirstName(folded) || isSurname(folded)) return true;
  const other = roleWord(folded) !== null || isPlace(folded) || stateOfAdjective(folded) !== null;
  return (
    !other && !/(?:ة|اً|ا|ات|ه)$/u.test(text) && !isListedWord(folded) && !looksJoined(reader, { text, folded }, BARE)
  );
}

const BARE = { before: null, first: false } as const;

/** «وأسهل», «بالحدود», «ولافروف», «ضمنيا»: a word with what is written together with it. */
export function looksJoined(
  reader: Reader,
  { text, folded }: Pick<Token, 'text' | 'folded'>,
  { before, first }: Pick<Place, 'before' | 'first'>,
): boolean {
  if (/^(?:و[أاإ]|ف[أإ]ن)/u.test(text)) return true;
  if (/^[بلكف]ال/u.test(text)) return inDictionary(folded.slice(1)) || isPlace(folded.slice(1));
  // «هاتفيا», «إيجابيا»
  if (folded.endsWith('يا') && inDictionary(folded.slice(0, -1))) return true;
  const rest = folded.slice(1);
  if (!/^[وفبل]/u.test(folded) || rest.length < 3) return false;
  // «ونظيره», «باعتبار»
  if (ownedRoleWord(text.slice(1), rest) !== null) return true;
  if (folded.startsWith('با') && isCommonWord(text.slice(1), rest)) return true;
  // «المبتعث فراس الدهيمان»: behind a title «ف» joins no noun.
  const mayJoin = rest.length > 3 || before !== 'rank' || folded.startsWith('و');
  const isWord = mayJoin && !(first && before !== null && folded.startsWith('ف')) && inDictionary(rest);
  // «الدكتور بريك القرني»: behind a rank a preposition leads to nobody's name.
  const isName = (before !== 'rank' || !/^[بك]/u.test(folded)) && isNameAlone(reader, rest);
  return isWord || isName || isPlace(rest) || isPresentVerb(rest);
}

export function isNameAlone(reader: Reader, folded: string): boolean {
  return isFirstName(folded) || isSurname(folded) || reader.isName(folded);
}
