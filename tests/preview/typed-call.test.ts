import { describe, expect, test } from 'vitest';
import { optionAtEnd, plainCall, readTypedCall } from '../../src/preview/page/typed-call.ts';
import { smallDesk } from './small-channel.ts';

const LATIN = smallDesk().definitions();
const ARABIC = smallDesk({ names: 'arabic' }).definitions();

describe('a command that is written out', () => {
  test.each([
    ['its option by name', '/ask question: ماذا قال لافروف؟', { question: 'ماذا قال لافروف؟' }],
    ['no name for the question', '/ask ماذا قال لافروف؟', { question: 'ماذا قال لافروف؟' }],
    ['two options', '/ask question: سوتشي from: 2015', { question: 'سوتشي', from: '2015' }],
    ['options in any order', '/ask from:2015 to:2016 question:سوتشي', { from: '2015', to: '2016', question: 'سوتشي' }],
    ['words, then an option', '/ask سوتشي from: 2015', { question: 'سوتشي', from: '2015' }],
    ['yes', '/ask سوتشي private: true', { question: 'سوتشي', private: true }],
    ['no', '/ask سوتشي private: لا', { question: 'سوتشي', private: false }],
    ['a colon that names no option', '/ask قال: نعم', { question: 'قال: نعم' }],
    ['a name within a word', '/ask therefrom: 2015', { question: 'therefrom: 2015' }],
    ['nothing yet', '/ask ', {}],
  ])('%s', (_fact, text, values) => {
    expect(readTypedCall(text, LATIN)?.values).toEqual(values);
  });

  test('an Arabic name, with Arabic options', () => {
    expect(readTypedCall('/اسأل السؤال: سوتشي من: 2015', ARABIC)?.values).toEqual({ السؤال: 'سوتشي', من: '2015' });
  });

  test.each(['ask سوتشي', '/as سوتشي', '/ask', '/ أسأل', ''])('«%s» is none', (text) => {
    expect(readTypedCall(text, LATIN)).toBeNull();
  });
});

describe('an option that is named while its command is typed', () => {
  test.each([
    ['after words', 'سوتشي from:', ['from', '', 'سوتشي']],
    ['at the beginning', 'question:', ['question', '', '']],
    ['with yes', 'سوتشي private: yes', ['private', true, 'سوتشي']],
    ['with no', 'سوتشي private:لا', ['private', false, 'سوتشي']],
  ])('%s', (_fact, text, expected) => {
    const named = optionAtEnd(text, LATIN[0]?.options ?? []);
    expect([named?.option.name, named?.value, named?.before]).toEqual(expected);
  });

  test.each(['سوتشي from', 'therefrom:', 'سوتشي private:', 'قال:'])('not in «%s»', (text) => {
    expect(optionAtEnd(text, LATIN[0]?.options ?? [])).toBeNull();
  });
});

test('plain words go to the first command that takes a text', () => {
  expect(plainCall('سوتشي', LATIN)).toEqual({ command: 'ask', options: { question: 'سوتشي' } });
});

test('without commands plain words go nowhere', () => {
  expect(plainCall('سوتشي', [])).toBeNull();
});
