import { numbered } from '../commands/counted.ts';

/** How far an import has come. */
interface Progress {
  readonly pages: number;
  readonly doneBytes: number;
  readonly allBytes: number;
  /** Since it began. */
  readonly milliseconds: number;
}

const WIDTH = 24;

/** `[########----------------]  33 % · 1204 pages · 610/s · 4 s left` */
export function progressBar(progress: Progress): string {
  const share = shareOf(progress);
  const filled = Math.round(share * WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${progressLine(progress)}`;
}

/** `33 % · 1204 pages · 610/s · 4 s left` */
export function progressLine(progress: Progress): string {
  const { pages, milliseconds } = progress;
  const seconds = Math.max(milliseconds, 1) / 1000;
  const share = shareOf(progress);
  const left = share > 0 ? `${duration((seconds / share) * (1 - share))} left` : 'starting';
  const rate = pages / seconds;
  return `${Math.floor(share * 100)} % · ${numbered(pages, 'page')} · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s · ${left}`;
}

function shareOf({ doneBytes, allBytes }: Progress): number {
  return allBytes === 0 ? 1 : Math.min(1, doneBytes / allBytes);
}

/** `4 s`, `3 min`, `2 h` */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** In milliseconds: a terminal is redrawn, a log grows by a line. */
const REDRAW = 200;
const LINE = 5000;

/** Shows on stderr how far an import has come: a bar on a terminal, now and then a line elsewhere. */
export class ProgressReport {
  readonly #began = performance.now();
  readonly #allBytes: number;
  readonly #isTerminal = process.stderr.isTTY === true;
  #shown = performance.now();
  #isDrawn = false;

  constructor(allBytes: number) {
    this.#allBytes = allBytes;
  }

  show(pages: number, doneBytes: number): void {
    const now = performance.now();
    if (now - this.#shown < (this.#isTerminal ? REDRAW : LINE)) return;
    this.#shown = now;
    const progress = { pages, doneBytes, allBytes: this.#allBytes, milliseconds: now - this.#began };
    if (this.#isTerminal) process.stderr.write(`\r\u001b[K${progressBar(progress)}`);
    else process.stderr.write(`isnad: ${progressLine(progress)}\n`);
    this.#isDrawn = this.#isTerminal;
  }

  /** Takes the bar off the terminal, so that a line can be printed in its place. */
  clear(): void {
    if (!this.#isDrawn) return;
    process.stderr.write('\r\u001b[K');
    this.#isDrawn = false;
    // It comes back below the line.
    this.#shown = 0;
  }
}
