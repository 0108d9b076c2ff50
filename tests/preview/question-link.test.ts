import { describe, expect, test } from 'vitest';
import { callOf, typedAs } from '../../src/preview/page/question-link.ts';
import { smallDesk } from './small-channel.ts';

const COMMANDS = smallDesk().definitions();

describe('what a link asks', () => {
  test.each([
    ['plain words', { command: 'ask', options: { question: 'متى التقيا؟' } }, 'متى التقيا؟'],
    [
      'a command with its options',
      { command: 'ask', options: { question: 'سوتشي', from: '2015', private: true } },
      '/ask question: سوتشي from: 2015 private: true',
    ],
    ['a command without options', { command: 'archive', options: {} }, '/archive'],
  ])('%s, there and back', (_what, call, typed) => {
    expect(typedAs(call, COMMANDS)).toBe(typed);
    expect(callOf(typed, COMMANDS)).toEqual(call);
  });

  test('is never a command that changes the archive', () => {
    const typed = '/archive-add url: https://example.org/a';
    expect(callOf(typed, COMMANDS)).toBeNull();
    expect(typedAs({ command: 'archive-add', options: { url: 'https://example.org/a' } }, COMMANDS)).toBeNull();
  });

  test('is not offered where it would be read as something else', () => {
    const call = { command: 'ask', options: { question: 'سوتشي from: 2015', to: '2016' } };
    expect(typedAs(call, COMMANDS)).toBeNull();
  });
});
