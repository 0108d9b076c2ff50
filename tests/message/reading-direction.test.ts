import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.ts';
import type { Call } from '../../src/message/call.ts';
import { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import type { Direction } from '../../src/text/direction.ts';
import { PATIENCE } from '../properties.ts';
import {
  archivesOf,
  callsOf,
  englishCallsOf,
  englishWords,
  hostileWords,
  mixedWords,
  RUNS,
  textOf,
} from './generated.ts';
import { directionOf, isBalanced, linesOf, onScreen, tornIn } from './visual.ts';

const ENGLISH = textOf(englishWords);
const MIXED = textOf(mixedWords);
const HOSTILE = textOf(fc.oneof(mixedWords, hostileWords));

function payloadOf(library: Library, call: Exclude<Call, { kind: 'suggest' }>, direction: Direction): MessagePayload {
  const reply = new Desk(library, { language: 'ar', names: 'latin', direction }).reply(call);
  if (!('payload' in reply)) throw new Error('no message');
  return reply.payload;
}

describe('every line of an Arabic answer', () => {
  it.each(['isolates', 'marks'] as const)(
    'begins on the right, with %s, whatever stands in it',
    (direction) => {
      fc.assert(
        fc.property(archivesOf(HOSTILE), callsOf(HOSTILE), (library, call) => {
          for (const { line } of linesOf(payloadOf(library, call, direction))) {
            expect(directionOf(line), JSON.stringify(line)).toBe('rtl');
            expect(isBalanced(line), JSON.stringify(line)).toBe(true);
            expect(line).not.toMatch(/[\u202a-\u202e]/u);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'shows each number and each Latin name in one piece',
    () => {
      fc.assert(
        fc.property(archivesOf(MIXED), callsOf(MIXED), (library, call) => {
          for (const { line } of linesOf(payloadOf(library, call, 'isolates')))
            expect(tornIn(line), JSON.stringify(line)).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'has no control at all where the server wants none',
    () => {
      fc.assert(
        fc.property(archivesOf(HOSTILE), callsOf(HOSTILE), (library, call) => {
          const lines = linesOf(payloadOf(library, call, 'none')).map(({ line }) => line);
          expect(lines.join('\n')).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('an English answer', () => {
  it(
    'begins on the left where the bot speaks and on the right where the archive does',
    () => {
      fc.assert(
        fc.property(archivesOf(MIXED), englishCallsOf(ENGLISH), (library, call) => {
          for (const { part, line } of linesOf(payloadOf(library, call, 'isolates'))) {
            if (part === 'content' || part === 'footer') expect(directionOf(line), JSON.stringify(line)).toBe('ltr');
            if (part === 'title') expect(directionOf(line), JSON.stringify(line)).toBe('rtl');
            expect(tornIn(line), JSON.stringify(line)).toEqual([]);
            expect(isBalanced(line), JSON.stringify(line)).toBe(true);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('a line on the screen', () => {
  it.each([
    ['قال', 'rtl', 'لاق'],
    ['RIA قالت', 'ltr', 'RIA تلاق'],
    ['\u200fRIA قالت', 'rtl', 'تلاق RIA'],
    ['\u2068RIA\u2069 قالت', 'rtl', 'تلاق RIA'],
  ] as const)('of %j is as UAX #9 says', (line, direction, shown) => {
    expect(directionOf(line)).toBe(direction);
    expect(onScreen(line)).toBe(shown);
  });

  it('is torn where something turns a name around or takes a number apart', () => {
    expect(tornIn('\u202eRIA')).toEqual(['RIA']);
    expect(tornIn('قال \u202e2015\u202c هنا')).toEqual(['2015']);
    expect(tornIn('في 2015-05-13 قالت RIA Novosti 10:30')).toEqual([]);
  });

  it('is not balanced where an isolate stays open, or closes without having been opened', () => {
    expect([isBalanced('\u2068RIA'), isBalanced('RIA\u2069'), isBalanced('\u2068RIA\u2069')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
