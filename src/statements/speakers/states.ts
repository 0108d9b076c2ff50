import { COUNTRIES } from '../../text/lexicon/countries.ts';
import { listed, withArticles } from './forms.ts';
import { once } from './once.ts';

/** A state as speakers are told apart by it. */
export interface State {
  /** Its first English name: `russia`. */
  readonly id: string;
  /** Its first Arabic name: «روسيا». */
  readonly name: string;
  /** Its adjective: «روسي». */
  readonly adjective: string;
  readonly capital: string;
}

interface States {
  readonly all: ReadonlyMap<string, State>;
  readonly names: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
}

/** Names of states that are other words or other places more often; these need «دولة» or an adjective beside them. */
const OTHER_WORDS = new Set(['مالي', 'بنين', 'قمري', 'جورجيا']);
/** Names that the table of countries leaves to its readers. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  امريكا: 'united states',
  اميركا: 'united states',
};
/** What an adjective ends in, gender and number: «روسية», «الروسيان», «الروسيين», «الروسيون». */
const ENDINGS = ['', 'ه', 'ان', 'ين', 'ون', 'تان', 'تين', 'ات'];

const tables = once((): States => {
  const all = new Map<string, State>();
  const names = new Map(Object.entries(MORE_NAMES));
  const capitals = new Map<string, string>();
  const adjectives = new Map<string, string>();
  for (const country of COUNTRIES) {
    const id = country.english.split(', ')[0] ?? '';
    const [name = ''] = country.arabic.split('، ');
    const [adjective = ''] = country.adjective.split('، ');
    const [capital = ''] = country.capital.split('، ');
    all.set(id, { id, name, adjective, capital });
    for (const each of listed(country.arabic)) if (!OTHER_WORDS.has(each) && !names.has(each)) names.set(each, id);
    for (const each of listed(country.capital)) if (!capitals.has(each)) capitals.set(each, id);
    for (const each of listed(country.adjective))
      for (const ending of ENDINGS) if (!adjectives.has(each + ending)) adjectives.set(each + ending, id);
  }
  return { all, names, capitals, adjectives };
});

const adjectives = once(() => withArticles(tables().adjectives, (state) => state));

/** The state of an adjective, with or without the article: «الروسية» → russia. */
export function stateOfAdjective(folded: string): string | null {
  return adjectives().get(folded) ?? null;
}

/** The first words of the names of states and capitals. */
const heads = once((): ReadonlySet<string> => {
  const { names, capitals } = tables();
  return new Set([...names.keys(), ...capitals.keys()].map((name) => name.split(' ')[0] ?? ''));
});

/** Whether the name of a state or capital may begin with a word: most do not, and are done with at once. */
export function opensStateName(folded: string): boolean {
  return heads().has(folded);
}

/** The state of that name: «روسيا», «الولايات المتحدة» as one text of folded words. */
export function stateNamed(folded: string): string | null {
  return tables().names.get(folded) ?? null;
}

/** The state by whose capital it is called: «موسكو» → russia. */
export function stateOfCapital(folded: string): string | null {
  return tables().capitals.get(folded) ?? null;
}

/** What is known of a state by its id. */
export function stateOf(id: string): State | null {
  return tables().all.get(id) ?? null;
}
