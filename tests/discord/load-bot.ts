import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOKEN } from './stand-in.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROBE = fileURLToPath(new URL('./load-probe.mjs', import.meta.url));

/** What a process holds and has used, once everything that is needed no more is thrown away. */
interface Measured {
  /** In bytes. */
  readonly resident: number;
  /** Of each thread, in bytes. */
  readonly heaps: readonly number[];
  /** Of all threads since the start, in milliseconds. */
  readonly cpu: number;
}

/** The whole bot as people run it, in a process of its own, with a folder of its own for what it keeps. */
export class LoadBot {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #written: string[] = [];

  /** @param flags of Node, such as `--cpu-prof`. */
  constructor(api: string, corpus: string, flags: readonly string[]) {
    this.#folder = mkdtempSync(join(tmpdir(), 'isnad-load-'));
    const own = { CORPUS: corpus, CACHE: join(this.#folder, 'cache'), GAPS: join(this.#folder, 'gaps') };
    const discord = { DISCORD_TOKEN: TOKEN, DISCORD_API: api, DISCORD_API_VERSION: '10', NODE_ENV: 'production' };
    const args = ['--expose-gc', ...flags, '--import', 'tsx', '--import', PROBE, 'src/main.ts'];
    this.#process = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...own, ...discord, LOG_LEVEL: 'debug' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => this.#written.push(text));
  }

  async measured(): Promise<Measured> {
    this.#process.send('ask');
    const [figures] = await once(this.#process, 'message');
    return figures as Measured;
  }

  /** How many interactions ended how since this was asked last, as the log tells. */
  outcomes(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    const written = this.#written.splice(0).join('');
    const end = written.lastIndexOf('\n') + 1;
    // What is not yet written to its end is counted the next time.
    this.#written.push(written.slice(end));
    for (const line of written.slice(0, end).split('\n')) {
      const outcome = line.includes('"msg":"interaction"') ? String(JSON.parse(line).outcome) : null;
      if (outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  }

  /** @returns its exit status. */
  async end(): Promise<number | null> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    const [status] = await ended;
    rmSync(this.#folder, { recursive: true, force: true });
    return status;
  }
}
