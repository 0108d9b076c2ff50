const ELLIPSIS = '…';

/** A text of at most `most` UTF-16 units: whole words, then «…». A single word that is longer is given up to the last whole character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - ELLIPSIS.length);
  const words = /^[\s\S]*\S(?=\s)/u.exec(text.slice(0, room.length + 1))?.[0];
  return `${words ?? wholeCharacters(room)}${ELLIPSIS}`;
}

function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}
