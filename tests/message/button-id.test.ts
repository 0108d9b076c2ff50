import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { COMMANDS } from '../../src/commands/commands.ts';
import { said } from '../../src/commands/said.ts';
import { buttonId, type Press, readButtonId } from '../../src/message/button-id.ts';
import { contextId, readContextId } from '../../src/message/context-id.ts';
import { settled, settledQuery } from '../../src/message/query.ts';
import { properties } from '../properties.ts';

const SHORT: Press = {
  action: 'page',
  argument: '2',
  query: { command: ask, options: { question: 'ماذا قال لافروف؟', from: '2015', private: true } },
};
const QUESTION = `ماذا قال ${'سيرغي لافروف '.repeat(20)}عن سوريا؟`;
const LONG: Press = { ...SHORT, query: { command: ask, options: { question: QUESTION, from: '2015' } } };

describe('buttonId', () => {
  it('holds a short question whole, in a form that is read for ever', () => {
    expect(buttonId(SHORT, null)).toBe('1p2|ask|qماذا قال لافروف؟|f2015|p.8r0r');
    expect(readButtonId('1p2|ask|qماذا قال لافروف؟|f2015|p.8r0r', null)).toEqual(SHORT);
  });

  it('points to a long question where the message shows it', () => {
    const id = buttonId(LONG, QUESTION) ?? '';
    expect(id).toContain(`|q*0+${QUESTION.length}|f2015.`);
    expect(readButtonId(id, QUESTION)).toEqual(LONG);
  });

  it('tells apart the two texts of one line: a speaker and a topic', () => {
    const options = {
      who: 'وزير الخارجية الروسي سيرغي لافروف',
      about: 'العقوبات الأميركية على روسيا '.repeat(4).trim(),
    };
    const press: Press = { action: 'vote', argument: '', query: { command: said, options } };
    const shown = `${options.who} · ${options.about}`;
    const id = buttonId(press, shown) ?? '';
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readButtonId(id, shown)).toEqual(press);
  });

  it('is none where the question fits neither into it nor into the message', () => {
    expect(buttonId(LONG, null)).toBeNull();
    expect(buttonId(LONG, QUESTION.slice(0, 200))).toBeNull();
  });

  it('does not read a question that the message shows otherwise', () => {
    const id = buttonId(LONG, QUESTION) ?? '';
    expect(readButtonId(id, QUESTION.replace('سوريا', 'ليبيا'))).toBeNull();
    expect(readButtonId(id, null)).toBeNull();
  });

  it('takes a question that looks like a pointer for what it is', () => {
    const query = { command: ask, options: { question: '*0+12' } };
    const press: Press = { ...SHORT, query };
    expect(readButtonId(buttonId(press, 'شيء آخر تمامًا') ?? '', 'شيء آخر تمامًا')).toEqual(press);
  });

  it.each([
    '',
    'next',
    '1',
    '1p2|ask',
    '2p2|ask|qكيري.8r0r',
    '1p2|gone|qكيري.aaaa',
    '1z|ask|qكيري.aaaa',
    '.',
    '|||.0000',
  ])('does not read «%s»', (id) => {
    expect(readButtonId(id, null)).toBeNull();
  });

  it('notices any one letter that was changed', () => {
    const id = buttonId(SHORT, null) ?? '';
    for (let at = 0; at < id.length; at++) {
      expect(readButtonId(`${id.slice(0, at)}ض${id.slice(at + 1)}`, null)).toBeNull();
    }
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('~', '|', '*', '.', '0', '+', 'ق', ' ', '~!', '*0+3'), { maxLength: 40 })
      .map((all) => all.join('')),
  );

  it('gives back any query, or says that it cannot hold it', () => {
    const anyPress = fc.constantFrom(...COMMANDS).chain((command) =>
      fc.record({
        action: fc.constantFrom('page', 'relax', 'vote', 'share', 'open', 'file'),
        argument: fc.constantFrom('', '0', '12s', 'dates'),
        query: fc
          .record(
            Object.fromEntries(command.options.map(({ key, kind }) => [key, kind === 'flag' ? fc.boolean() : anyText])),
            { requiredKeys: [] },
          )
          .map((options) => settledQuery({ command, options: options as Record<string, string | boolean> })),
      }),
    );
    fc.assert(
      fc.property(anyPress, anyText, (given, before) => {
        const press = given as Press;
        const texts = Object.values(press.query.options).filter((value) => typeof value === 'string');
        const shown = settled([before, ...texts].join(' · '));
        const id = buttonId(press, shown);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readButtonId(id, shown)).toEqual(press);
      }),
      properties(1000),
    );
  });
});

describe('contextId', () => {
  it('names the passage and the language, in a form that is read for ever', () => {
    const id = contextId('ar', 'hDk63YxInTN.12.340');
    expect(id).toBe('1car|hDk63YxInTN.12.340.gfvm');
    expect(readContextId(id)).toEqual({ language: 'ar', ref: 'hDk63YxInTN.12.340' });
  });

  it('names no passage on a select, whose values do', () => {
    expect(readContextId(contextId('en'))).toEqual({ language: 'en', ref: '' });
  });

  it.each(['', '1car|', '1car|hDk63YxInTN.12.341.gfvm', '1cfr|.pg1m', 'قديم'])('does not read «%s»', (id) => {
    expect(readContextId(id)).toBeNull();
  });
});
