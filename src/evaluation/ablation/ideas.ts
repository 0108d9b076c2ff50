import type { Features } from '../../search/features.ts';
import type { Signs } from '../../search/gate.ts';
import type { Field } from '../../search/passage-index.ts';
import { FEATURE_NAMES, SIGN_NAMES } from '../fit/tables-of-weights.ts';
import type { ModuleEdit } from './module-edits.ts';

/** The search without something that it has, or with something that it does not have. All that can be fitted is fitted anew. */
export interface Idea {
  readonly name: string;
  /** Features, signs and fields of the index that count nothing. */
  readonly features?: readonly (keyof Features)[];
  readonly signs?: readonly (keyof Signs)[];
  readonly fields?: readonly Field[];
  readonly edits?: readonly ModuleEdit[];
}

export const AS_IT_IS: Idea = { name: 'as it is' };

/** What is taken away, one after the other. */
export function takenAway(): Idea[] {
  return [...TABLES, ...RULES, ...fields(), ...groups(), ...features(), ...signs()];
}

const TABLES: readonly Idea[] = [
  { name: 'without synonyms', edits: [empty('synonyms', 'SYNONYMS')] },
  { name: 'without everyday classes of words', edits: [empty('everyday', 'EVERYDAY')] },
  { name: 'without words of the dialects', edits: [empty('dialects', 'DIALECTS')] },
  {
    name: 'without names of people, places and organisations',
    edits: [
      empty('names', 'FIRST_NAMES', 'SURNAMES', 'PEOPLES', 'ORGANISATIONS'),
      empty('cities', 'CITIES'),
      empty('countries', 'COUNTRIES'),
    ],
  },
  { name: 'without English words', edits: [empty('english-words', 'ENGLISH_WORDS')] },
  { name: 'without broken plurals', edits: [empty('broken-plurals', 'BROKEN_PLURALS')] },
  { name: 'without words that keep their waw', edits: [empty('waw-words', 'WAW_WORDS')] },
];

function empty(lexicon: string, ...names: readonly string[]): ModuleEdit {
  const put = names.map((name) => `export const ${name} = [];`).join('\n');
  return { module: `/text/lexicon/${lexicon}.ts`, put };
}

const RULES: readonly Idea[] = [
  {
    name: 'without words spelt alike',
    edits: [
      {
        module: '/search/vocabulary.ts',
        put: 'export class Vocabulary { add() {} like() { return []; } soundingLike() { return []; } }',
      },
    ],
  },
  { name: 'without stems', edits: [beginning('/text/stem.ts', 'stem', 'return word;')] },
  {
    name: 'without a list of function words',
    edits: [beginning('/text/function-words.ts', 'isFunctionWord', 'return false;')],
  },
];

/** Ideas that were tried and are not in the search. */
export const TRIED: readonly Idea[] = [
  {
    name: 'with the alef of tanwin taken off',
    edits: [{ module: '/text/stem.ts', find: '(const ENDINGS\\s*=\\s*\\[[^\\]]*)\\]', put: '$1, "ا"]' }],
  },
  {
    name: 'with endings that leave two letters',
    edits: [number('/text/stem.ts', 'LEAST_BEFORE_ENDING', 2)],
  },
  { name: 'with letter groups of four', edits: [number('/search/fields.ts', 'GRAM', 4)] },
  { name: 'with 30 candidates', edits: [number('/search/passage-search.ts', 'CANDIDATES', 30)] },
  { name: 'with 120 candidates', edits: [number('/search/passage-search.ts', 'CANDIDATES', 120)] },
];

function number(module: string, name: string, value: number): ModuleEdit {
  return { module, find: `(const ${name}\\s*=\\s*)\\d+`, put: `$1${value}` };
}

/** A function that does this and nothing else. */
function beginning(module: string, name: string, does: string): ModuleEdit {
  return { module, find: `(function ${name}\\([^)]*\\)[^{]*\\{)`, put: `$1${does}` };
}

function fields(): Idea[] {
  const names: readonly Field[] = ['exact', 'gram', 'context'];
  return names.map((field) => ({ name: `without the field ${field}`, fields: [field] }));
}

function groups(): Idea[] {
  return [
    {
      name: 'the order of the index alone',
      features: FEATURE_NAMES.filter((name) => name !== 'indexShare'),
    },
  ];
}

function features(): Idea[] {
  return FEATURE_NAMES.map((name) => ({ name: `without the feature ${name}`, features: [name] }));
}

function signs(): Idea[] {
  return SIGN_NAMES.map((name) => ({ name: `without the sign ${name}`, signs: [name] }));
}
