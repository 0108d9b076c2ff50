import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../../src/message/call.ts';
import { payloadOf } from '../../src/message/payload.ts';
import { whileReading } from '../../src/serving/still-reading.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'none' } as const;
const reply = (command: string, outcome: MessageReply['outcome'], content = 'لا أجد.'): MessageReply => ({
  command,
  outcome,
  payload: payloadOf(content),
});
const shown = (given: MessageReply, unread: number) => {
  const after = whileReading(given, unread, MANNERS);
  return 'payload' in after ? after.payload.content : null;
};

describe('a reply while the statements of two articles are still to be read', () => {
  it('tells so where nothing was found, and where words of somebody were', () => {
    const told = 'لا أجد.\nما زالت أقوال مقالين تُقرأ، وقد يتغيّر هذا الجواب حين تُقرأ كلها.';
    expect(shown(reply('ask', 'refused'), 2)).toBe(told);
    expect(shown(reply('said', 'answered'), 2)).toBe(told);
  });

  it('is as it is where passages answer a question', () => {
    expect(shown(reply('ask', 'answered'), 2)).toBe('لا أجد.');
  });

  it('is as it is where the message has no room for a line', () => {
    const full = 'ن'.repeat(1990);
    expect(shown(reply('said', 'refused', full), 2)).toBe(full);
  });
});

it('is as it is once all are read', () => {
  expect(shown(reply('said', 'refused'), 0)).toBe('لا أجد.');
});
