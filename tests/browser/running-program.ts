import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Program, program } from '../settings/program.ts';

/** The whole program with its page open to browsers. */
interface Running {
  /** `http://127.0.0.1:3000/` */
  readonly url: string;
  readonly program: Program;
  /** Ends it as a crash does: without a word. */
  kill(): Promise<void>;
}

/** Starts the program as `npm start` does, over the folder of an archive. @throws where it ends before it says where its page is. */
export async function running(settings: Readonly<Record<string, string>>): Promise<Running> {
  const cache = mkdtempSync(join(tmpdir(), 'isnad-cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const started = program({ CACHE: cache, GAPS: 'none', PORT: '0', ...settings });
  const url = await addressOf(started);
  const kill = async () => {
    started.process.kill('SIGKILL');
    await started.ended;
  };
  return { url, program: started, kill };
}

function addressOf({ process: child, out, err }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out())?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', look);
    child.on('exit', () => reject(new Error(err())));
  });
}
