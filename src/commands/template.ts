/** A text with holes, «{}», and the same in another language; its holes stand in the same order. */
export interface Template {
  readonly text: string;
  readonly translation: string;
}

const HOLE = '{}';

/**
 * A text in the words of the first template that it fits: «the file has 7 bytes» under «the file has {} bytes» → «في الملف 7 بايت».
 * As it is where it fits none.
 */
export function translated(text: string, templates: readonly Template[]): string {
  for (const { text: pattern, translation } of templates) {
    const holes = holesOf(text, pattern.split(HOLE));
    if (holes) return translation.split(HOLE).reduce((before, after, at) => `${before}${holes[at - 1] ?? ''}${after}`);
  }
  return text;
}

/** What stands in the holes between some parts; null where a text is not made of them. */
function holesOf(text: string, [first = '', ...parts]: readonly string[]): string[] | null {
  if (!text.startsWith(first)) return null;
  const holes: string[] = [];
  let at = first.length;
  for (const [number, part] of parts.entries()) {
    // The last part is the end of the text, the others are where they come first.
    const isLast = number === parts.length - 1;
    const next = isLast ? text.length - part.length : text.indexOf(part, at);
    if (next < at || (isLast && !text.endsWith(part))) return null;
    holes.push(text.slice(at, next));
    at = next + part.length;
  }
  return at === text.length ? holes : null;
}
