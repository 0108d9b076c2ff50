import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/corpus/today.ts';
import { Library } from '../../src/library.ts';
import type { MessageReply } from '../../src/message/call.ts';
import { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { article } from '../archive.ts';
import { ASKER } from '../message/desk-calls.ts';
import { expectValid } from '../message/payload-rules.ts';
import { harvest } from '../serving/town.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
const TOWNS = Array.from({ length: 40 }, (_, n) =>
  article({ slug: `town-${n}`, published: '2016-03-01', ...harvest(n) }),
);
const SLOWLY = { timeout: 300_000 };

/** What a button needs outlives the process: its id, and the message that it hangs on. */
interface Open {
  readonly id: string;
  readonly values: readonly string[];
  readonly content: string;
}

describe('a thousand buttons that were open when the program ended', () => {
  const open = openUnder(new Desk(new Library(TOWNS), MANNERS), 1_000);

  test('are a thousand', () => {
    expect(open).toHaveLength(1_000);
  });

  test('are answered by the next as by the one before', SLOWLY, () => {
    const [before, next] = [new Desk(new Library(TOWNS), MANNERS), new Desk(new Library(TOWNS), MANNERS)];
    for (const [n, each] of open.entries()) {
      const reply = press(next, each);
      if (n % 10 === 0) expect(reply).toEqual(press(before, each));
    }
  });

  test('are answered where half of the articles have been removed meanwhile', SLOWLY, () => {
    const left = TOWNS.filter((_, n) => n % 2 === 0);
    const desk = new Desk(new Library(left), MANNERS);
    const titles = new Set(left.map(({ title }) => title));
    for (const each of open.filter((_, n) => n % 4 === 0)) expectPrintedIn(press(desk, each), titles);
  });

  test('are answered where nothing is left', SLOWLY, () => {
    const desk = new Desk(new Library([]), MANNERS);
    for (const each of open) expectPrintedIn(press(desk, each), new Set());
  });
});

/** Questions are asked until so many things can be pressed. */
function openUnder(desk: Desk, many: number): Open[] {
  const open: Open[] = [];
  for (let n = 0; open.length < many; n++) {
    const { title, paragraphs } = harvest(n % TOWNS.length);
    const question = n < TOWNS.length ? title : `${paragraphs[n % 4]} ${n}`;
    open.push(...pressable(desk.reply({ command: 'ask', options: { question }, by: ASKER }).payload));
    open.push(...pressable(desk.reply({ command: 'said', options: { about: title }, by: ASKER }).payload));
  }
  return open.slice(0, many);
}

function pressable({ components, content }: MessagePayload): Open[] {
  const all = components.flatMap(
    (row) => row.components as readonly { custom_id?: string; options?: { value: string }[] }[],
  );
  return all.flatMap(({ custom_id: id, options }) => {
    return id === undefined ? [] : [{ id, content, values: options ? [options[0]?.value ?? ''] : [] }];
  });
}

/** Null where a form is the answer. */
function press(desk: Desk, { id, values, content }: Open): MessageReply | null {
  const message = { id: '1700000000000000001', content, asker: ASKER.person };
  const reply = desk.reply({ kind: 'component', id, values, message, by: ASKER });
  if (!('payload' in reply)) return null;
  expectValid(reply.payload);
  return reply;
}

function expectPrintedIn(reply: MessageReply | null, titles: ReadonlySet<string>): void {
  const shown = reply?.payload.embeds.flatMap(({ title }) => title ?? []) ?? [];
  expect(shown.filter((title) => !titles.has(title))).toEqual([]);
}

describe('a clock that jumps', () => {
  test('back to 1970 makes no paper one of the future', () => {
    expect(lastDay(0) > '2019-05-15').toBe(true);
  });

  test('to a day of today lets the paper of tomorrow’s east be of today', () => {
    expect(lastDay(Date.UTC(2026, 10, 21, 12))).toBe('2026-11-22');
  });
});
