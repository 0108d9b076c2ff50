import { shortened } from '../text/shorten.ts';

/** As many whole words of a text as fit once they are written for Discord: `write` may make them longer. */
export function fitted(text: string, most: number, write: (text: string) => string): string {
  let room = most;
  for (;;) {
    const written = write(shortened(text, room));
    if (written.length <= most || room <= 1) return written.slice(0, most);
    room = Math.max(1, room - (written.length - most));
  }
}
