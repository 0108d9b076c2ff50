/**
 * Consonants that newspapers exchange when they write a foreign name. Counted in SaudiNewsNet: «سيرغي» 66 and «سيرجي» 46;
 * «بوغدانوف» 24 and «بوجدانوف» 4; Google as «جوجل» 427, «غوغل» 162 and «قوقل» 20.
 */
const CLASSES: Readonly<Record<string, string>> = {
  غ: 'ك',
  ج: 'ك',
  ق: 'ك',
  ط: 'ت',
  ظ: 'ز',
  ذ: 'ز',
  ض: 'د',
  ث: 'س',
  ص: 'س',
  ح: 'ه',
};
/** Vowels are written or not, and one for another: «نتنياهو» and «نتانياهو», «موغيريني» and «موغريني». */
const VOWELS = 'اوي';

/** The block of the Arabic letters, as far as newspapers use it. */
const FIRST = 0x600;
/** What is left of each letter of the block, as UTF-16 units; 0 for nothing. */
const LEFT = Uint16Array.from({ length: 0x80 }, (_, at) => {
  const letter = String.fromCharCode(FIRST + at);
  return VOWELS.includes(letter) ? 0 : (CLASSES[letter] ?? letter).charCodeAt(0);
});

/**
 * What is left of a folded name when spelling is taken out of it: «بوغدانوف» and «بوجدانوف» → «بكدنف», «هيلاري» and «هيللاري» → «هلر».
 * Every word of an archive comes here, and every name that a question may mean: a table takes a seventh of the time of expressions.
 */
export function skeleton(word: string): string {
  let bones = '';
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    const bone = boneOfUnit(word.charCodeAt(at));
    if (bone === 0) continue;
    if (bone !== last) bones += String.fromCharCode(bone);
    last = bone;
  }
  return bones;
}

/** What {@link skeleton} leaves of one UTF-16 unit, of which it takes equal neighbours together; 0 for nothing. */
export function boneOfUnit(unit: number): number {
  return LEFT[unit - FIRST] ?? unit;
}

/** Two rows of the table and the one before them, kept between calls: an archive compares a slip with thousands of words. */
const ROWS = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most + 1` as soon as it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin and end with costs nothing.
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return between(a.slice(start, endA), b.slice(start, endB), most);
}

/** Only cells as near to the diagonal as `most` can matter; those beyond count as too many. */
function between(a: string, b: string, most: number): number {
  let [before, above, line] = rowsFor(b.length + 2);
  for (let column = 0; column <= b.length + 1; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    line[from - 1] = from === 1 ? row : most + 1;
    line[to + 1] = most + 1;
    let least = at(line, from - 1);
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      const exchanged = at(above, column - 1) + (letter === other ? 0 : 1);
      let steps = Math.min(at(above, column) + 1, at(line, column - 1) + 1, exchanged);
      const swapped = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2);
      if (swapped) steps = Math.min(steps, at(before, column - 2) + 1);
      line[column] = steps;
      if (steps < least) least = steps;
    }
    if (least > most) return most + 1;
    [before, above, line] = [above, line, before];
  }
  return Math.min(at(above, b.length), most + 1);
}

function rowsFor(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  const [one, two, three] = ROWS;
  if (one && two && three && length <= one.length) return [one, two, three];
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

function at(line: Uint16Array, column: number): number {
  return line[column] ?? 0;
}
