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

/** A page that was read for a keeper, and the buttons under it. */
interface Added {
  readonly message: { readonly id: string; readonly content: string; readonly asker: null };
  /** By which a button is pressed. */
  button(label: string): string;
}

interface Served extends Program {
  readonly call: Call;
  /** A keeper adds a page, as HTML. */
  add(html: string): Promise<Added>;
  press(button: string, under: Added): Promise<Answered>;
}

/** The program with its page, in a process of its own. */
export async function start(corpus: string, cache: string): Promise<Served> {
  const started = program({ PORT: '0', CORPUS: corpus, CACHE: cache });
  await vi.waitFor(() => expect(started.out()).toContain('http://'), WAIT);
  const [address = ''] = /http:\S+/u.exec(started.out()) ?? [];
  return {
    ...started,
    call: callsTo(address),
    add: (html) => added(address, html),
    press: (id, { message }) => sent(address, { kind: 'component', id, values: [], message }),
  };
}

async function added(address: string, html: string): Promise<Added> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const kept = await fetch(`${address}api/attachments`, { method: 'POST', headers, body: html });
  const { id: file } = (await kept.json()) as { id: string };
  const { text } = await sent(address, { command: 'archive-add', options: { file } });
  const { content, components } = JSON.parse(text).payload;
  const buttons: { label: string; custom_id: string }[] = components.flatMap(
    (row: { components: unknown[] }) => row.components,
  );
  const message = { id: '1', content, asker: null };
  return { message, button: (label) => buttons.find((each) => each.label === label)?.custom_id ?? '' };
}

/** @param address of the page, such as `http://127.0.0.1:3000/`. */
export function callsTo(address: string): Call {
  return (command, options) => sent(address, { command, options });
}

async function sent(address: string, call: object): Promise<Answered> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(call);
  const response = await fetch(`${address}api/interactions`, { method: 'POST', headers, body });
  return { status: response.status, text: (await response.text()).replaceAll('*', '') };
}
