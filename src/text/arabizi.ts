import { ARABIZI_WORDS } from './lexicon/arabizi-words.ts';

/**
 * Digits that stand for letters of like shape where Arabic is typed in Latin letters, and the Latin letters of phonetics that say the
 * same, so that a word stays one word: «mo2tamar» → "moʔtamar". A digit with a stroke is two letters, as it was typed.
 * Source: Yaghan, “Arabizi”: A Contemporary Style of Arabic Slang, Design Issues 24 (2008); 8 is qaf or, in the Gulf, ghain.
 */
const LETTERS: Readonly<Record<string, string>> = {
  '2': 'ʔ',
  '3': 'ʕ',
  "3'": 'ɣɣ',
  '5': 'ʜ',
  '6': 'ŧ',
  "6'": 'ʐʐ',
  '7': 'ħ',
  "7'": 'ʜʜ',
  '8': 'ɋ',
  '9': 'ʂ',
  "9'": 'ɖɖ',
};
const DIGIT = /[2356789]['’`]?/gu;
/** Latin letters with or without digits between them. */
const WORD = /[a-z0-9]+(?:['’`][a-z0-9]+)*/giu;
const LETTER = /[a-z]/giu;
const TWO_DIGITS = /[0-9]{2}/u;
const OTHER_DIGIT = /[014]/u;
const INSIDE = /[a-z][2356789]['’`]?[a-z]/iu;
const CAPITALS = /^[^a-z]+$/u;
/** So many letters has a word of which a digit is a letter; "b2b" and "3rd" have fewer. */
const LEAST_LETTERS = 3;
/** What stands behind a number in English. */
const BEHIND_NUMBERS =
  /^[0-9](?:st|nd|rd|th|am|pm|km|kg|cm|mm|bn|mn|ft|yr|yrs|min|way|star|year|month|day|hour|point)s?$/iu;
/** Words that hold no Arabic together: the question is English, whatever names it has. */
const ENGLISH = new Set(
  'the of what who whom when where which why how did does do is was were are has have and about with on to in for that this at'.split(
    ' ',
  ),
);

/** Whether a question is Arabic in Latin letters: «shu 2al kerry 3an sorya?», «mo2tamar sochi». One English word that holds others together, and it is not. */
export function isArabizi(text: string): boolean {
  const typed = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  if (typed.some((word) => ENGLISH.has(word))) return false;
  return (text.match(WORD) ?? []).some(isSure);
}

/** Whether a word can be nothing else: «ra2ees», «7okouma», «meen»; not «G20», «3rd», «covid19». */
function isSure(word: string): boolean {
  if (ARABIZI_WORDS.get(word.toLowerCase())?.isSure) return true;
  if (!hasLetterDigits(word) || CAPITALS.test(word) || BEHIND_NUMBERS.test(word)) return false;
  const letters = word.match(LETTER)?.length ?? 0;
  return letters >= LEAST_LETTERS && (INSIDE.test(word) || /^[0-9]/u.test(word));
}

function hasLetterDigits(word: string): boolean {
  return /[2356789]/u.test(word) && !TWO_DIGITS.test(word) && !OTHER_DIGIT.test(word);
}

/** A question in Arabizi with its particles, pronouns and verbs of saying in Arabic letters: «شو قال kerry عن sorya?». Any other as it is. */
export function withArabicParticles(text: string): string {
  return isArabizi(text) ? text.replace(WORD, (word) => ARABIZI_WORDS.get(word.toLowerCase())?.arabic ?? word) : text;
}

/** A question in Arabizi with letters in place of its digits, each where the digit stood. Any other as it is. */
export function withLettersForDigits(text: string): string {
  if (!/[0-9]/u.test(text) || !isArabizi(text)) return text;
  return text.replace(WORD, (word) => (hasLetterDigits(word) && /[a-z]/iu.test(word) ? lettered(word) : word));
}

function lettered(word: string): string {
  return word.replace(DIGIT, (digit) => LETTERS[digit.replace(/[’`]/u, "'")] ?? digit);
}
