import type { Progress } from './measure.ts';

const EVERY_MS = 100;
/** Back to the beginning of the line, and wipe it. */
const WIPE = '\r\u001b[K';

/** As much of a terminal as is written to: `process.stderr`, say. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far a long run is, on one line of a terminal that is wiped at its end; silent anywhere else. */
export function progressOn(screen: Screen): Progress {
  if (!screen.isTTY) return () => {};
  let told = 0;
  return (what, done, all) => {
    const now = performance.now();
    if (done === all) screen.write(WIPE);
    else if (done === 0 || now - told > EVERY_MS) {
      screen.write(`${WIPE}${what}: ${done} of ${all} questions`);
      told = now;
    }
  };
}
