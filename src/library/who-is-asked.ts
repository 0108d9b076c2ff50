import type { StatementShelf } from '../statements/shelf.ts';
import type { Who } from '../statements/shelf-who.ts';
import { words } from '../text/words.ts';
import { arabicOffice } from './english-offices.ts';
import { knownOffices } from './known-offices.ts';
import { beginsOffice, officeWords } from './office-words.ts';

const LATIN = /\p{Script=Latin}/u;

/**
 * Whose words are asked for: a name in any spelling, or an office, whether the people file tells of it («وزير الخارجية الإيراني») or only the
 * articles do, beside a name («وزير النقل اليمني»), in English too ("the Iranian foreign minister"); with the name behind it, that one («وزير الخارجية الأميركي جون كيري»).
 */
export function whoIsAsked(typed: string, shelf: StatementShelf): Who {
  const arabic = LATIN.test(typed) ? arabicOffice(typed) : null;
  return arabic === null ? whoIsNamed(typed, shelf) : { ...whoIsNamed(arabic, shelf), typed };
}

function whoIsNamed(typed: string, shelf: StatementShelf): Who {
  if (!beginsOffice(typed)) return shelf.who(typed);
  const terms = knownOffices(shelf).terms(typed);
  if (terms.length > 0) return { typed, names: [...new Set(terms.map(({ person }) => person))], terms };
  const named = nameBehind(typed, shelf);
  if (named.length > 0) return { typed, names: named, terms };
  // «الوزير الإيراني» is none of those in whose names «إيراني» stands.
  const office = officeWords(typed);
  return office?.country && office.words.length === 1 ? { typed, names: [], terms } : shelf.who(typed);
}

/** «وزير الخارجية الأميركي جون كيري»: of an office the last word before the name has an article or is a state, the name has none. */
function nameBehind(typed: string, shelf: StatementShelf): readonly string[] {
  const all = words(typed);
  for (const [at, word] of all.entries()) {
    const before = all[at - 1]?.text ?? '';
    if (word.text.startsWith('ال') || !(before.startsWith('ال') || isState(before))) continue;
    const named = shelf.who(typed.slice(word.start)).names;
    if (named.length > 0) return named;
  }
  return [];
}

function isState(word: string): boolean {
  return officeWords(`رئيس ${word}`)?.words.length === 1;
}
