/** A line of what was asked for. Settles once it is written: so a reader who is slow is waited for, and one who is gone is noticed. */
export function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    // What fails is told by `endWithTheReader`, which ends the process.
    process.stdout.write(`${line}\n`, (error) => error || resolve());
  });
}

/** A line of JSON Lines. */
export function printJson(value: unknown): Promise<void> {
  return print(JSON.stringify(value));
}

/** A sentence to whoever called, beside the output. */
export function printError(sentence: string): void {
  process.stderr.write(`isnad: ${sentence}\n`);
}

/** Ends the process when its output cannot be written: quietly where the reader has enough (`isnad … | head`), else with the reason. */
export function endWithTheReader(): void {
  process.stderr.on('error', () => process.exit(1));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    printError(`the output cannot be written (${error.message}), make room or send it elsewhere`);
    process.exit(1);
  });
}
