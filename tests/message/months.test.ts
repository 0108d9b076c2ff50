import { describe, expect, it } from 'vitest';
import { deskOfMany, QUESTION } from './many-passages.ts';

describe('the months', () => {
  it.each([
    ['levantine', '27 شباط 2016'],
    ['egyptian', '27 فبراير 2016'],
    ['maghrebi', '27 فيفري 2016'],
  ] as const)('are called by the %s names everywhere in an answer', (months, day) => {
    const desk = deskOfMany({ months });
    const { payload } = desk.reply({ command: 'said', options: { who: 'كيري', from: '2016-02-27' } });
    expect(payload.content).toContain(`من ${day}`);
    expect(payload.embeds[0]?.author?.name).toContain(day);
    expect(payload.embeds[0]?.footer?.text).toContain(day);
    expect(desk.reply({ command: 'ask', options: { question: QUESTION } }).payload.embeds[0]?.footer?.text).toContain(
      day,
    );
  });
});
