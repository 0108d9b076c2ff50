/**
 * How newspapers write foreign names: Latin letters by the Arabic ones that stand for them, the longest group first. A group with
 * several spellings gives several names: «Carter» is «كارتر», «Cecilia» «سيسيليا». Vowels are written long, as news does («لافروف»).
 * Source: the spellings counted in SaudiNewsNet and the names of the project's own tables.
 */
const SPELLINGS: readonly (readonly [string, readonly string[]])[] = [
  ['tsch', ['تش']],
  ['sch', ['ش']],
  ['shch', ['ش']],
  ['tch', ['تش']],
  ['ch', ['تش', 'ش', 'خ', 'ك']],
  ['ck', ['ك']],
  ['sh', ['ش']],
  ['kh', ['خ']],
  ['gh', ['غ', '']],
  ['ph', ['ف']],
  ['th', ['ت', 'ث']],
  ['dh', ['ذ', 'د']],
  ['zh', ['ج']],
  ['tz', ['تس', 'تز']],
  ['ts', ['تس']],
  ['qu', ['كو', 'ك']],
  ['ee', ['ي']],
  ['oo', ['و']],
  ['ou', ['و']],
  ['eu', ['و', 'يو']],
  ['ei', ['اي', 'ي']],
  ['ie', ['ي']],
  ['ai', ['اي', 'ي']],
  ['au', ['او', 'و']],
  ['aw', ['او', 'و']],
  ['ya', ['يا']],
  ['yu', ['يو']],
  ['c', ['ك', 'س']],
  ['g', ['غ', 'ج']],
  ['x', ['كس']],
  ['b', ['ب']],
  ['d', ['د']],
  ['f', ['ف']],
  ['h', ['ه', '']],
  ['j', ['ج', 'ي']],
  ['k', ['ك']],
  ['l', ['ل']],
  ['m', ['م']],
  ['n', ['ن']],
  ['p', ['ب']],
  ['q', ['ق']],
  ['r', ['ر']],
  ['s', ['س', 'ش']],
  ['t', ['ت']],
  ['v', ['ف']],
  ['w', ['و', 'ف']],
  ['y', ['ي']],
  ['z', ['ز', 'تس']],
  // What `arabizi.ts` puts for digits. A glottal stop is a hamza, which folding takes away, or a qaf of the cities.
  ['ʔ', ['', 'ق']],
  ['ʕ', ['ع']],
  ['ɣ', ['غ']],
  ['ʜ', ['خ']],
  ['ŧ', ['ط']],
  ['ʐ', ['ظ']],
  ['ħ', ['ح']],
  ['ɋ', ['ق', 'غ']],
  ['ʂ', ['ص']],
  ['ɖ', ['ض']],
  ['a', ['ا']],
  ['e', ['ي']],
  ['i', ['ي']],
  ['o', ['و']],
  ['u', ['و']],
];

/** More spellings than these are no longer a guess at the name but at any word. */
const MOST_SPELLINGS = 24;
/** A longer word is no name. */
const MOST_LETTERS = 24;
/** … however many of its letters are written twice or bear accents. */
const LONGEST_TYPED = 100;

/** Spellings by name: one name is compared with all names of an archive. Emptied when it grows large. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

/** How a name in Latin letters may be written in Arabic, vowels long: "Lavrov" → «لافروف», "Pompeo" → «بومبيو». */
export function arabicSpellings(name: string): readonly string[] {
  if (name.length > LONGEST_TYPED) return [];
  const known = KNOWN.get(name) ?? spell(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, known);
  return known;
}

function spell(name: string): string[] {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-zʔʕɣʜŧʐħɋʂɖ]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  if (letters === '' || letters.length > MOST_LETTERS) return [];
  let spellings = [''];
  for (let at = 0; at < letters.length; ) {
    const [group, written] = groupAt(letters, at);
    spellings = spellings.flatMap((spelling) => written.map((each) => spelling + each)).slice(0, MOST_SPELLINGS);
    at += group.length;
  }
  // A word that begins with a vowel is written with an alef before it: «Obama», «Erdogan».
  const begun = /^[eiou]/u.test(letters) ? spellings.map((spelling) => `ا${spelling}`) : spellings;
  const all = PHONETIC.test(letters) ? [...begun, ...begun.flatMap((spelling) => inflected(spelling, letters))] : begun;
  return [...new Set(all)].filter((spelling) => spelling.length > 1);
}

/** What `arabizi.ts` puts for digits: such a word is no name, but any word of Arabic. */
const PHONETIC = /[ʔʕɣʜŧʐħɋʂɖ]/u;
const FEMININE = /(?:a|e)[ht]?$/u;

/** A word of Arabic as it may be printed besides: with ta marbuta (folded, «خريطه» for "ʜariŧat"), with the article («العلاقات»). */
function inflected(spelling: string, letters: string): string[] {
  const feminine = FEMININE.test(letters) ? [`${spelling.replace(/[اي][هت]?$/u, '')}ه`] : [];
  return [...feminine, ...[spelling, ...feminine].map((word) => `ال${word}`)];
}

function groupAt(letters: string, at: number): readonly [string, readonly string[]] {
  return SPELLINGS.find(([group]) => letters.startsWith(group, at)) ?? [letters.charAt(at), ['']];
}
