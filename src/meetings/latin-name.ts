import { fold } from '../text/fold.ts';
import { CITIES } from '../text/lexicon/cities.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import { FIRST_NAMES, SURNAMES } from '../text/lexicon/names.ts';

/** The letters of news Arabic as a reader of Latin letters expects them in an address; folded, so that hamzas are gone. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'i',
};

let known: ReadonlyMap<string, string> | null = null;

/** A name in small Latin letters, digits and hyphens: «كيري» → `kerry`, «دي ميستورا» → `de-mistura`, «الميتمي» → `al-mitmi`. */
export function latinName(name: string): string {
  known ??= namesInLatin();
  const folded = fold(name);
  const whole = known.get(folded);
  if (whole !== undefined) return safe(whole);
  return safe(
    folded
      .split(' ')
      .map((word) => known?.get(word) ?? transcribed(word))
      .join('-'),
  );
}

function namesInLatin(): ReadonlyMap<string, string> {
  const pairs = [...SURNAMES, ...FIRST_NAMES, ...CITIES, ...COUNTRIES].map(({ english, arabic }) => [english, arabic]);
  const capitals = COUNTRIES.map(({ capital, capitalEnglish }) => [capitalEnglish, capital]);
  const names = new Map<string, string>();
  for (const [english = '', arabic = ''] of [...pairs, ...capitals]) {
    const [latin = ''] = english.split(', ');
    for (const each of arabic.split('، ').map(fold)) if (each !== '' && !names.has(each)) names.set(each, latin);
  }
  return names;
}

function transcribed(word: string): string {
  const [article, rest] = word.startsWith('ال') && word.length > 4 ? ['al-', word.slice(2)] : ['', word];
  return article + [...rest].map((letter) => LETTERS[letter] ?? letter).join('');
}

function safe(latin: string): string {
  return latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
