import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call, ComponentCall } from '../../src/message/call.ts';
import type { Desk } from '../../src/message/desk.ts';
import { LIMITS } from '../../src/message/limits.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { ASKER } from '../message/desk-calls.ts';
import { expectValid } from '../message/payload-rules.ts';
import { PATIENCE, properties } from '../properties.ts';
import { anyManners, deskOf, hostileArchive } from './hostile-archive.ts';
import { hostileText } from './hostile-text.ts';

/** In milliseconds, for a run of any length. */

/** What Discord lets somebody type. */
const typed = hostileText.map((text) => text.slice(0, LIMITS.textOption));
const asked = fc.oneof(fc.constantFrom('كيري', 'سوتشي', 'ماذا قال كيري عن سوريا؟', '2015'), typed);
const flag = fc.boolean();

const commandCall: fc.Arbitrary<Call> = fc.oneof(
  given('ask', { question: asked }, { from: typed, to: typed, source: typed, literal: flag }),
  given('said', {}, { who: asked, about: asked, from: typed, kind: typed, source: typed, 'said-of': flag }),
  given('summary', { meeting: asked }, { focus: typed, length: typed }),
  given('meetings', {}, {}),
  given('archive', {}, {}),
  given('help', {}, {}),
  fc
    .tuple(fc.constantFrom('Find sources', 'Who said this?'), hostileText)
    .map(([command, text]) => ({ kind: 'menu' as const, command, text: text.slice(0, 4000), by: ASKER })),
);

const someCalls = fc.array(commandCall, { minLength: 1, maxLength: 4 });

const suggestCall = fc
  .tuple(
    fc.constantFrom(['ask', 'question'], ['ask', 'source'], ['said', 'who'], ['said', 'about'], ['summary', 'meeting']),
    asked,
  )
  .map(([[command = '', focused = ''], text]) => {
    return { kind: 'suggest' as const, command, focused, options: { [focused]: text }, by: ASKER };
  });

function given(
  command: string,
  needed: Record<string, fc.Arbitrary<string | boolean>>,
  others: Record<string, fc.Arbitrary<string | boolean>>,
): fc.Arbitrary<Call> {
  const options = fc.record({ ...needed, ...others }, { requiredKeys: Object.keys(needed) });
  return options.map((each) => ({ command, options: each as Record<string, string | boolean>, by: ASKER }));
}

describe('a message about an archive of hostile text', () => {
  it('is within every limit, whatever is asked, and so is what its buttons lead to', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileArchive, anyManners, someCalls, (articles, manners, calls) => {
        const { desk } = deskOf(articles, manners);
        for (const call of calls) {
          const payload = replyTo(desk, call);
          for (const pressed of payload ? pressesUnder(payload) : []) replyTo(desk, pressed);
        }
      }),
      properties(60, 'FUZZ_RUNS'),
    );
  });

  it('offers choices that can be sent back, whatever is typed', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileArchive, suggestCall, (articles, call) => {
        const { choices } = deskOf(articles).desk.reply(call);
        expect(choices.length).toBeLessThanOrEqual(LIMITS.choices);
        for (const { name, value } of choices) {
          expect(name.trim()).not.toBe('');
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(LIMITS.choice);
        }
      }),
      properties(40, 'FUZZ_RUNS'),
    );
  });

  it('is an apology or a notice where a button was made up', { timeout: PATIENCE }, () => {
    const { desk } = deskOf(fc.sample(hostileArchive, 1)[0] ?? []);
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 2 }), (id, values) => {
        replyTo(desk, { ...PRESS, id: id.slice(0, LIMITS.customId), values });
      }),
      properties(100, 'FUZZ_RUNS'),
    );
  });
});

const PRESS: ComponentCall = {
  kind: 'component',
  id: '',
  values: [],
  message: { id: '1700000000000000001', content: '', asker: ASKER.person },
  by: ASKER,
};

/** Null where the reply is a form. */
function replyTo(desk: Desk, call: Call): MessagePayload | null {
  const reply = desk.reply(call);
  if (!('payload' in reply)) return null;
  expectValid(reply.payload);
  for (const { name, text } of reply.files ?? []) {
    expect(name).toMatch(/^[\w.-]+$/u);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.file);
  }
  return reply.payload;
}

/** Whatever can be pressed or chosen under a message. */
function pressesUnder({ components, content }: MessagePayload): ComponentCall[] {
  const message = { ...PRESS.message, content };
  const all = components.flatMap(
    (row) => row.components as readonly { custom_id?: string; options?: { value: string }[] }[],
  );
  return all.flatMap(({ custom_id: id, options }) => {
    return id === undefined ? [] : [{ ...PRESS, id, message, values: options ? [options[0]?.value ?? ''] : [] }];
  });
}
