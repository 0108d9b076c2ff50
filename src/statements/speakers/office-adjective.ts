import type { Token } from '../../text/period-tokens.ts';
import { inDictionary } from './common-words.ts';
import { isNisba, listed, withoutArticle } from './forms.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { NOUNS_LIKE_ADJECTIVES, OFFICE_ADJECTIVES } from './lexicon/adjectives.ts';
import { isOfPeople } from './places.ts';

const ADJECTIVES: ReadonlySet<string> = new Set(
  OFFICE_ADJECTIVES.flatMap(listed).flatMap((each) => [each, `${each}ه`, `${each}ين`, `${each}ون`]),
);
const NO_ADJECTIVES: ReadonlySet<string> = new Set(NOUNS_LIKE_ADJECTIVES.flatMap(listed));

/** Whether a definite word can be an adjective of an office or institution before it: «العام», «التنفيذي», «الأمنية». */
export function isOfficeAdjective({ folded }: Token): boolean {
  const { base, definite } = withoutArticle(folded);
  if (!definite || NO_ADJECTIVES.has(base)) return false;
  if (ADJECTIVES.has(base) || isOfPeople(folded)) return true;
  return isNisba(base) && !isSurname(folded) && !isFirstName(base) && inDictionary(folded);
}
