import type { GrammaticalNumber, Mention, MentionForm } from '../mention.ts';
import { distinct, listed, withoutArticle } from './forms.ts';
import {
  type InstitutionWord,
  institutionWord,
  opensInstitutionName,
  ownedInstitutionWord,
  wholeInstitutionAt,
} from './institution-words.ts';
import { makeMention } from './make-mention.ts';
import { nameRun } from './name-run.ts';
import { quotedName } from './names-of-bodies.ts';
import { adjectiveOfBody, complement } from './phrase.ts';
import { stateAt } from './places.ts';
import { attachedAt, purposeAt } from './prepositions.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';
import { opensStateName, stateOfAdjective } from './states.ts';
import { twoBodiesAt } from './two-bodies.ts';

/** Whether an institution or state may be named from a word on. */
export function mayNameBody(text: string, folded: string): boolean {
  if (opensInstitutionName(folded) || REALMS.has(folded) || opensStateName(folded)) return true;
  return institutionWord(folded) !== null || ownedInstitutionWord(text, folded) !== null;
}

/** An institution, outlet, document or state as a speaker: «الخارجية الروسية», «وكالة تاس», «البيان», «موسكو». */
export function bodyAt(reader: Reader, from: number): Mention | null {
  return wholeBody(reader, from) ?? stateBody(reader, from) ?? twoBodiesAt(reader, from) ?? nounBody(reader, from);
}

/** An institution or outlet that a word or expression names by itself: «الكرملين», «رويترز». */
export function wholeBody(reader: Reader, from: number): Mention | null {
  const whole = wholeInstitutionAt(reader, from);
  if (!whole) return null;
  const rest = complement(reader, from + whole.words, { definite: true, named: false });
  return body(reader, from, rest.to, {
    countries: rest.countries,
    form: whole.outlet ? 'outlet' : 'institution',
    feminine: true,
    number: 'singular',
  });
}

/** «مملكة البحرين», «جمهورية مصر العربية» */
const REALMS: ReadonlySet<string> = new Set(listed('مملكة، جمهورية، دولة، سلطنة، إمارة'));

function stateBody(reader: Reader, from: number): Mention | null {
  const at = REALMS.has(wordAt(reader, from)?.folded ?? '') ? from + 1 : from;
  const state = at === from || nextWord(reader, at) ? stateAt(reader, at) : null;
  if (!state) return null;
  return body(reader, from, at + state.words, {
    countries: [state.id],
    form: 'institution',
    feminine: true,
    number: 'singular',
  });
}

const MOST_ATTACHED = 2;
/** «حكومة هادي», «قوات حفتر»: bodies that are called after whoever leads them. */
const OWNED: ReadonlySet<string> = new Set(
  listed('حكومة، إدارة، قوات، ميليشيا، ميليشيات، مليشيات، نظام، جماعة، تيار، كتلة، فريق، وفد، مكتب، حملة'),
);

function nounBody(reader: Reader, from: number): Mention | null {
  const first = wordAt(reader, from);
  if (!first) return null;
  const owned = ownedInstitutionWord(first.text, first.folded);
  const noun = owned ?? institutionWord(first.folded);
  if (!noun) return null;
  const owner = OWNED.has(first.folded) ? nameRun(reader, from + 1, 'office') : null;
  if (noun.document && !noun.definite) {
    // «دراسة حديثة نشرتها المجلة»
    const issued = issuedAt(reader, from + 1) ?? issuedAt(reader, from + 2);
    if (issued !== null) return document(reader, from, issued, noun);
  }
  const { definite, named } = noun;
  const rest = owner?.known
    ? { to: owner.to, countries: [] }
    : complement(reader, from + 1, { definite, named, body: true });
  const quoted = rest.to === from + 1 ? quotedName(reader, from + 1, noun.named || noun.outlet) : null;
  let at = quoted ?? rest.to;
  const countries = [...rest.countries];
  if (at === from + 1 && !noun.definite) return indefiniteBody(reader, from, noun);
  for (let n = 0; n < MOST_ATTACHED; n++) {
    // «دعت الوزارة لتوحيد الجهود»: of one word alone it is what the verb is for.
    const more = attachedAt(reader, at) ?? (at - from > 1 ? purposeAt(reader, at) : null);
    if (!more || more.loose) break;
    at = more.to;
    countries.push(...more.countries);
  }
  // «الجناح العسكري لحزب العمال الكردستاني»
  for (let word = nextWord(reader, at); word && adjectiveOfBody(word) !== null; word = nextWord(reader, at)) at++;
  const form: MentionForm = noun.outlet ? 'outlet' : 'institution';
  return body(reader, from, at, { countries, form, feminine: noun.feminine, number: noun.number });
}

