import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import type { Gaps } from '../../src/commands/gap.ts';
import { MENUS } from '../../src/commands/menu.ts';
import type { Library } from '../../src/library.ts';
import type { Call, Reply, ShownMessage } from '../../src/message/call.ts';
import { Desk } from '../../src/message/desk.ts';
import { LIMITS } from '../../src/message/limits.ts';
import { choiceFaults } from '../discord/rules.ts';
import { PATIENCE } from '../properties.ts';
import { ANOTHER, ASKER } from './desk-calls.ts';
import { archivesOf, hostileWords, mixedWords, RUNS, textOf } from './generated.ts';
import { expectValid } from './payload-rules.ts';

const GAPS: Gaps = { note: () => true, all: () => [] };
const KEEPER = { ...ASKER, permissions: '32' };
const anyText = fc.oneof(
  textOf(fc.oneof(mixedWords, hostileWords)),
  textOf(fc.oneof(mixedWords, hostileWords), 400),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const anyManners = fc.record({
  language: fc.constantFrom('ar', 'en'),
  names: fc.constantFrom('latin', 'arabic'),
  direction: fc.constantFrom('isolates', 'marks', 'none'),
  months: fc.constantFrom('both', 'levantine', 'maghrebi'),
  isPrivate: fc.boolean(),
} as const);
/** A command with any of its options, a menu, or an option in hand: by key, as the names depend on the manners. */
const anyCall = fc.oneof(
  fc.constantFrom(...COMMANDS).chain((command) =>
    fc.record({
      label: fc.constant(command.label),
      options: fc.record(
        Object.fromEntries(command.options.map(({ key, kind }) => [key, kind === 'flag' ? fc.boolean() : anyText])),
        { requiredKeys: command.options.filter(({ required }) => required).map(({ key }) => key) },
      ),
      focused: fc.constantFrom(null, ...command.options.map(({ label }) => label)),
      labels: fc.constant(new Map(command.options.map(({ key, label }) => [key, label]))),
    }),
  ),
  fc.record({ menu: fc.constantFrom(...MENUS), text: anyText }),
);

function callOf(given: typeof anyCall extends fc.Arbitrary<infer Given> ? Given : never, script: 'latin' | 'arabic') {
  if ('menu' in given)
    return { kind: 'menu', command: given.menu.label[script], text: given.text, by: ASKER } satisfies Call;
  const options = Object.fromEntries(
    Object.entries(given.options as Record<string, string | boolean>).map(([key, value]) => [
      given.labels.get(key)?.[script] ?? key,
      value,
    ]),
  );
  const command = given.label[script];
  if (given.focused) {
    return { kind: 'suggest', command, options, focused: given.focused[script], by: KEEPER } satisfies Call;
  }
  return { command, options, by: KEEPER } satisfies Call;
}

/** Whatever can be pressed under a reply, by whoever asked and by somebody else. */
function pressesUnder(reply: Reply): Call[] {
  if (!('payload' in reply)) return [];
  const message: ShownMessage = { id: '1700000000000000001', content: reply.payload.content, asker: ASKER.person };
  return reply.payload.components
    .flatMap((row) => row.components)
    .flatMap((component): Call[] => {
      if (!('custom_id' in component)) return [];
      const values = 'options' in component ? component.options.slice(0, 1).map(({ value }) => value) : [];
      return [KEEPER, ANOTHER].map((by) => ({ kind: 'component', id: component.custom_id, values, message, by }));
    });
}

function expectTaken(reply: Reply): void {
  if ('choices' in reply) {
    expect(choiceFaults(reply.choices)).toEqual([]);
    return;
  }
  if (!('payload' in reply)) return;
  expectValid(reply.payload);
  for (const { name, text } of reply.files ?? []) {
    expect(name).toMatch(/^[a-z0-9-]+\.md$/u);
    expect(text.trim()).not.toBe('');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.file);
  }
}

describe('whatever is asked of whatever archive', () => {
  it(
    'is answered with what Discord takes, and so is whatever is pressed under the answer',
    () => {
      fc.assert(
        fc.property(archivesOf(anyText), anyCall, anyManners, (library: Library, given, manners) => {
          const desk = new Desk(library, manners, GAPS);
          const reply = desk.reply(callOf(given, manners.names));
          expectTaken(reply);
          for (const press of pressesUnder(reply)) expectTaken(desk.reply(press));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
