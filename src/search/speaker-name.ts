import type { Wanted } from './wanted.ts';

/** The words of offices, as stems: every minister says something, so that they tell nobody apart. */
const OFFICES = new Set('وزير رئيس خارج متحدث ناطق مسوول نائب سفير مندوب مبعوث امين عام حكوم ملك امير'.split(' '));

/** The stems of a person's name; none where only an office is named. */
export function stemsOfName(parts: readonly Wanted[]): Set<string> {
  const stems = parts.flatMap(({ meanings }) => meanings.flatMap((meaning) => meaning.stems));
  return new Set(stems.some((stem) => OFFICES.has(stem)) ? [] : stems);
}