/** «بيان للوزارة», «تقرير أممي», «دراسة حديثة»: a document without the article speaks, an institution does not. */
function indefiniteBody(reader: Reader, from: number, { document, feminine }: InstitutionWord): Mention | null {
  if (!document) return null;
  let at = from + 1;
  const countries: string[] = [];
  for (;;) {
    const word = nextWord(reader, at);
    const state = word ? stateOfAdjective(word.folded) : null;
    if (
      !word ||
      withoutArticle(word.folded).definite ||
      (state === null && !/(?:ي|يه)$/u.test(word.folded)) ||
      word.folded.length < 4
    )
      break;
    if (state !== null) countries.push(state);
    at++;
  }
  const issued = issuedAt(reader, at);
  const more = attachedAt(reader, at);
  return body(reader, from, issued ?? (more && !more.loose ? more.to : at), {
    countries,
    form: 'institution',
    feminine,
    number: 'singular',
  });
}

const ISSUED_BY: ReadonlySet<string> = new Set(listed('عن، من'));
/** «صدر»، «أعدته»: verbs and participles that tell of a document whose it is, folded. */
const ISSUED =
  /^(?:صدر|صدرت|صادر|صادره|(?:نشر|اصدر|اعد|اجر|بث|وزع|قدم)(?:ه|ها|ته|تها|اه|اها)|نشر|نشرت|وزع|وزعت|نقل|نقلت)$/u;

/** «بيان صدر عن مكتب الوزير»: past whoever issued a document, or before the verb where it tells something else; null for no verb. */
function issuedAt(reader: Reader, at: number): number | null {
  if (!ISSUED.test(nextWord(reader, at)?.folded ?? '')) return null;
  const issuer = ISSUED_BY.has(nextWord(reader, at + 1)?.folded ?? '')
    ? attachedAt(reader, at + 1)
    : makerAt(reader, at + 1);
  return issuer?.to ?? at;
}

/** «دراسة أعدها المركز العربي للأبحاث»; the paper that printed it is nobody's. */
function makerAt(reader: Reader, at: number): { readonly to: number } | null {
  const noun = institutionWord(nextWord(reader, at)?.folded ?? '');
  if (!noun || noun.outlet || noun.document) return null;
  const { to } = complement(reader, at + 1, noun);
  return attachedAt(reader, to) ?? { to };
}

function document(reader: Reader, from: number, to: number, { feminine }: InstitutionWord): Mention {
  return body(reader, from, to, { countries: [], form: 'institution', feminine, number: 'singular' });
}

interface Body {
  readonly countries: readonly string[];
  readonly form: MentionForm;
  readonly feminine: boolean;
  readonly number: GrammaticalNumber;
}

function body(reader: Reader, from: number, to: number, { countries, form, feminine, number }: Body): Mention {
  return makeMention(reader, from, to, {
    form: number === 'dual' ? 'collective' : form,
    name: null,
    offices: [],
    countries: distinct(countries),
    gender: feminine ? 'feminine' : 'masculine',
    number: number === 'dual' ? 'dual' : 'singular',
    counterpart: false,
    members: [],
  });
}
