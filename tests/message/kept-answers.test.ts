import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { ask } from '../../src/commands/ask.ts';
import type { Command } from '../../src/commands/command.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import { KeptAnswers } from '../../src/message/kept-answers.ts';
import type { Question } from '../../src/search/question.ts';
import { ANOTHER, ASKER, press } from './desk-calls.ts';
import { manyPassages, QUESTION } from './many-passages.ts';

const ANSWER: Answer = {
  outcome: 'answered',
  language: 'ar',
  asked: null,
  heading: 'وجدتُ:',
  private: false,
  blocks: [],
};

const MANNERS = { language: 'ar', months: 'both' } as const;

/** How often each of some queries is found anew. */
function found(queries: readonly Parameters<KeptAnswers['of']>[0][], answer = ANSWER): number {
  const kept = new KeptAnswers({ hasMeetings: true });
  let times = 0;
  for (const query of queries) {
    kept.of(query, MANNERS, () => {
      times++;
      return answer;
    });
  }
  return times;
}

function asked(question: string, command: Command = ask) {
  return { command, options: { question } };
}

/** A library that counts how often it is asked. */
class CountingLibrary extends Library {
  times = 0;

  override ask(question: Question) {
    this.times++;
    return super.ask(question);
  }
}

describe('the last answers', () => {
  it('are found once for one query, and anew for another', () => {
    expect(found([asked('سوريا'), asked('سوريا'), asked('ليبيا')])).toBe(2);
    const options = { question: 'سوريا' };
    expect(
      found([
        { command: ask, options },
        { command: ask, options: { ...options, private: true } },
      ]),
    ).toBe(2);
  });

  it('are forgotten where too many others came after them', () => {
    const others = Array.from({ length: 100 }, (_, n) => asked(`سؤال ${n}`));
    expect(found([asked('سوريا'), ...others.slice(1), asked('سوريا')])).toBe(100);
    expect(found([asked('سوريا'), ...others, asked('سوريا')])).toBe(102);
  });

  it('are found anew once the meetings are found', () => {
    const state = { hasMeetings: false };
    const kept = new KeptAnswers(state);
    const headings = ['قبل', 'بعد'];
    const find = () => ({ ...ANSWER, heading: headings.shift() ?? '' });
    expect([kept.of(asked('سوريا'), MANNERS, find).heading, kept.of(asked('سوريا'), MANNERS, find).heading]).toEqual([
      'قبل',
      'قبل',
    ]);
    state.hasMeetings = true;
    expect(kept.of(asked('سوريا'), MANNERS, find).heading).toBe('بعد');
  });

  it('are found anew for a server that is spoken to in another way', () => {
    const kept = new KeptAnswers({ hasMeetings: true });
    const headings = ['آب/أغسطس', 'August', 'غشت'];
    const find = () => ({ ...ANSWER, heading: headings.shift() ?? '' });
    const inEnglish = { ...MANNERS, language: 'en' } as const;
    const inMorocco = { ...MANNERS, months: 'moroccan' } as const;
    const told = [MANNERS, inEnglish, inMorocco, MANNERS].map((each) => kept.of(asked('سوريا'), each, find).heading);
    expect(told).toEqual(['آب/أغسطس', 'August', 'غشت', 'آب/أغسطس']);
  });

  it('are not kept where the bot tells of itself, nor where they are for keepers alone', () => {
    expect(found([asked('سوريا'), asked('سوريا')], { ...ANSWER, outcome: 'told' })).toBe(2);
    const forKeepers = { ...ask, isForKeepers: true };
    expect(found([asked('سوريا', forKeepers), asked('سوريا', forKeepers)])).toBe(2);
  });

  it('serve whoever turns a page and whoever asks the same', () => {
    const { articles } = manyPassages();
    const library = new CountingLibrary(articles);
    const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' });
    const { payload } = desk.reply({ command: 'ask', options: { question: QUESTION }, by: ASKER });
    press(payload, 'التالي', { desk });
    desk.reply({ command: 'ask', options: { question: QUESTION }, by: ANOTHER });
    expect(library.times).toBe(1);
  });
});
