import { BIDI_CONTROLS, HARAKAT, INVISIBLE_JOINERS, TATWEEL } from './characters.ts';

/** A longer word is none: its marks fall away before Unicode puts them in order, which takes the square of their number. */
const LONGEST = 200;
const MARKS = /\p{M}+/gu;
const UNREAD = new RegExp(`[${HARAKAT}${TATWEEL}${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`, 'gu');
const LATIN_ACCENTS = /[\u0300-\u036f]/gu;
const HAS_LATIN = /[A-Za-z\u00c0-\u024f]/u;

/**
 * Letters that print differently and are read alike. Counted in SaudiNewsNet (31,030 articles): «الأمم» 1217 and «الامم» 92;
 * «في» 314,463 and «فى» 946; «أن» 115,690 and «ان» 30,485; Persian ya 474 and kaf 16; «ڤ» 36.
 */
const ONE_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

/** Word endings that are exchanged: «كيرى» for «كيري», «سوريه» for «سورية». Apart from the rest because function words need them apart. */
const ONE_ENDING: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
};

/** The letters of nearly every word, each as the Unicode standard would have it. */
const PLAIN = /[\u0621-\u063a\u0641-\u064a]/u;
const LETTERS = new RegExp(`[${Object.keys(ONE_LETTER).join('')}]`, 'gu');
const ENDINGS = new RegExp(`[${Object.keys(ONE_ENDING).join('')}]`, 'gu');
const LONE_HAMZA = /ء/gu;

/** What a word may hold, and so what has to be done with it: an archive has hundreds of thousands of words, and in most there is nothing. */
const SPECIAL = 1;
const CARRIER = 2;
const ENDING = 4;
const HAMZA = 8;

/** By UTF-16 unit below 0x700, above the last Arabic letter; what lies higher is special. */
const HOLDS = Uint8Array.from({ length: 0x700 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  const plain = PLAIN.test(letter) ? 0 : SPECIAL;
  const ending = letter in ONE_ENDING ? ENDING : 0;
  return plain | (letter in ONE_LETTER ? CARRIER : 0) | ending | (letter === 'ء' ? HAMZA : 0);
});

function heldBy(word: string): number {
  let held = 0;
  for (let at = 0; at < word.length; at++) held |= HOLDS[word.charCodeAt(at)] ?? SPECIAL;
  return held;
}

const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Arabic-Indic and Persian digits as Western ones: «٢٠١٥» → «2015». */
export function westernDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * The first half of folding, after which function words can still be told from names: «على» (on) is not «علي» (Ali).
 * «الأُمَـم» → «الامم», «ﻣﻮﺳﻜﻮ» → «موسكو», «٢٠١٥» → «2015».
 */
export function bare(word: string): string {
  const held = heldBy(word);
  if ((held & SPECIAL) === 0) return (held & CARRIER) === 0 ? word : unified(word);
  // NFKC comes first: presentation forms must be letters before anything can look at them.
  const printed = word.length > LONGEST ? word.replace(MARKS, '') : word;
  const letters = westernDigits(printed.normalize('NFKC').replace(UNREAD, '').toLowerCase());
  const plain = HAS_LATIN.test(letters)
    ? letters.normalize('NFD').replace(LATIN_ACCENTS, '').normalize('NFC')
    : letters;
  return unified(plain);
}

function unified(word: string): string {
  return word.replace(LETTERS, (letter) => ONE_LETTER[letter] ?? letter);
}

/** The form under which two spellings of one word are the same: «الثورة» → «الثوره», «شيء» → «شي». Comparing only; never shown. */
export function fold(word: string): string {
  return foldBare(bare(word));
}

/** The second half of {@link fold}, for a word that is {@link bare} already. */
export function foldBare(word: string): string {
  const held = heldBy(word);
  const endings = (held & ENDING) === 0 ? word : word.replace(ENDINGS, (letter) => ONE_ENDING[letter] ?? letter);
  return (held & HAMZA) === 0 ? endings : endings.replace(LONE_HAMZA, '');
}
