import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { choicesIn, type KeptChoices, type ServerChoices } from '../commands/server-choices.ts';
import { makeFolder, replaceFileSync } from '../corpus/lasting-file.ts';

/** The id of a server, and nothing else that could name a file. */
const SERVER = /^\d{1,20}$/u;
/** In milliseconds. Nobody writes for so long: what lies there is of a process that was killed. */
const ABANDONED = 3_600_000;

/** A file as it was when it was read. */
interface Read {
  readonly stamp: string;
  readonly choices: ServerChoices;
}

/**
 * The choices of servers in a folder, a file each: `1200000000000000003.json` holds `{"sharing":"moderators"}`. A file takes the place of the one before
 * in one piece. It is looked at with every call, for another process may have written it, or whoever runs the bot by hand.
 *
 * @param failed is told what goes wrong: whoever asks is answered all the same.
 */
export function choicesKeptIn(folder: string, failed: (error: unknown) => void): KeptChoices {
  const known = new Map<string, Read>();
  const fileOf = (server: string) => join(folder, `${server}.json`);
  return {
    of(server) {
      if (!SERVER.test(server)) return {};
      const stamp = stampOf(fileOf(server));
      if (stamp === null) return {};
      const read = known.get(server);
      if (read?.stamp === stamp) return read.choices;
      const choices = choicesOf(fileOf(server), failed);
      known.set(server, { stamp, choices });
      return choices;
    },
    keep(server, choices) {
      try {
        if (!SERVER.test(server)) throw new Error(`no id of a server: ${server}`);
        replace(folder, fileOf(server), JSON.stringify(choices));
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}

/** Changes whenever a file does; null where there is none, or the folder is none that can be looked into. */
function stampOf(file: string): string | null {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : null;
  } catch {
    return null;
  }
}

function choicesOf(file: string, failed: (error: unknown) => void): ServerChoices {
  try {
    return choicesIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    failed(error instanceof SyntaxError ? damaged(file, error) : error);
    return {};
  }
}

/** As a file system says it. What is written here is whole: somebody has changed the file by hand. */
function damaged(path: string, { message }: SyntaxError): Error {
  return Object.assign(new Error(message), { code: 'EBADMSG', path });
}

function replace(folder: string, file: string, text: string): void {
  makeFolder(folder);
  clearAbandoned(folder);
  const draft = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  replaceFileSync(file, [Buffer.from(text)], { draft, mode: 0o600 });
}

function clearAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    // What is of the future was written before the clock was set back.
    if (Math.abs(Date.now() - at) > ABANDONED) rmSync(path, { force: true });
  }
}
