import { expect, test } from 'vitest';
import { sameCommands } from '../../src/discord/same-commands.ts';
import type { CommandDefinition } from '../../src/message/definitions.ts';

const question = { type: 3, name: 'السؤال', description: 'ما تريد معرفته', required: true, max_length: 300 } as const;
const hidden = { type: 5, name: 'خاص', description: 'لا يراه غيرك', required: false } as const;
const ask: CommandDefinition = { type: 1, name: 'اسأل', description: 'اسأل الأرشيف', options: [question, hidden] };

test('a command is the same as itself', () => {
  expect(sameCommands([ask], [ask])).toBe(true);
});

test.each([
  {
    what: 'fields of its own',
    stored: { ...ask, id: '7', application_id: '1', version: '2', nsfw: false, contexts: null },
  },
  { what: 'nothing for a slash command', stored: { ...ask, type: undefined } },
  {
    what: 'null for an option that is not required',
    stored: { ...ask, options: [question, { ...hidden, required: null }] },
  },
  { what: 'nothing for it', stored: { ...ask, options: [question, { ...hidden, required: undefined }] } },
  { what: 'an empty list of choices', stored: { ...ask, options: [{ ...question, choices: [] }, hidden] } },
  { what: 'no autocompletion', stored: { ...ask, options: [{ ...question, autocomplete: false }, hidden] } },
  { what: 'the least length of all', stored: { ...ask, options: [{ ...question, min_length: 0 }, hidden] } },
  { what: 'the greatest length of all', stored: { ...ask, options: [question, { ...hidden, max_length: 6000 }] } },
  { what: 'a description without spaces around it', stored: { ...ask, description: 'اسأل الأرشيف ' } },
])('a server that writes $what has the same command', ({ stored }) => {
  expect(sameCommands([stored], [ask])).toBe(true);
});

test('a sign that Discord strips makes no difference', () => {
  const withSign = { ...ask, description: 'اسأل الأرشيف ✉️' };
  expect(sameCommands([{ ...ask, description: 'اسأل الأرشيف ✉' }], [withSign])).toBe(true);
});

test('a command without options is the same where the server keeps an empty list, or none', () => {
  const bare: CommandDefinition = { ...ask, options: [] };
  expect(sameCommands([{ type: 1, name: 'اسأل', description: 'اسأل الأرشيف' }], [bare])).toBe(true);
});

test('the order of commands means nothing', () => {
  const said = { ...ask, name: 'من-قال' };
  expect(sameCommands([said, ask], [ask, said])).toBe(true);
});

test.each([
  { what: 'another description', stored: { ...ask, description: 'اسأل' } },
  { what: 'one option less', stored: { ...ask, options: [question] } },
  { what: 'its options in another order', stored: { ...ask, options: [hidden, question] } },
  { what: 'an option that is not required', stored: { ...ask, options: [{ ...question, required: false }, hidden] } },
  { what: 'another greatest length', stored: { ...ask, options: [{ ...question, max_length: 200 }, hidden] } },
  { what: 'choices', stored: { ...ask, options: [{ ...question, choices: [{ name: 'أ', value: 'a' }] }, hidden] } },
  { what: 'another kind', stored: { ...ask, type: 3 } },
])('a command with $what is another', ({ stored }) => {
  expect(sameCommands([stored], [ask])).toBe(false);
});

test.each([
  { what: 'one command more', stored: [ask, { ...ask, name: 'ملخص' }] },
  { what: 'one command less', stored: [] },
  { what: 'something else than commands', stored: [null] },
])('a server with $what is not up to date', ({ stored }) => {
  expect(sameCommands(stored, [ask])).toBe(false);
});
