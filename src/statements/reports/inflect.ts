import type { Gender, GrammaticalNumber } from '../mention.ts';
import type { Verb } from './verb.ts';

export type Tense = 'perfect' | 'imperfect' | 'participle' | 'noun';

/** One form of a verb, as printed without vowel signs. */
export interface Inflected {
  readonly text: string;
  readonly tense: Tense;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** A verbal noun with a pronoun: «قوله», «تأكيدها». */
  readonly pronoun?: true;
}

/**
 * The forms in which news prints a verb, third person only: «أكد، أكدت، أكدا، أكدتا، أكدوا، يؤكد، تؤكد، يؤكدان، يؤكدون، مؤكدا، مؤكدة، مؤكدين، تأكيده».
 * Source of the rules: Ryding, *A Reference Grammar of Modern Standard Arabic*, chapters 21–31 (verb forms, participles, verbal nouns).
 */
export function inflect(verb: Verb): Inflected[] {
  const present = verb.present ?? presentOf(verb);
  const participle = verb.participle ?? participleOf(verb);
  const noun = verb.noun ?? nounOf(verb);
  return [
    ...perfects(verb.past),
    ...(verb.others?.split(' ') ?? []).map((text) => form(text, 'perfect', null, null)),
    ...imperfects(present),
    ...(participle === '' ? [] : participles(participle)),
    ...(noun === '' ? [] : nouns(noun)),
  ];
}

function form(text: string, tense: Tense, gender: Gender | null, number: GrammaticalNumber | null): Inflected {
  return { text, tense, gender, number };
}

const WEAK_END = /[اىيو]$/u;

/** «أكدت»; «دعا» and «نفى» lose their weak letter: «دعت», «نفوا». */
function perfects(past: string): Inflected[] {
  const stem = WEAK_END.test(past) ? past.slice(0, -1) : past;
  const dual = stem === past ? `${past}ا` : `${stem}${past.endsWith('ا') ? 'وا' : 'يا'}`;
  return [
    form(past, 'perfect', 'masculine', 'singular'),
    form(`${stem}ت`, 'perfect', 'feminine', 'singular'),
    form(dual, 'perfect', 'masculine', 'dual'),
    form(`${stem}تا`, 'perfect', 'feminine', 'dual'),
    form(`${stem}وا`, 'perfect', 'masculine', 'plural'),
  ];
}

/** «يؤكد، تؤكد، يؤكدان، يؤكدون»; «ينفي» loses its weak letter before «ون», and «يتمنى» has ya before «ان». */
function imperfects(present: string): Inflected[] {
  const rest = present.slice(1);
  const stem = WEAK_END.test(rest) ? rest.slice(0, -1) : rest;
  const dual = `${rest.replace(/ى$/u, 'ي')}ان`;
  return [
    form(`ي${rest}`, 'imperfect', 'masculine', 'singular'),
    form(`ت${rest}`, 'imperfect', 'feminine', 'singular'),
    form(`ي${dual}`, 'imperfect', 'masculine', 'dual'),
    form(`ت${dual}`, 'imperfect', 'feminine', 'dual'),
    form(`ي${stem}ون`, 'imperfect', 'masculine', 'plural'),
  ];
}

/** The accusative of circumstance: «مؤكدا، مؤكدة، مؤكدين»; «داعيا، داعية، داعين». */
function participles(participle: string): Inflected[] {
  const stem = WEAK_END.test(participle) ? participle.slice(0, -1) : participle;
  return [
    form(`${participle}ا`, 'participle', 'masculine', 'singular'),
    form(`${participle}ة`, 'participle', 'feminine', 'singular'),
    form(`${stem}ين`, 'participle', 'masculine', null),
    form(`${participle}تين`, 'participle', 'feminine', 'dual'),
    form(`${participle}ات`, 'participle', 'feminine', 'plural'),
  ];
}

/** «تأكيد» before who said it, and with a pronoun: «تأكيده», «إشارتها». */
function nouns(noun: string): Inflected[] {
  const bearing = noun.replace(/ة$/u, 'ت');
  const with_ = (ending: string, gender: Gender | null, number: GrammaticalNumber): Inflected => ({
    ...form(bearing + ending, 'noun', gender, number),
    pronoun: true,
  });
  return [
    form(noun, 'noun', null, null),
    with_('ه', 'masculine', 'singular'),
    with_('ها', 'feminine', 'singular'),
    with_('هما', null, 'dual'),
    with_('هم', 'masculine', 'plural'),
  ];
}

/** What stays of the past in present and participle: «أعلن» → «علن», «أشار» → «شير», «اعتبر» → «عتبر», «أكد» → «ؤكد». */
function presentStem({ past, form: number }: Verb): string {
  const ended = past.replace(/ى$/u, number === 5 || number === 6 ? 'ى' : 'ي');
  if (number === 2 || number === 3) return ended.replace(/^[أآ]/u, 'ؤ');
  if (number === 4) return ended.slice(1).replace(/^(.)ا(.)$/u, '$1ي$2');
  if (number === 8 || number === 10) return ended.slice(1);
  return ended;
}

function presentOf(verb: Verb): string {
  return `ي${presentStem(verb)}`;
}

/** «قائل» and other participles of weak roots are written out in the tables. */
function participleOf(verb: Verb): string {
  const { past, form: number } = verb;
  if (number === 1) return /^\p{L}{3}$/u.test(past) && !/[اىو]$/u.test(past) ? `${past[0]}ا${past.slice(1)}` : '';
  return `م${presentStem(verb).replace(/ى$/u, 'ي')}`;
}

/** Verbal nouns by pattern: «تأكيد، مطالبة، إعلان، إشارة، توقع، تساؤل، اعتبار، استنكار». */
function nounOf({ past, form: number }: Verb): string {
  const last = past.at(-1) ?? '';
  const head = past.slice(0, -1);
  const weak = last === 'ى' || last === 'ا';
  if (number === 2) return weak ? '' : `ت${head}ي${last}`;
  if (number === 3) return weak ? '' : `م${past}ة`;
  if (number === 4) return actionOfFour(past.slice(1));
  if (number === 5 || number === 6) return weak ? `${head}ي` : past;
  if (number === 8 || number === 10) return weak ? `${head}اء` : `${head}ا${last}`;
  return '';
}

function actionOfFour(stem: string): string {
  if (/^.ا.$/u.test(stem)) return `إ${stem}ة`;
  const last = stem.at(-1) ?? '';
  const head = stem.slice(0, -1).replace(/^و/u, 'ي');
  return last === 'ى' ? `إ${head}اء` : `إ${head}ا${last}`;
}
