import type { WriteStream } from 'node:tty';
import type { Progress } from './measure.ts';

const EVERY_MS = 100;
/** Back to the beginning of the line, and wipe it. */
const WIPE = '\r\u001b[K';

/** Tells how far a long run is, on one line of a terminal that is wiped at its end; silent anywhere else. */
export function progressOn(stream: WriteStream): Progress {
  if (!stream.isTTY) return () => {};
  let told = 0;
  return (what, done, all) => {
    const now = performance.now();
    if (done === all) stream.write(WIPE);
    else if (done === 0 || now - told > EVERY_MS) {
      stream.write(`${WIPE}${what}: ${done} of ${all} questions`);
      told = now;
    }
  };
}
