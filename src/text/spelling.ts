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
const EXCHANGED = new RegExp(`[${Object.keys(CLASSES).join('')}]`, 'gu');
/** Vowels are written or not, and one for another: «نتنياهو» and «نتانياهو», «موغيريني» and «موغريني». */
const VOWELS = /[اوي]/gu;
const REPEATED = /(.)\1+/gu;

/** What is left of a folded name when spelling is taken out of it: «بوغدانوف» and «بوجدانوف» → «بكدنف». */
export function skeleton(word: string): string {
  return word
    .replace(EXCHANGED, (letter) => CLASSES[letter] ?? letter)
    .replace(VOWELS, '')
    .replace(REPEATED, '$1');
}

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most + 1` as soon as it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        steps = Math.min(steps, at(before, column - 2) + 1);
      line.push(steps);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return at(above, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
