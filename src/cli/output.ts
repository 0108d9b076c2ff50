/** A line of what was asked for. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line of JSON Lines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** A sentence to whoever called, beside the output. */
export function printError(sentence: string): void {
  process.stderr.write(`isnad: ${sentence}\n`);
}

/** `isnad … | head`: when the reader has enough and closes the pipe, there is nobody left to tell. */
export function endQuietlyWithTheReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
