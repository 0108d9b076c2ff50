import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import type { Reply } from '../../src/message/call.ts';
import { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { isSeen } from '../../src/message/seen.ts';
import { article } from '../archive.ts';
import { PATIENCE } from '../properties.ts';
import { ASKER } from './desk-calls.ts';
import { archivesOf, callsOf, RUNS } from './generated.ts';
import { expectValid } from './payload-rules.ts';

/** Characters by which a file may be full, and a reader see nothing. */
const nothing = fc.constantFrom(
  '\u0000',
  '\u001b',
  '\u00a0',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u2800',
  '\u3000',
  '\ufe0f',
  '\ufeff',
  '\ufffe',
  '\u{e0001}',
);
const ofNothing = fc.array(nothing, { minLength: 1, maxLength: 30 }).map((characters) => characters.join(''));

/** What a reader is to see something of, with where it stands. */
function partsOf({ content, embeds, components }: MessagePayload): [string, string][] {
  const shown = embeds.flatMap(({ title, description, author, footer }): [string, string | undefined][] => [
    ['title', title],
    ['description', description],
    ['author', author?.name],
    ['footer', footer?.text],
  ]);
  const pressed = components
    .flatMap((row) => row.components)
    .flatMap((each): [string, string | undefined][] => [
      ...('label' in each ? [['label', each.label] as [string, string | undefined]] : []),
      ...('options' in each
        ? each.options.map(({ description }): [string, string | undefined] => ['option', description])
        : []),
    ]);
  const all: [string, string | undefined][] = [['content', content], ...shown, ...pressed];
  return all.flatMap(([where, text]): [string, string][] => (text === undefined ? [] : [[where, text]]));
}

function expectSeen(reply: Reply): void {
  if (!('payload' in reply)) return;
  expectValid(reply.payload);
  for (const [where, text] of partsOf(reply.payload))
    expect(isSeen(text), `${where}: ${JSON.stringify(text)}`).toBe(true);
}

describe('of an archive that prints nothing to see', () => {
  it(
    'every part of a message shows something, or is not there',
    () => {
      fc.assert(
        fc.property(archivesOf(ofNothing), callsOf(ofNothing), (library, call) => {
          const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' });
          expectSeen(desk.reply(call));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it('a paragraph among the others is three points, and its headline and choice have none', () => {
    const paragraphs = ['قال كيري إن سوريا باقية.', '\u200b\u2060', 'قال لافروف إن سوريا باقية.'];
    const library = new Library([article({ title: '\u200b', source: 'تاس', paragraphs })]);
    const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'none' });
    const { payload } = desk.reply({ command: 'ask', options: { question: 'كيري' }, by: ASKER });
    expect(payload.embeds[0]).not.toHaveProperty('title');
    expectSeen({ command: 'ask', outcome: 'answered', payload });
  });
});

describe('isSeen', () => {
  it.each(['ك', '2', '…', '\u064b', '😀', ' a '])('«%s» is seen', (text) => {
    expect(isSeen(text)).toBe(true);
  });

  it.each(['', ' ', '\u200b', '\u00a0\u200f', '\ud83d', '\u0000', '\u3164'])('%j is not', (text) => {
    expect(isSeen(text)).toBe(false);
  });
});
