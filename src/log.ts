import { fstatSync } from 'node:fs';
import type { DestinationStream, Logger } from 'pino';
import { pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

const SECRET_KEYS = ['token', 'authorization', 'Authorization', 'DISCORD_TOKEN'];
const HIDDEN = '[hidden]';
const STANDARD_OUTPUT = 1;
/** In bytes: beyond so many that cannot be written, because a disk is full or nobody reads, lines are dropped. */
const MOST_WAITING = 1_000_000;

/**
 * The log: one JSON object a line, on a terminal too.
 *
 * What people typed goes under the key `asked` and under no other, so that whoever keeps the logs can drop it with one rule.
 *
 * @param secrets texts that never leave, wherever in a line they stand: keys are redacted by name, but a library may
 *   put a token into a message.
 */
export function createLog(level: string, destination?: DestinationStream, secrets: readonly string[] = []): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secretPaths(), censor: HIDDEN },
    serializers: { err: printed },
    hooks: { streamWrite: (line: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), line) },
  };
  return pino(options, destination ?? standardOutput());
}

/** A disk that is full costs lines of the log, and nobody an answer. */
function standardOutput(): DestinationStream {
  // A file is written to at once: what waits for a disk that is full would be tried for ever when the process ends.
  const sync = fstatSync(STANDARD_OUTPUT).isFile();
  const output = pino.destination({ dest: STANDARD_OUTPUT, sync, maxLength: MOST_WAITING });
  output.on('error', () => {});
  return output;
}

/** The keys at the top of a line, in an object of it, and in an object of that: `err.request.headers.authorization`. */
function secretPaths(): string[] {
  return ['', '*.', '*.*.', '*.*.*.'].flatMap((above) => SECRET_KEYS.map((key) => above + key));
}

/**
 * What of an error is worth keeping. An error of the REST client also carries the address with the interaction's token
 * and the whole message that was sent: neither belongs in a log.
 */
function printed(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return { type: name, message, code, status, stack };
}
