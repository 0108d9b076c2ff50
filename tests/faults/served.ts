import { expect, vi } from 'vitest';
import { type Program, program } from '../settings/program.ts';

const WAIT = { timeout: 60_000, interval: 100 };

/** What the page of a program answered. */
interface Answered {
  readonly status: number;
  /** The message as JSON, without its bold marks. */
  readonly text: string;
}

type Call = (command: string, options: Record<string, string>) => Promise<Answered>;

interface Served extends Program {
  readonly call: Call;
}

/** The program with its page, in a process of its own. */
export async function start(corpus: string, cache: string): Promise<Served> {
  const started = program({ PORT: '0', CORPUS: corpus, CACHE: cache });
  await vi.waitFor(() => expect(started.out()).toContain('http://'), WAIT);
  const [address = ''] = /http:\S+/u.exec(started.out()) ?? [];
  return { ...started, call: callsTo(address) };
}

/** @param address of the page, such as `http://127.0.0.1:3000/`. */
export function callsTo(address: string): Call {
  return async (command, options) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ command, options });
    const response = await fetch(`${address}api/interactions`, { method: 'POST', headers, body });
    return { status: response.status, text: (await response.text()).replaceAll('*', '') };
  };
}
